package org.isnad.provenance;

import java.util.List;
import java.util.Optional;
import org.isnad.provenance.Counting.Counts;

/// Where two statements contradict each other.
final class Rivalry {

  private final Voices voices;
  private final Counting counting;
  private final Tolls tolls;
  private final Apart apart;
  private final Openings openings;
  private final Variance variance;
  private final Blame blame;

  /// @param voices which origins may be one: one voice does not deny what it says
  Rivalry(
      Voices voices,
      Counting counting,
      Tolls tolls,
      Apart apart,
      Openings openings,
      Variance variance) {
    this.voices = voices;
    this.openings = openings;
    this.counting = counting;
    this.tolls = tolls;
    this.apart = apart;
    this.variance = variance;
    this.blame = new Blame(variance);
  }

  /// What cannot be true of both.
  ///
  /// @param kind as of a conflict
  /// @param shared what shows that both speak of one happening, where it is no more than their
  ///   words
  record Difference(String kind, String valueA, String valueB, String shared) {

    Difference(String kind, String valueA, String valueB) {
      this(kind, valueA, valueB, "");
    }
  }

  /// The first difference between two statements.
  ///
  /// @param same whether they say the same otherwise
  Optional<Difference> difference(Statement a, Statement b, boolean same) {
    if (isOneVoice(a, b)) {
      return Optional.empty();
    }
    var answers = blame.between(a, b);
    if (answers.isPresent() && !isOneOrigin(a, b)) {
      return answers;
    }
    if (Likeness.isOpposite(a, b) && !isOneOrigin(a, b) && !takesStand(a, b)) {
      return Optional.of(new Difference("whether", stance(a, b), stance(b, a)));
    }
    boolean later = isOneRoot(a, b) && isLater(a, b);
    var days = later ? Optional.<List<String>>empty() : Likeness.days(a, b);
    if (days.isPresent()) {
      return days.filter(two -> same && !apart.inPersons(a, b))
          .map(two -> new Difference("time", two.getFirst(), two.getLast()));
    }
    var varies = variance.between(a, b);
    return varies.isPresent() && !isOneOrigin(a, b) ? varies : figures(a, b);
  }

  private boolean takesStand(Statement a, Statement b) {
    return openings.takesStand(a) || openings.takesStand(b);
  }

  private Optional<Difference> figures(Statement a, Statement b) {
    return counting
        .counts(a, b)
        .or(() -> tolls.differ(a, b))
        .filter(_ ->
            openings.turnsAway(a) == openings.turnsAway(b)
                && !apart.inPlace(a, b)
                && !apart.inOrder(a, b))
        .map(counts ->
            new Difference(
                kind(a, b, counts),
                a.article().article().text(counts.a().span()),
                b.article().article().text(counts.b().span())));
  }

  /// What one origin says anew is an update: of a toll on any day, of anything else on another day.
  /// So is what one outlet writes anew in its own voice, and a toll that is said to have grown. Who
  /// sets his number against another's knows of no later one.
  private String kind(Statement a, Statement b, Counts counts) {
    if (tolls.isRefuted(a, counts.a(), b) || tolls.isRefuted(b, counts.b(), a)) {
      return "count";
    }
    boolean anew = isOneRoot(a, b) && (counts.isToll() || isLater(a, b)) || isOneOutlet(a, b);
    boolean grown = counts.isToll() && openings.tellsOfRise(a) != openings.tellsOfRise(b);
    return anew || grown || Counting.isRisingToll(a, b, counts) ? "update" : "count";
  }

  private static String stance(Statement one, Statement other) {
    boolean denied =
        one.isDenied() != other.isDenied() ? one.isDenied() : isMoreNegated(one, other);
    return denied ? "deny" : "affirm";
  }

  private static boolean isMoreNegated(Statement one, Statement other) {
    return one.negated().stream()
        .anyMatch(stem -> other.stems().contains(stem) && !other.negated().contains(stem));
  }

  /// Whether what differs is no contradiction: two figures in one voice of one article, or a report
  /// inside a report.
  private static boolean isOneVoice(Statement a, Statement b) {
    return a.anchor().article().equals(b.anchor().article())
        && (isOneRoot(a, b)
            || a.source().isEmpty() && b.source().isEmpty()
            || a.anchor().span().overlaps(b.anchor().span()));
  }

  private static boolean isOneOutlet(Statement a, Statement b) {
    return (a.source().isEmpty() || b.source().isEmpty())
        && a.article().article().outlet().isPresent()
        && a.where().equals(b.where());
  }

  private static boolean isLater(Statement a, Statement b) {
    var dayA = a.article().article().published();
    var dayB = b.article().article().published();
    return dayA.isPresent() && !dayA.equals(dayB);
  }

  /// Whether both go back to one origin, or to two of which one speaks for the other.
  private boolean isOneOrigin(Statement a, Statement b) {
    if (a.source().isEmpty() || b.source().isEmpty()) {
      return false;
    }
    var one = a.source().get();
    var other = b.source().get();
    return isOneRoot(a, b) || voices.isPart(one, other) || voices.isOneName(one, other);
  }

  private static boolean isOneRoot(Statement a, Statement b) {
    return a.source().isPresent()
        && a.source().map(Source::key).equals(b.source().map(Source::key));
  }
}
