package org.isnad.annotate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EventCount;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Reads where and when an event happens and how many it concerns, from its own clause.
final class Circumstances {

  private static final int REACH = 14;
  private static final int COUNT_REACH = 9;
  private static final int SHORT = 4;
  private static final int DAY = "2024-03-20".length();

  private final Scene scene;
  private final Participants participants;

  Circumstances(Scene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  /// The place behind the trigger that a preposition of place marks, up to the next event.
  Optional<Span> place(Finding event, int to) {
    int end = Math.min(to, event.end() + REACH);
    for (int j = event.end(); j < end && !scene.isStop(j); j++) {
      var participant = participants.at(j);
      if (participant != null && isPlace(participant) && isLocated(j) && !isVerdict(event, j)) {
        return Optional.of(participant.span());
      }
    }
    return Optional.empty();
  }

  /// Whether prison is only what somebody is sentenced to.
  private boolean isVerdict(Finding event, int j) {
    return event.type().equals("COERCE") && scene.is(j, "verdict");
  }

  private static boolean isPlace(Participant participant) {
    return switch (participant.kind()) {
      case PLACE, STATE, CAPITAL -> true;
      default -> false;
    };
  }

  private boolean isLocated(int j) {
    return scene.is(j - 1, "in")
        || scene.is(j - 1, "place-noun") && (scene.is(j - 2, "in") || isIn(j - 1))
        || participants.proclitic(j) == Letters.BEH;
  }

  private boolean isIn(int j) {
    return scene.isWord(j) && scene.tokens.key(j).charAt(0) == Letters.BEH;
  }

  /// The date or time of day nearest to the trigger in its sentence.
  Optional<Timex3> time(Finding event, int from, int to) {
    for (int step = 1; step <= REACH; step++) {
      for (int j : new int[] {event.end() - 1 + step, event.at() - step}) {
        var time = j < from || j >= to ? null : scene.time(j);
        if (time != null && isPoint(time) && !isBirth(j)) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether an event that no past tells is dated in its own clause behind the day of the article.
  boolean isAhead(Finding event, int from, int to, LocalDate today) {
    if (event.isPast()) {
      return false;
    }
    int end = event.end();
    while (end < to && end - event.end() < REACH && !isNewClause(end) && scene.time(end) == null) {
      end++;
    }
    int begin = event.head() - 1;
    while (begin >= from && event.head() - begin < SHORT && scene.time(begin) == null) {
      begin = isNewClause(begin) ? from - 1 : begin - 1;
    }
    return isBehind(scene.time(end), today) || isBehind(scene.time(begin), today);
  }

  private boolean isNewClause(int i) {
    return scene.isStop(i) || scene.is(i, "that") || scene.is(i, "relative");
  }

  private static boolean isBehind(@Nullable Timex3 time, LocalDate today) {
    if (time == null || !isPoint(time) || time.value().length() < DAY) {
      return false;
    }
    var day = time.value().substring(0, DAY);
    return day.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')
        && day.compareTo(today.toString()) > 0;
  }

  /// Whether a date tells when somebody was born.
  private boolean isBirth(int date) {
    return scene.is(date - 1, "birth") || scene.is(date - 2, "birth");
  }

  private static boolean isPoint(Timex3 time) {
    return time.type() == Timex3.Type.DATE || time.type() == Timex3.Type.TIME;
  }

  /// The numbers that belong to an event; those used before are left out.
  List<EventCount> counts(Finding event, Set<Quantity> used, int to) {
    var counts = new ArrayList<EventCount>();
    int end = Math.min(to, event.end() + COUNT_REACH);
    var own = event.at() > 0 ? scene.quantity(event.at()) : null;
    if (own != null && used.add(own)) {
      counts.add(count(own, "events"));
    }
    var role = event.hit().flatMap(hit -> hit.trigger().role());
    for (int j = event.end(); j < end && !scene.isStop(j); j++) {
      var quantity = scene.quantity(j);
      if (quantity != null && fits(event, quantity, role, j) && used.add(quantity)) {
        counts.add(count(quantity, role.or(quantity::counts).orElseThrow()));
      }
    }
    return counts;
  }

  /// Whether a number behind the trigger is one of its own: it names the role, or stands next.
  private boolean fits(Finding event, Quantity quantity, Optional<String> role, int j) {
    if (quantity.unit().filter(unit -> unit.equals("%")).isPresent() || isGoods(quantity)) {
      return false;
    }
    return role.isPresent() && (j <= event.end() + 1 && !isArms(quantity) || isPeople(quantity))
        || quantity.counts().isPresent() && event.hit().isPresent() && takes(event, quantity);
  }

  /// Whether shells or bombs are counted, not their victims.
  private boolean isArms(Quantity quantity) {
    int last = last(quantity);
    return scene.is(last, "weapon") && !scene.is(last, "armed");
  }

  private boolean isGoods(Quantity quantity) {
    int last = last(quantity);
    return scene.is(last, "contraband") || scene.is(last + 1, "contraband");
  }

  private int last(Quantity quantity) {
    return scene.tokens.indexAt(quantity.span().end()) - 1;
  }

  private boolean isPeople(Quantity quantity) {
    int last = last(quantity);
    boolean human = scene.is(last, "people") || scene.is(last, "force") || scene.is(last, "armed");
    return human && quantity.counts().filter(counts -> !counts.equals("people")).isEmpty();
  }

  private static boolean takes(Finding event, Quantity quantity) {
    var counts = quantity.counts().orElse("");
    return switch (event.type()) {
      case "ASSAULT" -> Set.of("killed", "wounded", "kidnapped", "missing").contains(counts);
      case "COERCE" -> Set.of("arrested", "prisoners", "displaced").contains(counts);
      default -> false;
    };
  }

  private static EventCount count(Quantity quantity, String role) {
    return new EventCount(
        quantity.span(), role, quantity.value(), quantity.low(), quantity.high(), quantity.mod());
  }
}
