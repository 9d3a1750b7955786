package org.isnad.annotate.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Finder;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The classes of words that may stand beside a number.
///
/// - `noun`: what a number can count, as far as its first letters and the lists tell;
/// - `strong`: what is counted for certain; `nisba`: an adjective of origin after a noun;
/// - `filler`: any word that is no number;
/// - `plural`: a plural before a number, by its ending or its list; `head`: any word with the
///   article, or with a pronoun written onto it, before a number;
/// - `pair`: a word with the ending of a dual before the word two.
final class NounClasses {

  private static final int SHORTEST_ENDED = 5;

  private final Set<String> known = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final List<String> endings;
  private final List<String> starts;
  private final List<String> ends;
  private final List<String> plurals;
  private final List<String> pronouns;
  private final List<String> duals;
  private final Set<String> two = new HashSet<>();

  NounClasses() {
    add("quantity/nouns.tsv", known);
    add("quantity/counted.tsv", known);
    add("quantity/stops.tsv", stops);
    add("quantity/timeunits.tsv", stops);
    add("quantity/numbers.tsv", numbers);
    stops.addAll(numbers);
    var affixes = Table.load("quantity/affixes.tsv");
    endings = column(affixes, "nisba");
    starts = column(affixes, "start");
    ends = column(affixes, "end");
    plurals = column(affixes, "plural");
    pronouns = column(affixes, "pronoun");
    duals = column(affixes, "dual");
    Table.load("quantity/numbers.tsv").rows().stream()
        .filter(row -> row.get("value").equals("2") && row.get("kind").equals("unit"))
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .forEach(two::add);
    add("quantity/plurals.tsv", broken);
  }

  private static void add(String file, Set<String> set) {
    Table.load(file).rows().stream()
        .filter(row -> !row.table().columns().contains("kind") || !row.get("kind").equals("event"))
        .flatMap(row -> row.list("form").stream())
        .map(form -> Folding.fold(form))
        .forEach(set::add);
  }

  private static List<String> column(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> Folding.fold(row.get("form")))
        .toList();
  }

  /// The classes by name.
  Map<String, Finder> all() {
    return Map.of(
        "noun", one(this::isNoun),
        "strong", one(this::isStrong),
        "nisba", one(this::isNisba),
        "plural", beforeNumber(this::isPlural),
        "pair", beforeTwo(),
        "head", beforeNumber((key, form) -> Clitics.hasArticle(key) || isOwned(form)),
        "filler", one((key, form) -> !numbers.contains(key)));
  }

  @FunctionalInterface
  private interface Test {
    boolean passes(String key, String form);
  }

  private static Finder one(Test test) {
    return (tokens, index, strip) -> {
      var token = tokens.get(index);
      boolean passes =
          token.kind() == TokenKind.WORD
              && test.passes(tokens.strips(index).get(strip).key(), token.form());
      return passes ? List.of(new Finder.Found(index + 1, Map.of())) : List.of();
    };
  }

  /// A word right before a number in digits or a number word with the article.
  private Finder beforeNumber(Test test) {
    var word = one(test);
    return (tokens, index, strip) ->
        isNumber(tokens.key(index + 1)) ? word.at(tokens, index, strip) : List.of();
  }

  private Finder beforeTwo() {
    var word =
        one((key, form) ->
            key.length() >= SHORTEST_ENDED && duals.stream().anyMatch(key::endsWith));
    return (tokens, index, strip) ->
        isTwo(tokens.key(index + 1)) ? word.at(tokens, index, strip) : List.of();
  }

  private boolean isTwo(String key) {
    return !key.isEmpty() && key.charAt(0) == Letters.ALEF && two.contains(key);
  }

  private boolean isNumber(String key) {
    if (key.isEmpty()) {
      return false;
    }
    return Letters.digit(key.charAt(0)) >= 0
        || key.length() == 2 && key.charAt(1) == Letters.LAM
        || Clitics.hasArticle(key) && numbers.contains(Clitics.withoutArticle(key));
  }

  private boolean isNoun(String key, String form) {
    if (known.contains(key)) {
      return true;
    }
    return key.length() >= 2
        && !stops.contains(key)
        && key.charAt(0) != Letters.WAW
        && starts.stream().noneMatch(key::startsWith)
        && ends.stream().noneMatch(key::endsWith)
        && !isDefinite(form)
        && !isPrepositional(form);
  }

  private boolean isStrong(String key, String form) {
    return known.contains(key);
  }

  /// Bare alef before lam is the article; with a hamza it belongs to the word.
  private static boolean isDefinite(String form) {
    return form.length() > 3 && form.charAt(0) == Letters.ALEF && form.charAt(1) == Letters.LAM;
  }

  private boolean isPlural(String word, String form) {
    var key = Clitics.withoutArticle(word);
    boolean sound =
        key.length() > 4 && Clitics.hasArticle(word) && plurals.stream().anyMatch(key::endsWith);
    return (sound || broken.contains(key)) && !stops.contains(key);
  }

  /// The pronoun of one man, heh, is told from teh marbuta only before folding.
  private boolean isOwned(String form) {
    return form.length() >= SHORTEST_ENDED && pronouns.stream().anyMatch(form::endsWith);
  }

  /// Lam or beh before an alef with hamza is a preposition more often than part of a noun.
  private static boolean isPrepositional(String form) {
    if (form.length() < 2) {
      return false;
    }
    boolean hamza =
        form.charAt(1) == Letters.ALEF_HAMZA_ABOVE || form.charAt(1) == Letters.ALEF_HAMZA_BELOW;
    return hamza && (form.charAt(0) == Letters.LAM || form.charAt(0) == Letters.BEH);
  }

  private boolean isNisba(String key, String form) {
    return key.length() > 4 && endings.stream().anyMatch(key::endsWith) && isNoun(key, form);
  }
}
