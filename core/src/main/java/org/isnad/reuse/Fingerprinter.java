package org.isnad.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.word.Word;

/// Chooses fingerprints by winnowing (Schleimer, Wilkerson, Aiken 2003).
///
/// Four stems in a row make a hash, function words left out; of four hashes in a row the smallest
/// is kept. Any seven lexical words that two texts have in common within a sentence are thereby
/// found, whatever was edited around them. Hashes of names and set phrases alone are not kept. They
/// are made of the article alone, so they can be stored with it.
public final class Fingerprinter {

  private static final int GRAM = 4;
  private static final int WINDOW = 4;

  private Fingerprinter() {}

  /// The fingerprints of an article, sorted, each once.
  public static long[] of(List<Word> words) {
    var out = new TreeSet<Long>();
    var lexical = new ArrayList<Word>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && words.get(i).sentence() != words.get(i - 1).sentence()) {
        winnow(grams(lexical), out);
        lexical.clear();
      }
      if (words.get(i).isLexical()) {
        lexical.add(words.get(i));
      }
    }
    winnow(grams(lexical), out);
    return out.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> grams(List<Word> lexical) {
    var grams = new ArrayList<Long>();
    for (int i = 0; i + GRAM <= lexical.size(); i++) {
      long hash = 1125899906842597L;
      boolean content = false;
      for (var word : lexical.subList(i, i + GRAM)) {
        hash = mix(hash ^ word.stem().hashCode());
        content |= word.isContent();
      }
      if (content) {
        grams.add(hash);
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

  private static void winnow(List<Long> grams, TreeSet<Long> out) {
    int windows = Math.min(grams.size(), Math.max(1, grams.size() - WINDOW + 1));
    for (int i = 0; i < windows; i++) {
      long least = grams.get(i);
      for (int k = i + 1; k < Math.min(grams.size(), i + WINDOW); k++) {
        least = Math.min(least, grams.get(k));
      }
      out.add(least);
    }
  }
}
