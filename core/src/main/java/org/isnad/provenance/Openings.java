package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Letters;

/// What the first words of a statement, or words that stand anywhere in it, say of it.
final class Openings {

  /// How many words may stand before the one that tells.
  private static final int BEFORE = 2;

  private static final int LONGEST = 60;

  private final List<List<String>> turns = read("provenance/turns.tsv");
  private final List<List<String>> rises = read("provenance/rises.tsv");
  private final List<List<String>> wishes = read("provenance/wishes.tsv");
  private final List<List<String>> stances = read("provenance/stances.tsv", "opens");
  private final List<List<String>> refutations = read("provenance/stances.tsv", "anywhere");

  private static List<List<String>> read(String table) {
    return forms(Table.load(table).rows().stream());
  }

  private static List<List<String>> read(String table, String place) {
    return forms(Table.load(table).rows().stream().filter(row -> row.get("place").equals(place)));
  }

  private static List<List<String>> forms(Stream<Row> rows) {
    return rows.flatMap(row -> row.list("form").stream()).map(Spellings::words).toList();
  }

  /// Whether it turns to another happening than the sentence before.
  boolean turnsAway(Statement statement) {
    var words = words(statement);
    return turns.stream().anyMatch(turn -> begins(words, turn));
  }

  /// Whether it tells wishes or feelings, not a fact.
  boolean isWish(Statement statement) {
    var words = words(statement);
    return wishes.stream()
        .anyMatch(wish -> words.subList(0, Math.min(BEFORE, words.size())).containsAll(wish));
  }

  /// Whether it tells that a number has grown.
  boolean tellsOfRise(Statement statement) {
    var all = Spellings.words(statement.article().article().text(statement.anchor().span()));
    return rises.stream().anyMatch(form -> Collections.indexOfSubList(all, form) >= 0);
  }

  /// Whether it takes a stand to words of others: then it neither affirms nor denies what they say.
  boolean takesStand(Statement statement) {
    var words = words(statement);
    var first = words.subList(0, Math.min(BEFORE + 1, words.size()));
    if (stances.stream().anyMatch(first::containsAll)) {
      return true;
    }
    var all = Spellings.words(statement.article().article().text(statement.anchor().span()));
    return refutations.stream().anyMatch(form -> Collections.indexOfSubList(all, form) >= 0);
  }

  private static boolean begins(List<String> words, List<String> turn) {
    return words.size() >= turn.size() && words.subList(0, turn.size()).equals(turn);
  }

  private static List<String> words(Statement statement) {
    var text = statement.article().article().text(statement.anchor().span());
    var words =
        new ArrayList<>(Spellings.words(text.substring(0, Math.min(LONGEST, text.length()))));
    var first = words.isEmpty() ? "" : words.getFirst();
    if (first.length() > 2 && first.charAt(0) == Letters.WAW) {
      words.set(0, first.substring(1));
    }
    return words;
  }
}
