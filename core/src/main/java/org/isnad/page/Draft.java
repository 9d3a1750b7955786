package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Credit;
import org.isnad.model.Furniture;
import org.isnad.model.Given;
import org.isnad.model.Origin;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.text.Likeness;

/// An article while its page is read.
final class Draft {

  private static final int TOPIC_PARAGRAPHS = 12;

  private final Page page;
  private final Given given;
  private Optional<Span> headline = Optional.empty();
  private Optional<Span> dateline = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<Span> section = Optional.empty();
  private Optional<Span> byline = Optional.empty();
  private Optional<Credit> credit = Optional.empty();
  private final List<Span> keywords = new ArrayList<>();
  private final List<Span> duplicates = new ArrayList<>();
  private final List<Span> related = new ArrayList<>();
  private final List<Span> body = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Set<String> topic = new LinkedHashSet<>();
  private int topicParagraphs;
  private int stops;

  Draft(Page page, Given given) {
    this.page = page;
    this.given = given;
  }

  /// Sets the headline; an earlier one becomes a duplicate.
  void headline(Span span) {
    headline.ifPresent(duplicates::add);
    headline = Optional.of(span);
  }

  Optional<Span> headline() {
    return headline;
  }

  boolean repeatsHeadline(Span span) {
    return headline.isPresent()
        && span.length() < 400
        && Likeness.same(headline.get().of(page.text()), span.of(page.text()));
  }

  void duplicate(Span span) {
    duplicates.add(span);
  }

  void paragraph(Line line) {
    body.add(line.span());
    stops += line.stop() ? 1 : 0;
  }

  /// Whether most of its paragraphs end with a full stop, so that a line without one is no
  /// paragraph.
  boolean endsItsSentences() {
    return 2 * stops >= body.size();
  }

  /// Puts a shorter span in the place of the last paragraph.
  void shorten(Span span) {
    body.removeLast();
    body.add(span);
  }

  boolean hasBody() {
    return !body.isEmpty();
  }

  List<Span> body() {
    return body;
  }

  /// The beginnings of the words it is about: those of its headline and first paragraphs.
  Set<String> topic() {
    if (topic.isEmpty() || topicParagraphs < Math.min(body.size(), TOPIC_PARAGRAPHS)) {
      headline.ifPresent(span -> topic.addAll(Likeness.stems(page.text(), span)));
      while (topicParagraphs < Math.min(body.size(), TOPIC_PARAGRAPHS)) {
        topic.addAll(Likeness.stems(page.text(), body.get(topicParagraphs++)));
      }
    }
    return topic;
  }

  boolean isDated() {
    return dateline.isPresent();
  }

  void date(Span span, LocalDate date) {
    dateline = Optional.of(span);
    published = Optional.of(date);
  }

  void section(Span span, String place) {
    if (section.isEmpty()) {
      section = Optional.of(span);
    } else {
      furniture(span, "section", place);
    }
  }

  void byline(Span span, String place) {
    if (byline.isEmpty()) {
      byline = Optional.of(span);
    } else {
      furniture(span, "byline", place);
    }
  }

  boolean isCredited() {
    return credit.isPresent();
  }

  /// The credit; a second one adds its outlets to the first, whose span stays.
  void credit(Credit more, String place) {
    if (credit.isEmpty()) {
      credit = Optional.of(more);
      return;
    }
    var outlets = new LinkedHashSet<>(credit.get().outlets());
    outlets.addAll(more.outlets());
    credit = Optional.of(new Credit(credit.get().span(), List.copyOf(outlets)));
    furniture(more.span(), "credit", place);
  }

  void keywords(Span span) {
    keywords.add(span);
  }

  void related(Span span) {
    related.add(span);
  }

  void furniture(Span span, String role, String place) {
    furniture.add(new Furniture(span, role, new Origin("page", place)));
  }

  boolean isEmpty() {
    return headline.isEmpty() && body.isEmpty();
  }

  /// The finished article.
  Article article(int number) {
    var parts = new ArrayList<Span>();
    headline.ifPresent(parts::add);
    parts.addAll(body);
    body.sort(null);
    related.sort(null);
    duplicates.sort(null);
    furniture.sort(java.util.Comparator.comparing(Furniture::span));
    return new Article(
        id(parts, number),
        page,
        headline,
        duplicates,
        dateline,
        given.published().or(() -> published),
        section,
        byline,
        credit,
        given.outlet(),
        Keywords.split(page.text(), keywords, parts),
        related,
        body,
        furniture);
  }

  /// Page name without its folders, number on the page where it is not the first, and own text.
  private String id(List<Span> parts, int number) {
    var digest = Sha256.digest();
    var name = page.uri().substring(page.uri().lastIndexOf('/') + 1);
    digest.update((number == 1 ? name : name + "#" + number).getBytes(StandardCharsets.UTF_8));
    for (var part : parts) {
      digest.update((byte) '\n');
      digest.update(part.of(page.text()).getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.hex(digest.digest()).substring(0, 16);
  }
}
