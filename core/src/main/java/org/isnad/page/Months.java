package org.isnad.page;

import java.util.Optional;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.text.Tokens;

/// Month names of all calendars and of the languages of machine stamps, alone or as a pair.
final class Months {

  /// A month found: tokens up to `end`.
  record Month(int number, boolean islamic, int end) {}

  private record Name(int number, boolean islamic) {}

  private final PhraseMatcher<Name> names;

  Months() {
    var builder = new PhraseMatcher.Builder<Name>();
    for (var row : Table.load("time/months.tsv").rows()) {
      var name = new Name(row.number("value"), row.get("calendar").equals("islamic"));
      row.list("form").forEach(form -> builder.add(form, name));
    }
    for (var row : Table.load("page/months-latin.tsv").rows()) {
      var name = new Name(row.number("value"), false);
      row.list("form").forEach(form -> builder.add(form, name));
    }
    names = builder.build();
  }

  /// The month, or the pair of two names of one month, that begins at a token.
  Optional<Month> at(Tokens tokens, int i) {
    var first = name(tokens, i);
    if (first.isEmpty()) {
      return first;
    }
    int end = first.get().end();
    boolean bracket = tokens.key(end).equals("(");
    if (bracket || tokens.key(end).equals("/") || tokens.key(end).equals("-")) {
      var second = name(tokens, end + 1);
      if (second.isPresent() && second.get().islamic() == first.get().islamic()) {
        boolean closed = bracket && tokens.key(second.get().end()).equals(")");
        int to = second.get().end() + (closed ? 1 : 0);
        return Optional.of(new Month(first.get().number(), first.get().islamic(), to));
      }
    }
    return first;
  }

  private Optional<Month> name(Tokens tokens, int i) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    var found = names.at(tokens, i, 0);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var longest = found.getLast();
    return Optional.of(
        new Month(longest.value().number(), longest.value().islamic(), longest.end()));
  }
}
