package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.lexicon.Finder.Beginnings;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;
import org.isnad.text.WordMap;

/// Which rules can begin at a token: one look-up by its word, whatever the number of rules.
///
/// A class that cannot list how its members begin is asked at every token.
final class Openings {

  /// Rules that begin with one class, which is asked once for all of them.
  private record ByClass(Finder finder, List<CompiledRule> rules) {}

  /// What can begin with one word.
  private record Entry(List<CompiledRule> rules, List<ByClass> classes) {
    private Entry() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private static final Entry NOTHING = new Entry(List.of(), List.of());

  private final Map<String, Entry> entries = new HashMap<>();
  private final WordMap<Entry> byWord;
  private final Entry byNumber = new Entry();
  private final List<ByClass> anywhere = new ArrayList<>();

  Openings(List<CompiledRule> rules) {
    var byFinder = new LinkedHashMap<Finder, List<CompiledRule>>();
    for (var rule : rules) {
      rule.firstWords().forEach(word -> entry(word).rules().add(rule));
      rule.firstClasses()
          .forEach(finder -> byFinder.computeIfAbsent(finder, f -> new ArrayList<>()).add(rule));
    }
    byFinder.forEach((finder, some) -> add(new ByClass(finder, List.copyOf(some))));
    byWord = new WordMap<>(entries);
  }

  private void add(ByClass group) {
    var beginnings = group.finder().beginnings();
    if (beginnings.isEmpty()) {
      anywhere.add(group);
      return;
    }
    beginnings.get().words().forEach(word -> entry(word).classes().add(group));
    if (beginnings.get().numbers()) {
      byNumber.classes().add(group);
    }
  }

  private Entry entry(String word) {
    return entries.computeIfAbsent(word, w -> new Entry());
  }

  /// What the first token of a match can be; absent when some class does not tell.
  Optional<Beginnings> beginnings() {
    return anywhere.isEmpty()
        ? Optional.of(new Beginnings(byWord.words(), !byNumber.classes().isEmpty()))
        : Optional.empty();
  }

  /// Hands over the rules that can begin at a token read with one of its clitic readings.
  void forEach(Tokens tokens, int index, int strip, Consumer<CompiledRule> action) {
    var entry = byWord.get(tokens.strips(index).get(strip).key(), NOTHING);
    entry.rules().forEach(action);
    ask(entry.classes(), tokens, index, strip, action);
    if (tokens.get(index).kind() == TokenKind.NUMBER) {
      ask(byNumber.classes(), tokens, index, strip, action);
    }
    ask(anywhere, tokens, index, strip, action);
  }

  private static void ask(
      List<ByClass> classes, Tokens tokens, int index, int strip, Consumer<CompiledRule> action) {
    for (var group : classes) {
      if (!group.finder().at(tokens, index, strip).isEmpty()) {
        group.rules().forEach(action);
      }
    }
  }
}
