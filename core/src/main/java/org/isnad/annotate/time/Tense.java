package org.isnad.annotate.time;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Tells whether a clause speaks of what is to come.
///
/// The words on both sides are looked at, the nearer ones first, up to a mark, a complementiser or
/// a relative: a future verb (with the prefix seen, or listed) or a listed word says yes, a listed
/// past verb says no.
final class Tense {

  private static final int FAR = 10;
  private static final int SHORTEST_FUTURE = 5;

  private final Set<String> future;
  private final Set<String> past;
  private final Set<String> bounds;
  private final Set<String> nouns;

  Tense() {
    var table = Table.load("time/tense.tsv");
    future = words(table, "future");
    past = words(table, "past");
    bounds = words(table, "bound");
    nouns = words(table, "noun");
  }

  private static Set<String> words(Table table, String value) {
    return table.rows().stream()
        .filter(row -> row.get("value").equals(value))
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the clause around tokens `[from, to)` of a sentence `[start, end)` is about the
  /// future.
  boolean isFuture(Tokens tokens, int from, int to, int start, int end) {
    var before = look(tokens, from - 1, Math.max(start, from - FAR) - 1, -1);
    return before == Verdict.UNKNOWN
        ? look(tokens, to, Math.min(end, to + FAR), 1) == Verdict.FUTURE
        : before == Verdict.FUTURE;
  }

  private enum Verdict {
    FUTURE,
    PAST,
    UNKNOWN
  }

  private Verdict look(Tokens tokens, int first, int stop, int step) {
    for (int i = first; i != stop; i += step) {
      if (isBound(tokens, i) && i != first) {
        return Verdict.UNKNOWN;
      }
      for (var strip : tokens.strips(i)) {
        if (past.contains(strip.key())) {
          return Verdict.PAST;
        }
        if (future.contains(strip.key()) || isFutureVerb(strip.key())) {
          return Verdict.FUTURE;
        }
      }
    }
    return Verdict.UNKNOWN;
  }

  private boolean isBound(Tokens tokens, int index) {
    return tokens.get(index).kind() == TokenKind.PUNCTUATION
        || tokens.get(index).kind() == TokenKind.QUOTE
        || tokens.strips(index).stream().map(Clitics.Strip::key).anyMatch(bounds::contains);
  }

  private boolean isFutureVerb(String key) {
    if (key.length() < SHORTEST_FUTURE || key.charAt(0) != Letters.SEEN || nouns.contains(key)) {
      return false;
    }
    char person = key.charAt(1);
    return person == Letters.YEH
        || person == Letters.TEH
        || person == Letters.NOON
        || person == Letters.ALEF;
  }
}
