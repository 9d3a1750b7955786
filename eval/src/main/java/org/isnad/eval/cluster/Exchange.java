package org.isnad.eval.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Clusters words by exchange: each word in turn moves to the cluster that makes the text most
/// probable when the cluster of a word depends on that of the word before it.
///
/// The criterion is that of Martin, Liermann and Ney (1998): the sum of `n log n` over all pairs of
/// clusters in a row, less twice that over all clusters.
final class Exchange {

  /// `n log n` of the counts that are asked for again and again.
  private static final double[] KNOWN =
      IntStream.range(0, 1 << 16).mapToDouble(n -> n * StrictMath.log(Math.max(n, 1))).toArray();

  private final Neighbours after;
  private final Neighbours before;
  private final int clusters;
  private final int[] of;
  private final long[][] pairs;
  private final long[] sizes;
  private final long[] follow;
  private final long[] precede;
  private int[] touched = new int[0];
  private long twice;

  private Exchange(Neighbours after, Neighbours before, int clusters) {
    this.after = after;
    this.before = before;
    this.clusters = clusters;
    int words = after.words().length;
    of = new int[words];
    pairs = new long[clusters][clusters];
    sizes = new long[clusters];
    follow = new long[clusters];
    precede = new long[clusters];
    for (int word = 0; word < words; word++) {
      of[word] = word % clusters;
    }
    for (int word = 0; word < words; word++) {
      sizes[of[word]] += after.sum(word);
      for (int i = 0; i < after.words()[word].length; i++) {
        pairs[of[word]][of[after.words()[word][i]]] += after.counts()[word][i];
      }
    }
  }

  /// The cluster of each word after some rounds.
  static int[] clusters(Neighbours after, Neighbours before, int clusters, int rounds) {
    var exchange = new Exchange(after, before, clusters);
    for (int round = 0; round < rounds; round++) {
      for (int word = Vocabulary.RARE + 1; word < exchange.of.length; word++) {
        exchange.move(word);
      }
    }
    return exchange.of.clone();
  }

  private void move(int word) {
    count(word);
    put(word, of[word], -1);
    int best = of[word];
    double most = Double.NEGATIVE_INFINITY;
    for (int cluster = 0; cluster < clusters; cluster++) {
      double gain = gain(word, cluster);
      if (gain > most) {
        most = gain;
        best = cluster;
      }
    }
    put(word, best, 1);
    of[word] = best;
  }

  /// How often clusters follow and precede the word; beside itself it stands in no cluster yet.
  private void count(int word) {
    twice = count(word, after, follow);
    count(word, before, precede);
    touched = IntStream.range(0, clusters).filter(c -> follow[c] > 0 || precede[c] > 0).toArray();
  }

  private long count(int word, Neighbours beside, long[] counts) {
    Arrays.fill(counts, 0);
    long self = 0;
    for (int i = 0; i < beside.words()[word].length; i++) {
      int other = beside.words()[word][i];
      if (other == word) {
        self += beside.counts()[word][i];
      } else {
        counts[of[other]] += beside.counts()[word][i];
      }
    }
    return self;
  }

  private void put(int word, int cluster, int sign) {
    for (int other : touched) {
      pairs[cluster][other] += sign * follow[other];
      pairs[other][cluster] += sign * precede[other];
    }
    pairs[cluster][cluster] += sign * twice;
    sizes[cluster] += sign * (long) after.sum(word);
  }

  /// What the criterion gains when the word joins a cluster.
  private double gain(int word, int cluster) {
    double gain = 0;
    for (int other : touched) {
      if (other != cluster) {
        gain += more(pairs[cluster][other], follow[other]);
        gain += more(pairs[other][cluster], precede[other]);
      }
    }
    gain += more(pairs[cluster][cluster], twice + follow[cluster] + precede[cluster]);
    return gain - 2 * more(sizes[cluster], after.sum(word));
  }

  private static double more(long count, long added) {
    return added == 0 ? 0 : weight(count + added) - weight(count);
  }

  private static double weight(long count) {
    return count < KNOWN.length ? KNOWN[(int) count] : count * StrictMath.log(count);
  }
}
