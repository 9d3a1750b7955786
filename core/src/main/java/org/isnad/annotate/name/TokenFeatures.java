package org.isnad.annotate.name;

import java.util.List;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;

/// What the model is told of each token: its word and its neighbours, their beginnings and endings,
/// what they are without clitics, what words stand where they stand, what lexicons know of them,
/// and what the rules found.
///
/// The numbers of the templates are part of the model: change none without training it anew.
final class TokenFeatures {

  private static final int AFFIX = 4;
  private static final int WINDOW = 2;
  private static final int NO_WORD = -9;

  private final Reading reading;
  private final Clues clues;
  private final int[] clusters;
  private final int[] lines;
  private final Features features = new Features();

  private TokenFeatures(Reading reading, Clues clues, int[] clusters) {
    this.reading = reading;
    this.clues = clues;
    this.clusters = clusters;
    lines = new int[reading.size()];
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i - 1] + (reading.breaksBefore(i) ? 1 : 0);
    }
  }

  /// The hashed features of all tokens.
  static int[][] of(Reading reading, NameLexicon lexicon, List<Candidate> names) {
    var clues = Clues.of(reading, lexicon, names);
    var maker = new TokenFeatures(reading, clues, lexicon.clusters().of(reading.tokens()));
    var all = new int[reading.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = maker.at(i);
    }
    return all;
  }

  private int[] at(int i) {
    features.add(1, 0);
    words(i);
    if (reading.isWord(i)) {
      affixes(reading.key(i));
      stripped(i);
    }
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      around(i, i + offset, 100 + 20 * (offset + WINDOW));
    }
    features.add(70, kinds(i), kinds(i - 1));
    features.add(71, kinds(i), kinds(i + 1));
    features.add(72, kinds(i - 1), kinds(i + 1));
    rules(i);
    clusters(i);
    return features.take();
  }

  private void words(int i) {
    var key = reading.key(i);
    var before = key(i, i - 1);
    var after = key(i, i + 1);
    features.add(2, key);
    features.add(3, before);
    features.add(4, after);
    features.add(5, key(i, i - 2));
    features.add(6, key(i, i + 2));
    features.add(7, key.hashCode(), before.hashCode());
    features.add(8, key.hashCode(), after.hashCode());
    features.add(9, before.hashCode(), after.hashCode());
  }

  /// The word at `at`, nothing beyond the line of `i`.
  private String key(int i, int at) {
    return isBeside(i, at) ? reading.key(at) : "";
  }

  private boolean isBeside(int i, int at) {
    return at >= 0 && at < lines.length && lines[at] == lines[i];
  }

  private void affixes(String key) {
    int hash = 0;
    for (int n = 0; n < Math.min(AFFIX, key.length()); n++) {
      hash = hash * 31 + key.charAt(n);
      features.add(20 + n, hash);
    }
    hash = 0;
    for (int n = 0; n < Math.min(AFFIX, key.length()); n++) {
      hash = hash * 31 + key.charAt(key.length() - 1 - n);
      features.add(30 + n, hash);
    }
  }

  private void stripped(int i) {
    var strips = reading.tokens().strips(i);
    for (int s = 0; s < strips.size(); s++) {
      var key = strips.get(s).key();
      var bare = Clitics.withoutArticle(key);
      features.add(40, bare);
      if (s > 0) {
        features.addBits(41, reading.words().of(key));
      }
    }
    var form = reading.tokens().get(i).form();
    features.add(42, form.charAt(form.length() - 1));
    features.add(43, Math.min(form.length(), 9));
  }

  private int kinds(int i) {
    return reading.kinds(i) & ~Kind.SPORT | (isKnownWord(i) ? 0 : 1 << 30);
  }

  private boolean isKnownWord(int i) {
    return !reading.isWord(i) || reading.isOrdinary(i);
  }

  private void around(int i, int at, int template) {
    if (!isBeside(i, at)) {
      features.add(template, 0);
      return;
    }
    Token token = reading.tokens().get(at);
    features.add(template + 1, token.kind().ordinal(), token.glued() ? 1 : 0);
    if (token.kind() != TokenKind.WORD) {
      return;
    }
    features.addBits(template + 2, reading.kinds(at));
    features.add(template + 3, reading.isUnknown(at) ? 1 : isKnownWord(at) ? 2 : 3);
    features.add(template + 4, reading.hasArticle(at) ? 1 : 0);
    features.addBits(template + 5, clues.gazetteer()[at]);
    features.addBits(template + 6, clues.openers()[at]);
    features.addBits(template + 7, clues.heads()[at]);
    features.add(template + 8, clues.rules()[at]);
  }

  private void rules(int i) {
    features.add(80, clues.rules()[i], i > 0 ? clues.rules()[i - 1] : -1);
    features.add(81, clues.rules()[i], clues.rules()[i + 1]);
    features.add(82, clues.openers()[i], kinds(i));
    features.add(83, clues.gazetteer()[i], kinds(i));
    features.add(84, i > 0 ? clues.heads()[i - 1] : -1, kinds(i));
    features.add(85, clues.rules()[i], reading.key(i).hashCode());
  }

  private void clusters(int i) {
    int before = cluster(i, i - 1);
    int here = clusters[i];
    int after = cluster(i, i + 1);
    features.add(90, cluster(i, i - 2));
    features.add(91, before);
    features.add(92, here);
    features.add(93, after);
    features.add(94, cluster(i, i + 2));
    features.add(95, before, here);
    features.add(96, here, after);
    features.add(97, before, after);
  }

  private int cluster(int i, int at) {
    return isBeside(i, at) ? clusters[at] : NO_WORD;
  }
}
