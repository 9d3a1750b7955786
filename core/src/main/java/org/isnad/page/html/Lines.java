package org.isnad.page.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.page.html.Rendered.Notice;
import org.isnad.text.Likeness;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Writes the lines of an article: its headline, what stands between that and the body, the body,
/// and what stands after it in the same article.
///
/// Blocks, rows of tables and `br` end lines; so do fields before the body, such as a byline, which
/// may share a line there.
final class Lines implements NodeVisitor {

  private enum Region {
    HEAD,
    BODY,
    TAIL,
    OUTSIDE
  }

  /// Paragraphs after which no byline or date of the article comes.
  private static final int EARLY = 2;

  private static final Set<String> ANYWHERE = Set.of("caption", "related", "keywords");

  private record Open(Element element, Mark mark) {}

  private static final Mark HEAD = new Mark("head", "html.before-body");
  private static final Mark TAIL = new Mark("tail", "html.after-body");
  private static final Mark LINK = new Mark("link", "html.link");
  private static final Mark HEADING = new Mark("headline", "html.heading");

  private final Roles roles;
  private final Metadata metadata;
  private final Headline headline;
  private final Sheet sheet;
  private final Deque<Open> open = new ArrayDeque<>();
  private Region region = Region.HEAD;
  private boolean started;
  private boolean inside;
  private int paragraphs;
  private int preformatted;
  private int links;
  private Optional<Element> block = Optional.empty();
  private Optional<Element> article = Optional.empty();

  Lines(Roles roles, Metadata metadata, Headline headline) {
    this.roles = roles;
    this.metadata = metadata;
    this.headline = headline;
    this.sheet = new Sheet(headline.text());
  }

  /// The text of the article whose body is `body`.
  Rendered.Text of(Element body, List<Notice> notices) {
    block = Optional.of(body);
    article =
        Optional.ofNullable(body.closest("article, main"))
            .or(() -> Optional.ofNullable(body.parent()));
    outermost(article.orElse(body)).traverse(this);
    flush();
    return rendered(notices);
  }

  /// The text of an article that stands in the page's data.
  Rendered.Text ofData(String body, List<Notice> notices) {
    for (var line : body.split("\\R+")) {
      sheet.append(line, Mark.NONE, false);
      sheet.flush(Mark.NONE);
    }
    return rendered(notices);
  }

  private Rendered.Text rendered(List<Notice> notices) {
    var values = new ArrayList<>(metadata.kept());
    if (metadata.first("headline").isEmpty()) {
      headline.value().ifPresent(values::add);
    }
    return new Rendered.Text(headline.text(), sheet.text(), values, sheet.parts(), notices);
  }

  /// The smallest element that holds the article and the headline.
  private Element outermost(Element root) {
    var heading = headline.element();
    for (var around = root; around != null && heading.isPresent(); around = around.parent()) {
      if (heading.get() == around || heading.get().parents().contains(around)) {
        return around;
      }
    }
    return root;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void text(String text) {
    if (region == Region.OUTSIDE) {
      return;
    }
    var mark = open.isEmpty() ? Mark.NONE : open.peek().mark();
    if (preformatted == 0) {
      sheet.append(text, mark, links > 0);
      return;
    }
    for (var line : text.split("(?<=\n)")) {
      sheet.append(line, mark, links > 0);
      if (line.endsWith("\n")) {
        flush();
      }
    }
  }

  private void open(Element element) {
    if (is(block, element)) {
      flush();
      region = Region.BODY;
      started = true;
    }
    inside |= is(article, element);
    if (element.isBlock() && !isCell(element) || element.nameIs("br")) {
      flush();
    }
    preformatted += element.nameIs("pre") ? 1 : 0;
    links += isLink(element) ? 1 : 0;
    var mark = mark(element);
    if (!mark.isNone()) {
      if (isApart(element)) {
        flush();
      }
      open.push(new Open(element, mark));
    }
  }

  /// What an element is for, where that counts: inside the body only what is no part of a sentence.
  private Mark mark(Element element) {
    if (is(headline.element(), element)) {
      return HEADING;
    }
    var mark = is(block, element) ? Mark.NONE : roles.of(element).orElse(Mark.NONE);
    if (Roles.isLeftOut(mark)) {
      return Mark.NONE;
    }
    boolean early = region != Region.BODY || paragraphs < EARLY;
    if (mark.is("date") && !early) {
      return mark.as("time");
    }
    return early || ANYWHERE.contains(mark.role()) ? mark : Mark.NONE;
  }

  /// Whether a field is a line of its own, wherever it stands on one: before the news, and in no
  /// sentence.
  private boolean isApart(Element field) {
    boolean before = region == Region.HEAD || region == Region.BODY && paragraphs < EARLY;
    return before && field.closest("p") == null;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    boolean field = !open.isEmpty() && open.peek().element() == element;
    if (isCell(element) && !field) {
      sheet.cell();
    } else if (element.isBlock() || field && isApart(element)) {
      flush();
    }
    preformatted -= element.nameIs("pre") ? 1 : 0;
    links -= isLink(element) ? 1 : 0;
    if (field) {
      open.pop();
    }
    started |= is(headline.element(), element);
    if (is(block, element)) {
      flush();
      region = Region.TAIL;
    }
    if (is(article, element)) {
      flush();
      inside = false;
      region = region == Region.TAIL ? Region.OUTSIDE : region;
    }
  }

  private void flush() {
    var mark = sheet.mark();
    boolean before = region == Region.HEAD && !started;
    boolean same = mark.equals(HEADING) && Likeness.same(sheet.words(), headline.text());
    if (same || before && (mark.isNone() || !inside && !mark.equals(HEADING))) {
      sheet.drop();
      return;
    }
    boolean written = sheet.flush(mark.isNone() ? unmarked() : inList(mark));
    paragraphs += written && region == Region.BODY && mark.isNone() ? 1 : 0;
  }

  /// What a line is for by its place.
  private Mark unmarked() {
    return switch (region) {
      case HEAD -> HEAD;
      case TAIL, OUTSIDE -> TAIL;
      case BODY -> sheet.isLongLink() ? LINK : Mark.NONE;
    };
  }

  /// In a list of other articles, what is no link is a label.
  private Mark inList(Mark mark) {
    return mark.is("related") && !sheet.isLinked() ? mark.as("related-label") : mark;
  }

  /// Whether it leads elsewhere, not to a place on the page.
  private static boolean isLink(Element element) {
    return element.nameIs("a") && element.hasAttr("href") && element.attr("href").indexOf('#') < 0;
  }

  private static boolean is(Optional<Element> one, Element other) {
    return one.isPresent() && one.get() == other;
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }
}
