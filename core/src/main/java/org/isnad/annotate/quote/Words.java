package org.isnad.annotate.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// The small words and phrases that steer reported speech, by kind.
final class Words {

  private final Map<String, Set<String>> byKind = new HashMap<>();
  private final Set<String> contentNouns = new HashSet<>();
  private final Map<String, Row> heads = new HashMap<>();
  final PhraseMatcher<Row> adjuncts = phrases("quote/adjuncts.tsv");
  final PhraseMatcher<Row> accords = phrases("quote/according.tsv");
  final PhraseMatcher<Row> closers = phrases("quote/closers.tsv");
  final PhraseMatcher<Row> agencies = phrases("credit/agencies.tsv");

  Words() {
    for (var row : Table.load("quote/words.tsv").rows()) {
      var kind = byKind.computeIfAbsent(row.get("kind"), k -> new HashSet<>());
      row.list("form").forEach(form -> kind.add(Folding.fold(form)));
    }
    for (var row : Table.load("quote/content-nouns.tsv").rows()) {
      row.list("form").forEach(form -> contentNouns.add(Folding.fold(form)));
    }
    for (var row : Table.load("quote/sources.tsv").rows()) {
      row.list("form").forEach(form -> heads.putIfAbsent(Folding.fold(form), row));
    }
  }

  private static PhraseMatcher<Row> phrases(String file) {
    var builder = new PhraseMatcher.Builder<Row>();
    for (var row : Table.load(file).rows()) {
      row.list("form").forEach(form -> builder.add(form, row));
    }
    return builder.build();
  }

  /// Whether the folded word is of the kind.
  boolean is(String kind, String key) {
    return byKind.getOrDefault(kind, Set.of()).contains(key);
  }

  /// Whether the folded word opens reported content without "that".
  boolean isContentNoun(String key) {
    return contentNouns.contains(key);
  }

  /// The entry of a noun that heads a speaker.
  java.util.Optional<Row> head(String key) {
    return java.util.Optional.ofNullable(heads.get(key));
  }
}
