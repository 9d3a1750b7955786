package org.isnad.page.html;

import java.util.Optional;
import org.isnad.model.Metadatum;
import org.isnad.model.Origin;
import org.isnad.text.Likeness;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Finds the headline: what the metadata say, else `h1`, else `title`; and where it stands.
final class HeadlineFinder {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int LONGEST_SITE = 4;
  private static final int LONGEST_TITLE = 500;
  private static final String MARKS = "|-\u2013\u2014:\u00BB\u00AB\u2022\u00B7";

  private final Document document;
  private final Metadata metadata;
  private final Weights weights;
  private final Elements headings;

  HeadlineFinder(Document document, Metadata metadata, Weights weights) {
    this.document = document;
    this.metadata = metadata;
    this.weights = weights;
    this.headings = document.body().select("h1, h2, h3, [itemprop=headline]").not(":has(p)");
  }

  Headline find() {
    var value =
        metadata.first("headline").map(this::withoutSite).or(this::fromHeading).or(this::fromTitle);
    if (value.isEmpty()) {
      return new Headline(value, Optional.empty());
    }
    var element = element(value.get().value());
    return new Headline(value.map(v -> completed(v, element)), element);
  }

  /// A headline that the metadata cut short, in full as it stands on the page.
  private static Metadatum completed(Metadatum value, Optional<Element> element) {
    var cut = value.value().replaceFirst("(\\.\\.\\.|\u2026)$", "").strip();
    var whole = element.map(Element::text).map(String::strip).orElse("");
    return whole.length() > cut.length() && whole.startsWith(cut)
        ? new Metadatum(value.name(), whole, value.origin())
        : value;
  }

  private Optional<Metadatum> fromHeading() {
    return same(withoutSite(document.title(), true))
        .or(this::first)
        .map(heading -> value(heading.text(), heading.normalName()));
  }

  private Optional<Metadatum> fromTitle() {
    var title = withoutSite(document.title(), true);
    return words(title) < SHORTEST ? Optional.empty() : Optional.of(value(title, "title"));
  }

  private static Metadatum value(String text, String rule) {
    return new Metadatum("headline", text.strip(), new Origin("page", "html." + rule));
  }

  private Metadatum withoutSite(Metadatum value) {
    return new Metadatum(value.name(), withoutSite(value.value(), false), value.origin());
  }

  /// A title without the name of the site at its end or its beginning.
  ///
  /// @param guessing whether a few words beside more of them are taken for the name of a site
  private String withoutSite(String title, boolean guessing) {
    var text = title.replace("::", "|").strip();
    if (text.length() > LONGEST_TITLE) {
      return text;
    }
    for (int i = text.length() - 2; i > 0; i--) {
      boolean mark =
          MARKS.indexOf(text.charAt(i)) >= 0
              && text.charAt(i - 1) == ' '
              && text.charAt(i + 1) == ' ';
      if (mark) {
        var before = text.substring(0, i).strip();
        var after = text.substring(i + 1).strip();
        if (isSite(after) || isHeading(before) || guessing && isFew(after, before)) {
          return before;
        }
        if (isSite(before) || isHeading(after) || guessing && isFew(before, after)) {
          return after;
        }
      }
    }
    return title.strip();
  }

  private static boolean isFew(String few, String more) {
    return words(few) <= LONGEST_SITE && words(few) < words(more);
  }

  private boolean isSite(String name) {
    return metadata.values().stream()
        .filter(value -> value.name().equals("publisher") || value.name().equals("site"))
        .anyMatch(value -> Likeness.same(value.value(), name));
  }

  private boolean isHeading(String text) {
    return headings.stream().anyMatch(heading -> heading.text().strip().equals(text));
  }

  /// Where the headline stands: a heading of its words, the page's first heading, or else anything
  /// that holds no more than its words.
  private Optional<Element> element(String title) {
    return same(title).or(this::first).or(() -> deepest(title));
  }

  private Optional<Element> same(String title) {
    return headings.stream().filter(heading -> Likeness.same(heading.text(), title)).findFirst();
  }

  /// The first heading of the first rank that may be one of an article; the name of a site is too
  /// short, and one that was never closed too long.
  private Optional<Element> first() {
    return headings.stream()
        .filter(h -> h.nameIs("h1") && words(h.text()) >= SHORTEST && words(h.text()) <= LONGEST)
        .findFirst();
  }

  private Optional<Element> deepest(String title) {
    Optional<Element> found = Optional.empty();
    for (var element : document.body().getAllElements()) {
      int length = weights.text(element) + weights.links(element);
      boolean may = length > 0 && length <= 3 * title.length();
      if (may && Likeness.same(element.text(), title)) {
        if (found.isPresent() && !element.parents().contains(found.get())) {
          return found;
        }
        found = Optional.of(element);
      }
    }
    return found;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
