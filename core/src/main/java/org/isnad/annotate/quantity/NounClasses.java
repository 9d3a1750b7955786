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
import org.isnad.text.Tokens;

/// The classes of words that may stand beside a number.
///
/// - `noun`: what a number can count, as far as its first letters and the lists tell;
/// - `strong`: what is counted for certain; `nisba`: an adjective of origin after a noun;
/// - `plural`: a plural, by its ending or its list; `the`: any word with the article.
final class NounClasses {

  private final Set<String> known = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final List<String> endings;
  private final List<String> starts;
  private final List<String> ends;
  private final List<String> plurals;

  NounClasses() {
    add("quantity/nouns.tsv", known);
    add("quantity/counted.tsv", known);
    add("quantity/stops.tsv", stops);
    add("quantity/timeunits.tsv", stops);
    add("quantity/numbers.tsv", stops);
    var affixes = Table.load("quantity/affixes.tsv");
    endings = column(affixes, "nisba");
    starts = column(affixes, "start");
    ends = column(affixes, "end");
    plurals = column(affixes, "plural");
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
        "plural", one(this::isPlural),
        "the", one((tokens, index) -> Clitics.hasArticle(tokens.key(index))));
  }

  @FunctionalInterface
  private interface Test {
    boolean passes(Tokens tokens, int index);
  }

  private static Finder one(Test test) {
    return (tokens, index, strip) ->
        strip == 0 && tokens.get(index).kind() == TokenKind.WORD && test.passes(tokens, index)
            ? List.of(new Finder.Found(index + 1, Map.of("value", tokens.get(index).form())))
            : List.of();
  }

  private boolean isNoun(Tokens tokens, int index) {
    var key = tokens.key(index);
    if (known.contains(key)) {
      return true;
    }
    return key.length() >= 2
        && !stops.contains(key)
        && key.charAt(0) != Letters.WAW
        && starts.stream().noneMatch(key::startsWith)
        && ends.stream().noneMatch(key::endsWith)
        && !isDefinite(tokens.get(index).form())
        && !isPrepositional(tokens.get(index).form());
  }

  private boolean isStrong(Tokens tokens, int index) {
    return known.contains(tokens.key(index));
  }

  /// Bare alef before lam is the article; with a hamza it belongs to the word.
  private static boolean isDefinite(String form) {
    return form.length() > 3 && form.charAt(0) == Letters.ALEF && form.charAt(1) == Letters.LAM;
  }

  private boolean isPlural(Tokens tokens, int index) {
    var key = Clitics.withoutArticle(tokens.key(index));
    boolean sound =
        key.length() > 4
            && Clitics.hasArticle(tokens.key(index))
            && plurals.stream().anyMatch(key::endsWith);
    return (sound || broken.contains(key)) && !stops.contains(key);
  }

  /// Lam or beh before an alef with hamza is a preposition more often than part of a noun.
  private static boolean isPrepositional(String form) {
    boolean hamza =
        form.charAt(1) == Letters.ALEF_HAMZA_ABOVE || form.charAt(1) == Letters.ALEF_HAMZA_BELOW;
    return hamza && (form.charAt(0) == Letters.LAM || form.charAt(0) == Letters.BEH);
  }

  private boolean isNisba(Tokens tokens, int index) {
    var key = tokens.key(index);
    return key.length() > 4 && endings.stream().anyMatch(key::endsWith) && isNoun(tokens, index);
  }
}
