package org.isnad.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.room.Room;
import org.isnad.store.Decision;

/// A decision in a reader's words.
///
/// @param number by which it is taken back
/// @param kind what was decided
/// @param who decided
/// @param made when
/// @param why in the person's own words
/// @param one the first side
/// @param other the second side
public record DecisionView(
    long number,
    String kind,
    String who,
    String made,
    String why,
    List<Side> one,
    List<Side> other) {

  private static final int MOST = 12;

  /// An article or a name of which a decision speaks.
  ///
  /// @param label headline, or the name
  /// @param article in one line
  public record Side(String label, Optional<Headline> article) {}

  /// A decision in a reader's words; of many articles the first.
  public static DecisionView of(Decision decision, Room room, Wording words) {
    return new DecisionView(
        decision.number(),
        words.text("decided." + decision.kind().name().toLowerCase(Locale.ROOT)),
        decision.by().who(),
        words.moment(decision.by().made().toString()),
        decision.by().why(),
        sides(decision, decision.one(), room, words),
        sides(decision, decision.other(), room, words));
  }

  private static List<Side> sides(Decision decision, List<String> parts, Room room, Wording words) {
    if (decision.kind().isOfNames()) {
      return parts.stream().map(name -> new Side(name, Optional.empty())).toList();
    }
    return parts.stream()
        .limit(MOST)
        .flatMap(id -> room.article(id).stream())
        .map(article -> Headline.of(article, words))
        .map(line -> new Side(line.title(), Optional.of(line)))
        .toList();
  }
}
