package org.isnad.annotate.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Token;
import org.isnad.text.Clitics;
import org.isnad.text.Enclitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordMap;

/// The kinds of ordinary words that tell what an event is about: people, forces, talks, sports.
final class Kinds {

  static final String NISBA = "nisba";

  /// The kind of words for one person.
  static final String INDIVIDUAL = "individual";

  private static final String PEOPLE = "people";

  /// What nouns describe that are no part of the name behind them.
  private static final Set<String> DESCRIBED = Set.of("body", "league");

  private static final int SHORTEST = 3;

  private final WordMap<Set<String>> kinds;
  private final WordMap<Agreement> persons;

  Kinds() {
    var read = new HashMap<String, Set<String>>();
    for (var row : Table.load("event/words.tsv").rows()) {
      row.list("form").forEach(form -> add(Folding.fold(form), row.get("kind"), read));
    }
    for (var row : Table.load("coreference/descriptors.tsv").rows()) {
      if (DESCRIBED.contains(row.get("of"))) {
        row.list("form").forEach(form -> add(Folding.fold(form), "descriptor", read));
      }
    }
    for (var row : Table.load("place/nisbas.tsv").rows()) {
      if (row.get("kind").equals("people")) {
        addNisba(row, read);
      }
    }
    read.values().stream()
        .filter(set -> set.contains("no-nation"))
        .forEach(set -> set.remove(NISBA));
    persons = new WordMap<>(PersonNouns.read((form, kind) -> add(form, kind, read)));
    read.replaceAll((key, set) -> Set.copyOf(set));
    kinds = new WordMap<>(read);
  }

  private static void addNisba(Row row, Map<String, Set<String>> read) {
    var adjective = Folding.fold(row.get("stem")) + Letters.YEH;
    add(adjective, NISBA, read);
    add(adjective, "nisba-singular", read);
    add(adjective + Letters.HEH, NISBA, read);
    add(adjective + Letters.ALEF + Letters.TEH, NISBA, read);
    for (char vowel : new char[] {Letters.WAW, Letters.YEH, Letters.ALEF}) {
      add(adjective + vowel + Letters.NOON, NISBA, read);
      add(adjective + vowel + Letters.NOON, PEOPLE, read);
    }
  }

  private static void add(String key, String kind, Map<String, Set<String>> read) {
    read.computeIfAbsent(key, k -> new HashSet<>(2)).add(kind);
  }

  /// The kinds of the token at an index; none for most words.
  Set<String> at(Tokens tokens, int index) {
    boolean pronoun = !isMarbuta(tokens.get(index));
    if (pronoun && isHamzaBelow(tokens.get(index))) {
      var governed = possessed(tokens.key(index));
      if (governed.contains("preposition")) {
        return governed; // "to him", which folds to "a vehicle"
      }
    }
    for (var strip : tokens.strips(index)) {
      var found = of(strip.key(), pronoun);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static boolean isHamzaBelow(Token token) {
    var written = token.form();
    return !written.isEmpty() && written.charAt(0) == Letters.ALEF_HAMZA_BELOW;
  }

  /// Whether a word ends with teh marbuta, which is no pronoun.
  static boolean isMarbuta(Token token) {
    var written = token.form();
    return !written.isEmpty() && written.charAt(written.length() - 1) == Letters.TEH_MARBUTA;
  }

  /// Whether a folded word, proclitics taken off, is of any kind.
  boolean knows(String key) {
    return !of(key, true).isEmpty();
  }

  /// The verbs that go with a folded noun, proclitics taken off: of one for a person as its number
  /// and gender ask, of another as its ending tells.
  ///
  /// @param pronoun whether its last letters can be a possessor
  Agreement agreement(String key, boolean pronoun) {
    var noun = Clitics.withoutArticle(key);
    var known = persons.find(noun);
    if (known.isPresent() || noun.length() <= SHORTEST) {
      return known.orElseGet(() -> Agreement.ofNoun(noun));
    }
    var single = persons.find(withoutEnding(noun));
    if (single.isPresent()) {
      boolean dual = noun.charAt(noun.length() - 1) == Letters.NOON;
      return dual ? Agreement.THEY : single.get();
    }
    var endings = pronoun ? Enclitics.endings(noun) : List.<Enclitics.Ending>of();
    return endings.stream()
        .flatMap(ending -> persons.find(ending.key()).stream())
        .findFirst()
        .orElseGet(() -> Agreement.ofNoun(noun));
  }

  /// Whether a folded word is a noun for a person with a pronoun written onto it.
  boolean isPossessed(String key) {
    return Enclitics.endings(key).stream()
        .anyMatch(ending -> persons.find(ending.key()).isPresent());
  }

  /// Whether a folded word has a pronoun written onto it that leaves a word of any kind.
  boolean isOwned(String key) {
    return kinds.get(Clitics.withoutArticle(key), Set.of()).isEmpty() && !possessed(key).isEmpty();
  }

  /// Whether a folded word as it stands is of a kind, no pronoun written onto it.
  boolean is(String key, String kind) {
    return kinds.get(key, Set.of()).contains(kind);
  }

  /// The kinds of a folded word, with or without article, ending of case and possessor.
  ///
  /// @param pronoun whether its last letters can be a possessor
  private Set<String> of(String key, boolean pronoun) {
    var found = kinds.get(key, Set.of());
    if (Clitics.hasArticle(key)) {
      return union(found, of(Clitics.withoutArticle(key), pronoun));
    }
    if (found.isEmpty() && key.length() > SHORTEST) {
      found = kinds.get(withoutEnding(key), Set.of());
      if (found.isEmpty() && pronoun) {
        found = possessed(key);
      }
    }
    return found;
  }

  private Set<String> possessed(String key) {
    for (var ending : Enclitics.endings(key)) {
      var found = kinds.get(ending.key(), Set.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /// The word without the ending of accusative or dual.
  private static String withoutEnding(String key) {
    int last = key.length() - 1;
    if (key.charAt(last) == Letters.ALEF) {
      return key.substring(0, last);
    }
    char before = key.charAt(last - 1);
    boolean dual =
        key.charAt(last) == Letters.NOON && (before == Letters.ALEF || before == Letters.YEH);
    if (!dual || last <= SHORTEST) {
      return key;
    }
    var stem = key.substring(0, last - 1);
    int end = stem.length() - 1;
    return stem.charAt(end) == Letters.TEH ? stem.substring(0, end) + Letters.HEH : stem;
  }
}
