package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// Finds again, anywhere in the article, what was named in full once: by family name, kunya or
/// given name.
final class SecondMentions {

  /// A short form.
  private record Alias(NameType type, List<String> words, String key, String rule) {}

  private static final int WEIGHT = 5;
  private static final String FAMILY = "again.family";
  private static final String DOUBTFUL = "again.family-word";

  private final Reading reading;
  private final Map<String, List<Alias>> byFirst = new HashMap<>();

  /// Family names that are ordinary words too, and need a place where they can be nothing else.
  private final Map<String, List<Alias>> doubtful = new HashMap<>();

  SecondMentions(Reading reading) {
    this.reading = reading;
  }

  /// Takes over the short forms of the names found so far and proposes them everywhere.
  List<Candidate> of(List<Candidate> names) {
    for (var name : names) {
      if (name.type() == NameType.PER) {
        person(name);
      } else if (name.rule().startsWith("head.")) {
        whole(name);
      }
    }
    if (!doubtful.isEmpty()) {
      clear(names);
    }
    var found = new ArrayList<Candidate>();
    if (byFirst.isEmpty()) {
      return found;
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        at(i, found);
      }
    }
    return found;
  }

  /// Takes over the doubtful family names that stand alone as a name somewhere, or right behind
  /// "that" and before no genitive: that Nazif did.
  private void clear(List<Candidate> names) {
    for (var name : names) {
      if (name.type() == NameType.PER && name.end() == name.start() + 1) {
        sure(name.folded(reading.tokens()));
      }
    }
    for (int i = 1; i < reading.size(); i++) {
      if (NameWords.isThat(reading, i - 1)
          && !reading.breaksBefore(i)
          && !reading.hasArticle(i + 1)) {
        sure(reading.key(i));
      }
    }
  }

  private void sure(String word) {
    var aliases = doubtful.remove(word);
    if (aliases != null) {
      byFirst.computeIfAbsent(word, k -> new ArrayList<>()).addAll(aliases);
    }
  }

  private void whole(Candidate name) {
    var words = List.of(name.folded(reading.tokens()).split(" "));
    if (words.size() > 1 || !reading.words().isOrdinary(words.getFirst())) {
      add(new Alias(name.type(), words, name.key(), "again.whole"));
    }
  }

  private void person(Candidate name) {
    var words = List.of(name.folded(reading.tokens()).split(" "));
    int size = words.size();
    if (size < 2) {
      if (name.weight() >= 7 && !reading.words().isOrdinary(words.getFirst())) {
        add(new Alias(NameType.PER, words, name.key(), "again.whole"));
      }
      return;
    }
    var key = String.join(" ", words);
    add(new Alias(NameType.PER, words, key, "again.whole"));
    int tail = size - 1;
    while (tail > 0 && isJoint(words.get(tail - 1), words.get(tail))) {
      tail--;
    }
    if (tail > 0) {
      add(new Alias(NameType.PER, words.subList(tail, size), key, FAMILY));
    }
    if (tail < size - 1 && Clitics.hasArticle(words.get(size - 1))) {
      add(new Alias(NameType.PER, words.subList(size - 1, size), key, FAMILY));
    }
    int kinds = reading.words().of(words.getFirst());
    if ((kinds & (Kind.COMMON | Kind.GIVEN | Kind.PARTICLE | Kind.PLACE)) == 0
        && !reading.words().isOrdinary(words.getFirst())) {
      add(new Alias(NameType.PER, words.subList(0, 1), key, "again.given"));
    }
  }

  private boolean isJoint(String before, String word) {
    int kinds = reading.words().of(before);
    return (kinds & (Kind.PARTICLE)) != 0 && (kinds & Kind.GIVEN) == 0
        || (reading.words().of(word) & (Kind.TAIL | Kind.GOD)) != 0;
  }

  private void add(Alias alias) {
    var first = alias.words().getFirst();
    if (alias.words().size() == 1 && !isFit(first)) {
      if (alias.rule().equals(FAMILY) && isDoubtful(first)) {
        doubtful
            .computeIfAbsent(first, k -> new ArrayList<>())
            .add(new Alias(alias.type(), alias.words(), alias.key(), DOUBTFUL));
      }
      return;
    }
    var list = byFirst.computeIfAbsent(first, k -> new ArrayList<>());
    if (!list.contains(alias)) {
      list.add(alias);
    }
  }

  /// Whether one word alone may stand for the whole.
  private boolean isFit(String word) {
    int kinds = reading.words().of(word);
    if (word.length() < 3 || (kinds & (Kind.STOP | Kind.PLACE | Kind.TAIL | Kind.GOD)) != 0) {
      return false;
    }
    if (Clitics.hasArticle(word)) {
      return (kinds & (Kind.NISBA | Kind.ORDINAL)) == 0;
    }
    return (kinds & Kind.ORDINARY) == 0;
  }

  /// Whether nothing but its being an ordinary word speaks against it.
  private boolean isDoubtful(String word) {
    int kinds = reading.words().of(word);
    return word.length() > 2
        && !Clitics.hasArticle(word)
        && (kinds
                & (Kind.STOP | Kind.PREPOSITION | Kind.PLACE | Kind.TAIL | Kind.GOD | Kind.OFFICE))
            == 0;
  }

  private void at(int i, List<Candidate> found) {
    var strips = reading.tokens().strips(i);
    for (var strip : strips) {
      for (var alias : byFirst.getOrDefault(strip.key(), List.of())) {
        if (fits(i, strip.letters(), alias)) {
          int end = i + alias.words().size();
          found.add(
              new Candidate(
                  i, end, strip.letters(), alias.type(), alias.key(), WEIGHT, alias.rule()));
        }
      }
    }
  }

  private boolean fits(int i, int letters, Alias alias) {
    int size = alias.words().size();
    if (reading.breaksWithin(i, i + size) || i + size > reading.size()) {
      return false;
    }
    for (int k = 1; k < size; k++) {
      if (!reading.key(i + k).equals(alias.words().get(k))) {
        return false;
      }
    }
    if (alias.rule().equals(DOUBTFUL)) {
      return letters == 0 || Clitics.isConjunction(reading.key(i).charAt(0)) && letters == 1;
    }
    return size > 1 || letters == 0 || !reading.is(i, Kind.ORDINARY | Kind.GIVEN);
  }
}
