package org.isnad.annotate.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;
import org.isnad.text.WordMap;

/// Which words stand among the same neighbours: clusters counted over news without labels.
///
/// A word that was never seen in the labelled texts shares what is learnt of its cluster.
/// `docs/models/names.md` says over which texts they were counted.
final class WordClusters {

  private static final String FILE = "names-3.clusters";
  private static final int NONE = 0;

  private final WordMap<Integer> clusters;

  private WordClusters(String lines) {
    var read = new HashMap<String, Integer>(1 << 16);
    int cluster = NONE;
    for (var line : lines.lines().toList()) {
      cluster++;
      for (var word : line.split(" ")) {
        read.put(word, cluster);
      }
    }
    clusters = new WordMap<>(read);
  }

  /// The clusters in the jar, a line each.
  static WordClusters load() {
    try (var in = WordClusters.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no clusters " + FILE);
      }
      return new WordClusters(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /// The cluster of each token: that of the word, or of what is left of it without clitics; marks
  /// and numbers have those of their kinds, below 0.
  int[] of(Tokens tokens) {
    var all = new int[tokens.size()];
    for (int i = 0; i < all.length; i++) {
      var kind = tokens.get(i).kind();
      all[i] = kind == TokenKind.WORD ? word(tokens, i) : -1 - kind.ordinal();
    }
    return all;
  }

  private int word(Tokens tokens, int i) {
    for (var strip : tokens.strips(i)) {
      int cluster = clusters.get(strip.key(), NONE);
      if (cluster != NONE) {
        return cluster;
      }
    }
    return NONE;
  }
}
