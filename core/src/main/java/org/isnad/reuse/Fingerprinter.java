package org.isnad.reuse;

import java.util.ArrayList;
import java.util.List;
import org.isnad.word.Word;

/// Chooses fingerprints by winnowing (Schleimer, Wilkerson, Aiken 2003).
///
/// Four stems in a row make a hash, function words left out; of four hashes in a row the smallest
/// is kept. Any seven lexical words that two texts have in common within a sentence are thereby
/// found, whatever was edited around them. Hashes of names and set phrases alone are not kept.
public final class Fingerprinter {

  private static final int GRAM = 4;
  private static final int WINDOW = 4;

  private Fingerprinter() {}

  /// The fingerprints of an article, in reading order.
  public static List<Fingerprint> of(List<Word> words) {
    var out = new ArrayList<Fingerprint>();
    var lexical = new ArrayList<Integer>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && words.get(i).sentence() != words.get(i - 1).sentence()) {
        winnow(grams(words, lexical), out);
        lexical.clear();
      }
      if (words.get(i).isLexical()) {
        lexical.add(i);
      }
    }
    winnow(grams(words, lexical), out);
    return out;
  }

  private static List<Fingerprint> grams(List<Word> words, List<Integer> lexical) {
    var grams = new ArrayList<Fingerprint>();
    for (int i = 0; i + GRAM <= lexical.size(); i++) {
      long hash = 1125899906842597L;
      boolean content = false;
      for (int k = i; k < i + GRAM; k++) {
        var word = words.get(lexical.get(k));
        hash = mix(hash ^ word.stem().hashCode());
        content |= word.isContent();
      }
      if (content) {
        grams.add(new Fingerprint(hash, lexical.get(i)));
      }
    }
    return grams;
  }

  /// A bijection that spreads near values (the finaliser of SplitMix64).
  private static long mix(long value) {
    long z = value * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static void winnow(List<Fingerprint> grams, List<Fingerprint> out) {
    int last = -1;
    int windows = Math.min(grams.size(), Math.max(1, grams.size() - WINDOW + 1));
    for (int i = 0; i < windows; i++) {
      int least = i;
      for (int k = i + 1; k < Math.min(grams.size(), i + WINDOW); k++) {
        least = grams.get(k).hash() <= grams.get(least).hash() ? k : least;
      }
      if (least != last) {
        out.add(grams.get(least));
        last = least;
      }
    }
  }
}
