package org.isnad.annotate.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.annotate.time.Reference.Outlook;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Tells whether a clause speaks of what is to come.
///
/// The words on both sides are looked at, the nearer ones first, up to a mark, a complementiser or
/// a relative: a verb with the prefix seen or a listed word tells.
final class Tense {

  private static final int FAR = 10;
  private static final int SHORTEST_FUTURE = 5;

  private final Set<String> future;
  private final Set<String> present;
  private final Set<String> past;
  private final Set<String> bounds;
  private final Set<String> nouns;

  Tense() {
    var table = Table.load("time/tense.tsv");
    future = words(table, "future");
    present = words(table, "present");
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

  /// Where the clause around tokens `[from, to)` of a sentence looks, absent where no word tells.
  ///
  /// What stands after the time counts only where the clause begins with it.
  Optional<Outlook> outlook(Tokens tokens, int from, int to) {
    var before = before(tokens, from, Math.max(0, from - FAR));
    if (before.isPresent()) {
      return before;
    }
    boolean first = from < 2 || isBound(tokens, from - 1) || isBound(tokens, from - 2);
    return after(tokens, to, Math.min(tokens.size(), first ? to + FAR : to + 1));
  }

  /// Whether no clause ends within tokens `[from, to)`.
  boolean isOneClause(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBound(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Outlook> before(Tokens tokens, int from, int start) {
    for (int i = from - 1; i >= start; i--) {
      if (isBound(tokens, i) && i != from - 1) {
        var near = expected(tokens, i - 1, start);
        return near.isPresent() ? near : expected(tokens, i - 2, start);
      }
      var outlook = outlook(tokens, i);
      if (outlook.isPresent()) {
        return outlook;
      }
    }
    return Optional.empty();
  }

  /// What is expected to happen is to come, though its verb stands after a complementiser.
  private Optional<Outlook> expected(Tokens tokens, int index, int start) {
    return index < start
        ? Optional.empty()
        : outlook(tokens, index).filter(outlook -> outlook == Outlook.FUTURE);
  }

  private Optional<Outlook> after(Tokens tokens, int from, int end) {
    for (int i = from; i < end && !(isBound(tokens, i) && i != from); i++) {
      var outlook = outlook(tokens, i);
      if (outlook.isPresent()) {
        return outlook;
      }
    }
    return Optional.empty();
  }

  private Optional<Outlook> outlook(Tokens tokens, int index) {
    for (var strip : tokens.strips(index)) {
      var outlook = outlook(strip.key());
      if (outlook.isPresent()) {
        return outlook;
      }
    }
    return Optional.empty();
  }

  private Optional<Outlook> outlook(String key) {
    if (past.contains(key)) {
      return Optional.of(Outlook.PAST);
    }
    if (future.contains(key) || isFutureVerb(key)) {
      return Optional.of(Outlook.FUTURE);
    }
    return present.contains(key) ? Optional.of(Outlook.PRESENT) : Optional.empty();
  }

  private boolean isBound(Tokens tokens, int index) {
    var kind = tokens.get(index).kind();
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.QUOTE) {
      return true;
    }
    for (var strip : tokens.strips(index)) {
      if (bounds.contains(strip.key())) {
        return true;
      }
    }
    return false;
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
