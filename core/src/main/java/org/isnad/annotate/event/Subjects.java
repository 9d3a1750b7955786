package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds the subject that stands before its verb.
final class Subjects {

  private static final int BEFORE = 9;
  private static final int MOST = 8;
  private static final int FARTHEST = 16;
  private static final int ADJECTIVES = 2;
  private static final int PARENTHESIS = 12;

  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Described described;

  Subjects(Reading reading, Phrases phrases) {
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
    this.clauses = phrases.clauses();
    this.described = new Described(reading);
  }

  /// The phrases that end right before the verb and stand free: subject of a nominal sentence, with
  /// those before it that are joined to it.
  List<Participant> before(int verb, int from) {
    int end = verb;
    while (end > from && (scene.is(end - 1, "auxiliary") || isOpenQuote(end - 1))) {
      end--;
    }
    if (end > from && described.isMeanwhile(end - 1, verb)) {
      return described.meanwhile(end - 1, from);
    }
    end = scene.is(end - 1, "extent") && scene.is(end - 2, "preposition") ? end - 2 : end;
    end = scene.isClosing(end - 1) ? opening(end - 1, from) : end;
    boolean relative = end > from && scene.is(end - 1, "relative");
    end = relative ? end - 1 : end;
    end = relative && scene.is(end - 1, "copula") ? end - 1 : end;
    boolean comma = end > from && scene.isComma(end - 1);
    end = comma ? end - 1 : end;
    end = relative && scene.isClosing(end - 1) ? opening(end - 1, from) : end;
    var found = endingAt(end, from);
    if (found != null && relative) {
      found = described.fitting(found, pronounBefore(verb), from);
    }
    if (found == null) {
      return List.of();
    }
    var all = joinedBefore(found, from);
    if (comma && !relative && !scene.is(all.getFirst().from() - 1, "that")) {
      return List.of();
    }
    if (relative && !comma && Described.isActing(found)) {
      return all;
    }
    return phrases.isFree(all.getFirst()) || end == verb && isIndefinite(found) ? all : List.of();
  }

  /// Which phrases the relative pronoun before a verb can mean.
  private Agreement pronounBefore(int verb) {
    int i = verb - 1;
    while (scene.is(i, "auxiliary") || isOpenQuote(i)) {
      i--;
    }
    return Agreement.ofRelative(scene.tokens.key(i));
  }

  /// Where the parenthesis opens that closes at a token; behind it where none does.
  private int opening(int closing, int from) {
    for (int j = closing - 1; j >= Math.max(from, closing - PARENTHESIS); j--) {
      if (scene.tokens.get(j).is('(')) {
        return j;
      }
    }
    return closing + 1;
  }

  /// Whether a phrase is such that a verb right behind it says who is meant, whatever governs it.
  private boolean isIndefinite(Participant phrase) {
    for (int j = phrase.from(); j < phrase.to(); j++) {
      boolean definite =
          scene.isWord(j)
              && (scene.name(j) != null
                  || scene.tokens.strips(j).stream().anyMatch(s -> Clitics.hasArticle(s.key())));
      if (definite) {
        return false;
      }
    }
    return true;
  }

  /// Whether a quotation mark stands there that no participant takes in.
  private boolean isOpenQuote(int i) {
    return scene.isQuote(i) && !scene.isOpening(i) && !participants.isInside(i);
  }

  /// Who must, may or is asked to do what a verb behind "that" says: "the factions have to
  /// withdraw".
  List<Participant> obliged(int verb, int from) {
    boolean hangs = verb - 1 > from && scene.is(verb - 1, "to-do");
    var found = hangs ? endingAt(verb - 1, from) : null;
    return found == null ? List.of() : joinedBefore(found, from);
  }

  /// The longest phrase that can act and ends right before a token; null when there is none.
  private @Nullable Participant endingAt(int end, int from) {
    Participant found = null;
    for (int j = end - 1; j >= Math.max(from, end - BEFORE); j--) {
      if (scene.isStop(j) || scene.isComma(j)) {
        break;
      }
      var participant = participants.at(j);
      if (participant != null && participant.acts() && reaches(participant, end)) {
        found = participant;
      }
    }
    return found;
  }

  /// Whether nothing but adjectives stands between a phrase and a token: "the illegal migrants", "a
  /// dangerous gang".
  private boolean reaches(Participant phrase, int end) {
    int gap = end - phrase.to();
    if (gap <= 0 || gap > ADJECTIVES) {
      return gap == 0;
    }
    boolean open = isIndefinite(phrase);
    return IntStream.range(phrase.to(), end)
        .allMatch(i -> open ? gap == 1 && isFeminine(phrase, i) : isDefiniteAdjective(i));
  }

  private boolean isDefiniteAdjective(int i) {
    return scene.is(i, "not") && scene.isWord(i + 1) && isArticled(i + 1)
        || isUnknown(i) && isArticled(i);
  }

  private boolean isFeminine(Participant phrase, int i) {
    return phrase.agreement().agrees(Agreement.SHE)
        && isUnknown(i)
        && !isArticled(i)
        && Kinds.isMarbuta(scene.tokens.get(i));
  }

  private boolean isArticled(int i) {
    return Clitics.hasArticle(scene.tokens.key(i));
  }

  private boolean isUnknown(int i) {
    return scene.isWord(i)
        && scene.kinds(i).isEmpty()
        && scene.name(i) == null
        && scene.time(i) == null
        && scene.quantity(i) == null
        && !scene.isCoordinated(i);
  }

  private List<Participant> joinedBefore(Participant last, int from) {
    var all = new ArrayList<Participant>(List.of(last));
    while (participants.isCoordinated(all.getFirst()) && all.size() < MOST) {
      int end = all.getFirst().from();
      var before = endingAt(scene.isComma(end - 1) ? end - 1 : end, from);
      if (before == null) {
        break;
      }
      all.addFirst(before);
    }
    return all;
  }

  /// The phrase with which the verb's clause begins, when the verb goes with it and no verb stands
  /// between: the subject of a nominal sentence, parted from its verb by what is said of it.
  List<Participant> topic(Hit hit, Reading reading) {
    return topic(hit.at(), reading).stream()
        .limit(1)
        .filter(phrase -> phrase.agreement().agrees(hit.form().subject()))
        .flatMap(phrase -> phrases.coordinated(phrase, hit.at()).stream())
        .toList();
  }

  /// The same for a light verb in the plural, which no other phrase can be the subject of.
  List<Participant> topic(Hit.Carrier verb, Reading reading) {
    var key = scene.tokens.key(verb.at());
    boolean plural = key.length() > 2 && key.charAt(key.length() - 2) == Letters.WAW;
    return plural ? topic(verb.at(), reading) : List.of();
  }

  private List<Participant> topic(int at, Reading reading) {
    int start = at;
    int from = Math.max(reading.from(), at - FARTHEST);
    while (start > from && !scene.isStop(start - 1) && !scene.is(start - 1, "that")) {
      start--;
    }
    boolean begins = start == reading.from() || scene.is(start - 1, "that");
    int first = start;
    boolean verb =
        reading.found().stream().anyMatch(other -> other.isFinite() && other.at() >= first);
    var phrase = participants.at(start);
    return begins && !verb && phrase != null && isTopic(phrase, at)
        ? phrases.coordinated(phrase, at)
        : List.of();
  }

  private boolean isTopic(Participant phrase, int at) {
    return (phrase.isPolitical() || phrase.isHuman())
        && phrases.isFree(phrase)
        && phrase.to() < at
        && !participants.isCoordinated(phrase)
        && (isBehindRelative(phrase, at)
            || IntStream.range(phrase.to(), at).noneMatch(clauses::tells));
  }

  /// Whether a relative clause stands between a phrase and a verb and a comma closes it: "the
  /// envoy, who left the town last year, met".
  private boolean isBehindRelative(Participant phrase, int verb) {
    int next = phrase.to() + (scene.isComma(phrase.to()) ? 1 : 0);
    return scene.is(next, "relative") && scene.isComma(verb - 1);
  }
}
