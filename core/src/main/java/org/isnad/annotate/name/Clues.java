package org.isnad.annotate.name;

import java.util.List;
import org.isnad.text.Clitics;

/// What lexicons and rules say of each token of an article, for the model to weigh.
///
/// @param rules which rule took the token for part of a name, with its place in it; 0 for none
/// @param gazetteer bits of what known names the token is part of
/// @param openers bits of what stands right before: title, office, or noun that opens a name
/// @param heads bits of what the token opens
record Clues(int[] rules, int[] gazetteer, int[] openers, int[] heads) {

  private static final int TITLE = 1;
  private static final int STRONG_TITLE = 1 << 1;
  private static final int ROLE = 1 << 2;
  private static final int HEAD_ROLE = 1 << 3;
  private static final int FAMILIES = Entry.Family.values().length;
  private static final int REACH = 4;

  static Clues of(Reading reading, NameLexicon lexicon, List<Candidate> names) {
    int size = reading.size();
    var clues =
        new Clues(new int[size + 1], new int[size + 1], new int[size + 1], new int[size + 1]);
    for (int i = 0; i < size; i++) {
      if (reading.isWord(i)) {
        clues.known(reading, lexicon, i);
        clues.opened(reading, lexicon, i);
        clues.headed(reading, lexicon, i);
      }
    }
    for (var name : names) {
      int rule = ruleOf(name);
      for (int i = name.start(); i < name.end(); i++) {
        clues.rules[i] = rule * 2 + (i == name.start() ? 0 : 1);
      }
    }
    return clues;
  }

  /// A number of the type and the rule without its line.
  private static int ruleOf(Candidate name) {
    var rule = name.rule();
    int end = rule.indexOf(':');
    int blank = rule.indexOf(' ');
    int cut = Math.min(end < 0 ? rule.length() : end, blank < 0 ? rule.length() : blank);
    int hash = rule.substring(0, cut).hashCode() * 31 + name.type().ordinal();
    return (hash & 0xFFFFFF) + 1;
  }

  private void known(Reading reading, NameLexicon lexicon, int i) {
    for (var match : lexicon.gazetteer().at(reading.tokens(), i)) {
      var entry = match.value();
      int bit = entry.family().ordinal() + (entry.common() ? FAMILIES : 0);
      for (int k = i; k < match.end(); k++) {
        boolean single = match.end() == i + 1;
        gazetteer[k] |= 1 << bit;
        gazetteer[k] |= single ? 0 : 1 << (2 * FAMILIES + (k == i ? 0 : 1));
      }
    }
  }

  private void opened(Reading reading, NameLexicon lexicon, int i) {
    for (var match : lexicon.titles().at(reading.tokens(), i)) {
      openers[match.end()] |= match.value() ? STRONG_TITLE : TITLE;
    }
    for (var match : lexicon.roles().at(reading.tokens(), i)) {
      openers[match.end()] |= ROLE;
      int most = match.value() ? Math.min(reading.size(), match.end() + REACH) : 0;
      for (int k = match.end() + 1; k < most && !reading.breaksBefore(k); k++) {
        openers[k] |= HEAD_ROLE;
      }
    }
  }

  private void headed(Reading reading, NameLexicon lexicon, int i) {
    for (var strip : reading.tokens().strips(i)) {
      boolean definite = Clitics.hasArticle(strip.key());
      var key = Clitics.withoutArticle(strip.key());
      for (var head : lexicon.heads().getOrDefault(key, List.of())) {
        heads[i] |= 1 << (head.type().ordinal() * 2 + (head.inside() ? 1 : 0));
        heads[i] |= definite ? 1 << 10 : 0;
        heads[i] |= head.nouns() > 0 ? 1 << 11 : 0;
      }
    }
  }
}
