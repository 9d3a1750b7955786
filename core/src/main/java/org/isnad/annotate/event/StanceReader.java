package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads polarity and modality of the events of a sentence from left to right.
///
/// A cue governs the first event behind it and those coordinated to that one, not what is only
/// presupposed: in "to stop the attacks" the stop is meant, the attacks are facts.
final class StanceReader {

  private static final int REACH = 14;
  private static final int ADJECTIVES = 2;
  private static final Set<String> COMPLEMENTS =
      Set.of("none", "future", "hypothetical", "requested");

  private final PhraseMatcher<Row> cues;
  private final TriggerLexicon lexicon;
  private final Prospects prospects;

  /// What governs the next event.
  private static final class State {
    private String polarity = "";
    private int polarityEnd;
    private String modality = "";
    private int modalityEnd;
    private boolean fresh;
    private boolean motion;
    private Stance last = Stance.PLAIN;
    private boolean maybe;
    private boolean present;
    private boolean noun;
    private int end;
    private int since;
    private int quote = -1;

    private void clear() {
      polarity = "";
      modality = "";
      fresh = false;
      maybe = false;
      present = false;
      last = Stance.PLAIN;
    }
  }

  StanceReader(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
    this.prospects = new Prospects(lexicon);
    var builder = new PhraseMatcher.Builder<Row>();
    for (var file : List.of("event/modality.tsv", "event/polarity.tsv")) {
      for (var row : Table.load(file).rows()) {
        row.list("form").forEach(form -> builder.add(form, row));
      }
    }
    cues = builder.build();
  }

  /// One stance for each event of the sentence `[from, to)`, in their order.
  List<Stance> read(Scene scene, List<Finding> events, int from, int to) {
    var stances = new ArrayList<Stance>();
    var state = new State();
    int next = 0;
    for (int i = from; i < to && next < events.size(); i++) {
      if (closes(scene, i) || isEndOfQuotation(scene, state, i)) {
        state.clear();
      }
      var event = events.get(next);
      if (i == event.head() || i == event.at()) {
        next++;
        int limit = next < events.size() ? events.get(next).head() : to;
        stances.add(stance(scene, state, event, limit));
        i = event.end() - 1;
        continue;
      }
      if (scene.isWord(i) && scene.name(i) == null) {
        i = cue(scene, state, i);
      }
    }
    while (stances.size() < events.size()) {
      stances.add(Stance.PLAIN);
    }
    return stances;
  }

  /// Whether what governs ends at a token: at a mark, unless a complement or conjunct goes on
  /// behind the comma, and at a relative clause.
  private static boolean closes(Scene scene, int i) {
    boolean goesOn = scene.isCoordinated(i + 1) || scene.is(i + 1, "preposition");
    boolean ends = scene.isComma(i) && !goesOn && !scene.is(i - 1, "aside");
    boolean tells = scene.isComma(i) && goesOn && scene.is(i + 2, "saying-that");
    return scene.isStop(i) || scene.is(i, "relative") || ends || tells;
  }

  /// Whether a quotation ends in which the last cue stands: it does not govern what lies outside.
  private static boolean isEndOfQuotation(Scene scene, State state, int i) {
    if (!scene.isQuote(i)) {
      return false;
    }
    boolean open = state.quote >= 0;
    boolean within = open && state.since > state.quote;
    state.quote = open ? -1 : i;
    return within;
  }

  private Optional<PhraseMatcher.Match<Row>> match(Scene scene, int i) {
    return cues.at(scene.tokens, i).stream().max(Comparator.comparingInt(PhraseMatcher.Match::end));
  }

  private int cue(Scene scene, State state, int i) {
    var match = match(scene, i);
    if (match.isEmpty()) {
      return i;
    }
    var row = match.get().value();
    int end = match.get().end();
    int until = end + row.number("reach");
    state.since = i;
    switch (row.get("effect")) {
      case "cut" -> {
        state.clear();
        state.motion = false;
      }
      case "none" -> {}
      case "without" -> {
        if (!isCounterfactual(scene, end)) {
          negate(state, until);
        }
      }
      case "negated" -> negate(state, until);
      case "never" -> {
        negate(state, until);
        govern(state, "future", until);
      }
      case "maybe" -> {
        if (Clitics.isConjunction(scene.tokens.key(i).charAt(0))
            && scene.tokens.key(i).length() > 2) {
          state.clear(); // "and ... has" begins anew
        }
        govern(state, "hypothetical", until);
        state.maybe = true;
      }
      default -> govern(state, row.get("effect"), until);
    }
    return end - 1;
  }

  private static void negate(State state, int until) {
    state.polarity = "negated";
    state.polarityEnd = until;
    state.fresh = true;
  }

  /// Whether "without it, it would have been" follows: then it was.
  private static boolean isCounterfactual(Scene scene, int from) {
    for (int j = from; j < from + REACH && !scene.isStop(j); j++) {
      if (scene.isComma(j)) {
        return scene.is(j + 1, "would");
      }
    }
    return false;
  }

  private static void govern(State state, String modality, int until) {
    state.modality = modality;
    state.modalityEnd = until;
    state.fresh = true;
    state.maybe = false;
  }

  private Stance stance(Scene scene, State state, Finding event, int limit) {
    var stance = governed(scene, state, event);
    if (stance.modality() == Modality.ASSERTED) {
      stance = new Stance(stance.polarity(), prospects.of(scene, event, limit));
    }
    var complement = complement(scene, event);
    state.polarity = "";
    state.fresh = false;
    state.maybe = false;
    state.last = stance;
    state.end = event.end();
    state.noun = !event.isFinite();
    state.motion = Control.MOTION.contains(event.type()) && event.isFinite();
    state.present = event.isPresent();
    if (!complement.isEmpty()) {
      govern(state, complement, event.endOfTargets() + REACH);
    }
    return stance;
  }

  /// How what depends on the event is put forward, by its own word or else by its type.
  private String complement(Scene scene, Finding event) {
    return match(scene, event.at())
        .map(match -> match.value().get("effect"))
        .filter(effect -> COMPLEMENTS.contains(effect))
        .map(effect -> effect.equals("none") ? "" : effect)
        .orElseGet(() -> lexicon.complement(event.type()));
  }

  private static Stance governed(Scene scene, State state, Finding event) {
    int head = event.head();
    boolean coordinated = isCoordinated(scene, event);
    boolean fresh = state.fresh && !(coordinated && event.isVerbal());
    boolean negated = fresh && !state.polarity.isEmpty() && head <= state.polarityEnd;
    var modality = Modality.ASSERTED;
    boolean possible = !state.maybe || event.isPresent();
    if (fresh && !state.modality.isEmpty() && head <= state.modalityEnd && possible) {
      modality = Modality.valueOf(state.modality.toUpperCase(Locale.ROOT));
    } else if (!fresh && goesOn(scene, state, event, coordinated)) {
      modality = state.last.modality();
    }
    if (modality == Modality.FUTURE && event.isPast() && head - state.since > ADJECTIVES) {
      modality = Modality.ASSERTED;
    }
    if (event.isPast() && scene.is(head - 1, "what") && state.since < head - 2) {
      return Stance.PLAIN; // what somebody has done is a fact
    }
    if (event.isFuture()) {
      modality = Modality.FUTURE;
    } else if (isAim(scene, state, event) && modality == Modality.ASSERTED) {
      modality = Modality.FUTURE;
    }
    return new Stance(negated ? EventPolarity.NEGATED : EventPolarity.AFFIRMED, modality);
  }

  private static boolean isCoordinated(Scene scene, Finding event) {
    int letters =
        event.carrier().map(Hit.Carrier::letters).or(() -> event.hit().map(Hit::letters)).orElse(0);
    return scene.isCoordinated(event.head()) && (letters > 0 || scene.is(event.head() - 1, "or"))
        || scene.is(event.head() - 2, "or") && scene.is(event.head() - 1, "even");
  }

  /// Whether the event shares what governs the one before: joined to it, its purpose, or said of
  /// it.
  private static boolean goesOn(Scene scene, State state, Finding event, boolean coordinated) {
    boolean sameShape = !event.isVerbal() || event.isPresent() && state.present;
    boolean said = event.isPresent() && state.noun && event.head() - state.end <= ADJECTIVES;
    return coordinated && sameShape || said && !coordinated || isPurpose(scene, event);
  }

  /// Whether somebody comes or is sent for an event right behind.
  private static boolean isAim(Scene scene, State state, Finding event) {
    return state.motion && isPurpose(scene, event) && event.head() - state.end <= REACH;
  }

  /// Whether lam is written onto the noun, or onto the light noun that carries it.
  private static boolean isPurpose(Scene scene, Finding event) {
    boolean carried =
        event.carrier().filter(one -> one.preposition(scene) == Letters.LAM).isPresent();
    return carried || event.hit().filter(hit -> hit.preposition() == Letters.LAM).isPresent();
  }
}
