package org.isnad.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.EventCount;
import org.isnad.situation.Kinship.Fit;

/// Judges whether two events of one kind are the same happening.
///
/// Nothing may differ; then what agrees is counted: participants and day twice, place and the word
/// itself once, a number or a shared passage more. Inside an article less is asked for, since a
/// text comes back to what it told. Where one of two counts or dates a set of happenings and the
/// other does not, they stay apart.
final class Sameness {

  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
  private static final int ENOUGH_INSIDE = 3;
  private static final int ENOUGH_ACROSS = 4;
  private static final int ENOUGH_TO_ASK = 2;
  private static final int SHARED_PASSAGE = 4;
  private static final int NEAR_DAYS = 7;
  private static final Set<String> SERIES = Set.of("attacks", "events");

  private final Kinship kinship;

  Sameness(Kinship kinship) {
    this.kinship = kinship;
  }

  /// What two events are to each other.
  enum Verdict {
    SAME,
    MAYBE,
    APART
  }

  /// A verdict and how much speaks for it.
  record Judgement(Verdict verdict, int score) {}

  private static final Judgement APART = new Judgement(Verdict.APART, 0);

  /// Judges two events of one kind.
  ///
  /// @param aligned whether their triggers stand at one place of a passage that both articles share
  Judgement judge(Told one, Told other, boolean aligned) {
    var fits = fits(one, other);
    boolean inside = one.articleId().equals(other.articleId());
    if (fits.differ() || !inside && !aligned && fits.time == Fit.MISSING && !near(one, other)) {
      return APART;
    }
    var number = number(one, other);
    int details =
        Math.min(1, points(fits.place))
            + points(fits.time)
            + (number == Fit.EQUAL ? 2 : 0)
            + (one.stem().equals(other.stem()) ? 1 : 0);
    int score =
        points(fits.actors) + points(fits.targets) + details + (aligned ? SHARED_PASSAGE : 0);
    if (number == Fit.DIFFERENT && (fits.time != Fit.EQUAL || fits.place == Fit.MISSING)
        || isSeries(one) != isSeries(other) && !aligned) {
      return doubt(score);
    }
    boolean certain = aligned || fits.actors == Fit.EQUAL || fits.targets == Fit.EQUAL;
    boolean vague = fits.actors == Fit.RELATED || fits.targets == Fit.RELATED;
    boolean enough = score >= (inside ? ENOUGH_INSIDE : ENOUGH_ACROSS) && (!vague || details > 0);
    return certain && enough ? new Judgement(Verdict.SAME, score) : doubt(score);
  }

  /// Whether anything that two events say of themselves differs.
  boolean isContradiction(Told one, Told other) {
    return fits(one, other).differ();
  }

  private record Fits(Fit time, Fit place, Fit actors, Fit targets) {

    boolean differ() {
      return List.of(time, place, actors, targets).contains(Fit.DIFFERENT);
    }
  }

  private Fits fits(Told one, Told other) {
    var time = time(one, other);
    var actors = kinship.fit(one.actors(), other.actors());
    if (!MUTUAL.contains(one.event().type())) {
      var place = kinship.fit(venue(one, Set.of()), venue(other, Set.of()));
      return new Fits(time, place, actors, kinship.fit(one.targets(), other.targets()));
    }
    var whereOne = destinations(one, other);
    var whereOther = destinations(other, one);
    var place = kinship.fit(venue(one, whereOne), venue(other, whereOther));
    var targets =
        kinship.fit(without(one.targets(), whereOne), without(other.targets(), whereOther));
    if (actors == Fit.DIFFERENT || targets == Fit.DIFFERENT) {
      actors = kinship.fit(parties(one), parties(other));
      targets = actors == Fit.EQUAL && shared(one, other) > 1 ? Fit.EQUAL : Fit.MISSING;
    }
    return new Fits(time, place, actors, targets);
  }

  /// The places to which one goes, which are no party to the other: a visit to a town is a meeting
  /// in it.
  private Set<String> destinations(Told one, Told other) {
    var places = new HashSet<>(one.targets());
    places.removeIf(id -> !kinship.isPlace(id));
    places.removeAll(parties(other));
    return places;
  }

  private static Set<String> venue(Told told, Set<String> destinations) {
    return told.place().isPresent() ? Set.of(told.place().get()) : destinations;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    var rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Judgement doubt(int score) {
    return score >= ENOUGH_TO_ASK ? new Judgement(Verdict.MAYBE, score) : APART;
  }

  private static int points(Fit fit) {
    return switch (fit) {
      case EQUAL -> 2;
      case RELATED -> 1;
      case MISSING, DIFFERENT -> 0;
    };
  }

  private static Set<String> parties(Told told) {
    var all = new HashSet<>(told.actors());
    all.addAll(told.targets());
    return all;
  }

  private static int shared(Told one, Told other) {
    var both = parties(one);
    both.retainAll(parties(other));
    return both.size();
  }

  private static Fit time(Told one, Told other) {
    if (one.days().isEmpty() || other.days().isEmpty()) {
      return Fit.MISSING;
    }
    var a = one.days().get();
    var b = other.days().get();
    if (a.equals(b)) {
      return Fit.EQUAL;
    }
    return a.overlaps(b) ? Fit.RELATED : Fit.DIFFERENT;
  }

  private static Fit number(Told one, Told other) {
    var fit = Fit.MISSING;
    for (var count : one.event().counts()) {
      for (var against : other.event().counts()) {
        if (count.role().equals(against.role())) {
          fit = count.best().compareTo(against.best()) == 0 ? Fit.EQUAL : fit;
          fit = fit == Fit.EQUAL ? fit : Fit.DIFFERENT;
        }
      }
    }
    return fit;
  }

  /// Whether it sums up several happenings: a number of attacks, or long days.
  private static boolean isSeries(Told told) {
    return told.event().counts().stream().map(EventCount::role).anyMatch(SERIES::contains)
        || told.days().filter(days -> days.length() > NEAR_DAYS).isPresent();
  }

  private static boolean near(Told one, Told other) {
    var a = one.article().article().published();
    var b = other.article().article().published();
    return a.isPresent() && b.isPresent() && distance(a.get(), b.get()) <= NEAR_DAYS;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
