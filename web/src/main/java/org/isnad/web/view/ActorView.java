package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.export.ReasonWords.Part;
import org.isnad.web.view.Wording.Counted;

/// An actor: what it is called, what it is and was, what it did, what it said.
///
/// @param frame around the page
/// @param id in addresses
/// @param name in the reader's language
/// @param other its name in the other script
/// @param lead in one sentence, on how many articles the page rests
/// @param facts that are known of it
/// @param offices that it held
/// @param forms by which articles call it
/// @param sure how sure it is that all these are one
/// @param why the steps that joined them
/// @param maybe others that may be the same
/// @param ties in which it stands
/// @param acts happenings in which it acts
/// @param suffers happenings in which it is acted upon
/// @param said claims that it makes
/// @param about claims that speak of it
/// @param mentions in their sentences
/// @param search finds its articles
/// @param situation of its articles
public record ActorView(
    Frame frame,
    String id,
    String name,
    String other,
    String lead,
    List<Fact> facts,
    List<OfficeView> offices,
    List<FormView> forms,
    String sure,
    List<Counted> why,
    List<MaybeView> maybe,
    List<TieView> ties,
    List<Happening> acts,
    List<Happening> suffers,
    List<ClaimLine> said,
    List<ClaimLine> about,
    Mentions mentions,
    String search,
    String situation) {

  /// How many rows of a list are shown before "more".
  public static final int FIRST = 10;

  /// How many doubtful others are shown before "more".
  public static final int FEW = 3;

  /// The address of the page.
  public String address() {
    return Cast.page(id);
  }

  /// An office that it held, by the knowledge base.
  ///
  /// @param office its name
  /// @param of the country or body
  /// @param from when, as the reader likes dates
  /// @param to until when
  public record OfficeView(String office, Party of, String from, String to) {}

  /// A form by which articles call it.
  ///
  /// @param words the form
  /// @param kind name, phrase or adjective
  /// @param mentions how often
  /// @param articles in how many
  /// @param rules that took it for this actor
  /// @param why the commonest reason, in its parts
  public record FormView(
      String words,
      String kind,
      String mentions,
      String articles,
      List<String> rules,
      List<Part> why) {}

  /// Another entity that may be the same.
  ///
  /// @param party the other
  /// @param mine words in which this one is named
  /// @param theirs words in which the other is
  public record MaybeView(Party party, Quote mine, Quote theirs) {}

  /// A claim in one line.
  ///
  /// @param id of the claim
  /// @param chip its status
  /// @param words of its first place
  /// @param source who published these
  public record ClaimLine(
      String id, StoryCard.Chip chip, String words, Optional<Headline> source) {}

  /// A part of its mentions.
  ///
  /// @param quotes the sentences
  /// @param shown which of how many
  /// @param before the part before
  /// @param after the part behind
  public record Mentions(
      List<Quote> quotes, String shown, Optional<String> before, Optional<String> after) {}
}
