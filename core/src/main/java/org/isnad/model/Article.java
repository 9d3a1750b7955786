package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One news text on a page, with its headline, date, byline and credit; immutable, named by its
/// content.
///
/// @param id hash of page name and the article's own text
/// @param page the page it stands on
/// @param headline the headline that counts
/// @param headlineDuplicates further places where the same headline stands
/// @param dateline where its date stands on the page
/// @param published its own date; never inherited from another article
/// @param section the section label
/// @param byline author or desk
/// @param credit the line that names where the text comes from
/// @param outlet who published it, where the collection says so; a credit names a source, not the
///   publisher
/// @param keywords the page's own keywords
/// @param related headlines of other articles inside or after the body
/// @param body its paragraphs, in reading order
/// @param furniture labels, share lines, separators
public record Article(
    String id,
    Page page,
    Optional<Span> headline,
    List<Span> headlineDuplicates,
    Optional<Span> dateline,
    Optional<LocalDate> published,
    Optional<Span> section,
    Optional<Span> byline,
    Optional<Credit> credit,
    Optional<String> outlet,
    List<Span> keywords,
    List<Span> related,
    List<Span> body,
    List<Furniture> furniture) {

  public Article {
    headlineDuplicates = List.copyOf(headlineDuplicates);
    keywords = List.copyOf(keywords);
    related = List.copyOf(related);
    body = List.copyOf(body);
    furniture = List.copyOf(furniture);
  }

  /// An article of which no more than headline and body is known.
  public static Article of(String id, Page page, Optional<Span> headline, List<Span> body) {
    return new Article(
        id,
        page,
        headline,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        body,
        List.of());
  }

  /// The text that all spans count in: the whole page's.
  public String text() {
    return page.text();
  }

  /// The characters of `span`.
  public String text(Span span) {
    return span.of(page.text());
  }
}
