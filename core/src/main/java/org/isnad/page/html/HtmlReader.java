package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.page.html.Rendered.Notice;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads HTML pages: finds the one article, its lines, and what the markup says of it.
///
/// A page of many articles, such as a home page, has no text of its own: it comes out as
/// `Rendered.Nothing`, as does a page without an article.
public final class HtmlReader {

  /// Elements below which deeper ones are put beside each other.
  static final int MOST_DEPTH = 400;

  private static final int MOST_TAGS = 500_000;
  private static final int LONGEST_HEAD = 4_096;

  private static final Pattern PARAGRAPHS =
      Pattern.compile("</p>|</div>|<br ?/?>", Pattern.CASE_INSENSITIVE);

  private final Roles roles = new Roles();

  /// Whether a text is HTML: it begins like a page, or is named like one and holds a tag.
  public static boolean isHtml(String name, String text) {
    var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean named =
        extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
    return named && text.indexOf('<') >= 0 || beginsLikeAPage(text);
  }

  private static boolean beginsLikeAPage(String text) {
    int at = afterBlanks(text, 0);
    while (text.startsWith("<!--", at) || text.startsWith("<?xml", at)) {
      int end = text.indexOf('>', at);
      end = text.startsWith("<!--", at) ? text.indexOf("-->", at) + 2 : end;
      if (end < at || end > LONGEST_HEAD) {
        return false;
      }
      at = afterBlanks(text, end + 1);
    }
    var head = text.substring(at, Math.min(text.length(), at + 16)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head>")
        || head.startsWith("<body");
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  /// Whether a text that should be plain holds paragraphs of HTML.
  public static boolean isFragment(String text) {
    return text.indexOf('<') >= 0 && PARAGRAPHS.matcher(text).find();
  }

  /// The lines of a piece of HTML that is all text, with what the markup says of them.
  public Rendered.Text lines(String html) {
    var document = parse(html);
    new Pruning(roles, Weights.of(document, roles)).prune(document);
    var headline = new Headline(Optional.empty(), Optional.empty());
    return new Lines(roles, Metadata.NONE, headline).of(document.body(), List.of());
  }

  /// The article of a page.
  public Rendered read(String html) {
    int tags = (int) html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      return nothing(
          "too-large", "the page has %d tags, more than the limit of %d", tags, MOST_TAGS);
    }
    var document = parse(html);
    var metadata = new MetadataReader(document).read();
    new Pruning(roles, Weights.of(document, roles)).prune(document);
    var weights = Weights.of(document, roles);
    var headline = new HeadlineFinder(document, metadata, weights).find();
    var choice = new TextBlock(document, headline, metadata, weights).find();
    var body = metadata.body();
    if (body.length() > 2 * choice.characters()) {
      return new Lines(roles, metadata, headline).ofData(body, notices(html, metadata));
    }
    if (choice.several() > 0) {
      return nothing(
          "several-articles",
          "the page lists %d articles and is the page of none; give the articles' own pages",
          choice.several());
    }
    if (choice.block().isEmpty()) {
      return nothing(
          "no-article",
          "no article was found on the page: its longest text has %d characters",
          choice.characters());
    }
    return new Lines(roles, metadata, headline).of(choice.block().get(), notices(html, metadata));
  }

  private static Document parse(String html) {
    var parser = Parser.htmlParser();
    parser.setMaxDepth(MOST_DEPTH);
    return parser.parseInput(html, "");
  }

  private static Rendered nothing(String code, String message, Object... arguments) {
    return new Rendered.Nothing(new Notice(code, String.format(Locale.ROOT, message, arguments)));
  }

  private static List<Notice> notices(String html, Metadata metadata) {
    var notices = new ArrayList<Notice>();
    if (metadata.isPaid()) {
      notices.add(
          new Notice(
              "paywall",
              "the page says that subscribers read more; only what stands on it is read"));
    }
    metadata.faults().forEach(fault -> notices.add(new Notice("broken-metadata", fault)));
    if (isCutOff(html)) {
      notices.add(
          new Notice("truncated", "the file ends inside the page; the text may be cut off"));
    }
    return notices;
  }

  /// Whether the page's end is missing, and with it that of some block.
  private static boolean isCutOff(String html) {
    var small = html.toLowerCase(Locale.ROOT);
    if (small.contains("</html") || small.contains("</body")) {
      return false;
    }
    return small.lastIndexOf('<') > small.lastIndexOf('>')
        || isOpen(small, "div")
        || isOpen(small, "article")
        || isOpen(small, "table");
  }

  private static boolean isOpen(String html, String tag) {
    return count(html, "<" + tag) > count(html, "</" + tag);
  }

  private static int count(String html, String what) {
    int count = 0;
    for (int at = html.indexOf(what); at >= 0; at = html.indexOf(what, at + 1)) {
      count++;
    }
    return count;
  }
}
