package org.isnad.annotate.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.WordMap;

/// The small words and phrases that steer reported speech, by kind.
final class Words {

  private final WordMap<Set<String>> kinds;
  private final Set<String> contentNouns = new HashSet<>();
  private final Map<String, Row> heads = new HashMap<>();
  final PhraseMatcher<Row> adjuncts = phrases("quote/adjuncts.tsv");
  final PhraseMatcher<Row> accords = phrases("quote/according.tsv");
  final PhraseMatcher<Row> closers = phrases("quote/closers.tsv");
  final PhraseMatcher<Row> agencies = phrases("credit/agencies.tsv");

  Words() {
    var read = new HashMap<String, Set<String>>();
    for (var row : Table.load("quote/words.tsv").rows()) {
      for (var form : row.list("form")) {
        read.computeIfAbsent(Folding.fold(form), key -> new HashSet<>(2)).add(row.get("kind"));
      }
    }
    kinds = new WordMap<>(read);
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
    return kinds.get(key, Set.of()).contains(kind);
  }

  /// Whether the folded word is of any kind.
  boolean isSmall(String key) {
    return !kinds.get(key, Set.of()).isEmpty();
  }

  /// Whether the token, with or without a letter written before it, is of the kind.
  boolean is(String kind, Passage passage, int index) {
    return passage.isWord(index)
        && passage.tokens.strips(index).stream()
            .anyMatch(strip -> strip.letters() <= 1 && is(kind, strip.key()));
  }

  /// Whether a negation stands before the token; "in what", written apart for "while", is none.
  boolean isNegated(Passage passage, int index) {
    boolean meanwhile = is("what", passage.key(index - 1)) && is("in", passage.key(index - 2));
    return !meanwhile && is("negation", passage.keyWithoutConjunction(index - 1));
  }

  /// Whether the word has the prefix of a present verb and is no noun that is known.
  boolean isPresent(Passage passage, int i) {
    var key = passage.key(i);
    boolean prefix =
        key.length() > 3 && (key.charAt(0) == Letters.YEH || key.charAt(0) == Letters.TEH);
    return prefix
        && passage.name(i).isEmpty()
        && head(key).isEmpty()
        && !is("yeh-noun", key)
        && !Nouns.isVerbalNoun(key)
        && !passage.isMarbuta(i);
  }

  /// Whether a preposition is written onto a noun with the article.
  boolean isPrepositional(Passage passage, int index) {
    return passage.isWord(index)
        && passage.tokens.strips(index).stream()
            .anyMatch(strip -> strip.letters() == 1 && Clitics.hasArticle(strip.key()));
  }

  /// Whether the folded word opens reported content without "that", a possessor allowed.
  boolean isContentNoun(String key) {
    return contentNouns.contains(key)
        || Nouns.withoutPossessor(key).stream().anyMatch(contentNouns::contains);
  }

  /// Whether the folded word itself, without or with its article, stands in the list of content
  /// nouns.
  boolean isListed(String key) {
    return contentNouns.contains(key) || contentNouns.contains(Clitics.withoutArticle(key));
  }

  /// The entry of a noun that heads a speaker, with or without article, conjunction and case
  /// ending.
  Optional<Row> head(String key) {
    var row = heads.get(key);
    if (row == null) {
      row = heads.get(Clitics.withoutArticle(key));
    }
    if (row == null) {
      row = heads.get(Nouns.withoutAccusative(key));
    }
    return Optional.ofNullable(row);
  }

  /// Whether the folded word is a noun for people or bodies of that kind.
  boolean isHead(String key, String kind) {
    return head(key).filter(row -> row.get("kind").equals(kind)).isPresent();
  }

  /// Of phrases found at one token the longest, then the one that takes fewer proclitics off.
  static <V> Optional<PhraseMatcher.Match<V>> longest(List<PhraseMatcher.Match<V>> found) {
    return found.stream()
        .max(
            Comparator.<PhraseMatcher.Match<V>>comparingInt(PhraseMatcher.Match::end)
                .thenComparing(
                    Comparator.<PhraseMatcher.Match<V>>comparingInt(PhraseMatcher.Match::letters)
                        .reversed()));
  }

  /// The phrase of adjuncts that begins at a token, absent when none does.
  Optional<PhraseMatcher.Match<Row>> adjunct(Passage passage, int index) {
    return longest(adjuncts.at(passage.tokens, index));
  }
}
