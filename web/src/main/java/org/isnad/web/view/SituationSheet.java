package org.isnad.web.view;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.export.html.Drawings;
import org.isnad.model.Situation.Actor;
import org.isnad.model.Situation.Responsibility;
import org.isnad.room.Outlook;
import org.isnad.room.Selection;

/// What a selection of articles adds up to.
///
/// @param frame around the page
/// @param asked what was asked for
/// @param extent how many articles stand behind it, and whether some were left aside
/// @param chart of all happenings, the chosen part of the time marked
/// @param ties who is tied to whom, drawn
/// @param rates how often things happened, drawn
/// @param map where
/// @param actors who takes part
/// @param told the happenings, weightiest first
/// @param edges the ties in words
/// @param responsibilities who claims or denies what
public record SituationSheet(
    Frame frame,
    Outlook asked,
    String extent,
    Optional<TimeChart> chart,
    Optional<Content> ties,
    Optional<Content> rates,
    Optional<PlaceMap> map,
    List<ActorRow> actors,
    List<Happening> told,
    List<TieView> edges,
    List<ResponsibilityView> responsibilities) {

  private static final int MOST_TOLD = 60;
  private static final int MOST_ROWS = 40;

  /// An actor with its part.
  ///
  /// @param party who
  /// @param kind what it is
  /// @param acts in how many happenings it acts
  /// @param suffers in how many it is acted upon
  /// @param articles that mention it
  public record ActorRow(Party party, String kind, String acts, String suffers, String articles) {}

  /// A claim or denial of responsibility.
  ///
  /// @param claimant who
  /// @param denied whether it is a denial
  /// @param what the happening, where it is told
  /// @param words the evidence
  public record ResponsibilityView(
      Party claimant, boolean denied, Optional<String> what, Quote words) {}

  /// A selection in a reader's words.
  public static SituationSheet of(Frame frame, Outlook asked, Selection selection) {
    var words = frame.words();
    var whole = selection.report();
    var report = asked.within(whole);
    var view = new SituationView(report, words.taste().language());
    var cast = new Cast(view);
    var lines = new Lines(view, words);
    var situation = report.situation();
    return new SituationSheet(
        frame,
        asked,
        extent(selection, situation.timeline().size(), words),
        TimeChart.of(whole.situation().timeline(), asked.begin(), asked.end(), words),
        content(Drawings.ties(view, words.situation())),
        content(Drawings.rates(view, words.situation())),
        PlaceMap.of(situation.timeline(), view, cast, words),
        situation.actors().stream()
            .limit(MOST_ROWS)
            .map(actor -> row(actor, view, cast, words))
            .toList(),
        Happening.of(view.weightiest(MOST_TOLD), lines, view, cast, words),
        situation.relations().stream()
            .limit(MOST_ROWS)
            .map(edge -> TieView.of(edge, cast, lines, words))
            .toList(),
        situation.responsibilities().stream()
            .map(said -> responsibility(said, view, cast, lines, words))
            .toList());
  }

  /// The day of a field, empty where there is none.
  public static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String extent(Selection selection, int told, Wording words) {
    var happenings = words.count("happenings", told);
    var all = words.count("articles", selection.total());
    return selection.isCut()
        ? words.text(
            "situation.extent-cut", happenings, all, words.count("articles", selection.taken()))
        : words.text("situation.extent", happenings, all);
  }

  /// Markup that was escaped when it was made.
  private static Optional<Content> content(String markup) {
    return markup.isEmpty() ? Optional.empty() : Optional.of(out -> out.writeContent(markup));
  }

  private static ActorRow row(Actor actor, SituationView view, Cast cast, Wording words) {
    var kind = view.entity(actor.entity()).map(e -> words.name("kind", e.type().name()));
    return new ActorRow(
        cast.party(actor.entity()),
        kind.orElse(""),
        words.number(actor.acts()),
        words.number(actor.suffers()),
        words.number(actor.articles()));
  }

  private static ResponsibilityView responsibility(
      Responsibility said, SituationView view, Cast cast, Lines lines, Wording words) {
    return new ResponsibilityView(
        cast.party(said.claimant()),
        said.denied(),
        said.entry().flatMap(view::entry).map(words.situation()::line).map(words::digits),
        lines.quote(said.words()));
  }
}
