package org.isnad.eval.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.TokenKind;

/// Clusters the words of news, for the model of names: the first half of `eval/train-names`.
public final class ClusterWords {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int CLUSTERS = 256;
  private static final int LEAST = 5;
  private static final int ROUNDS = 10;

  private ClusterWords() {}

  /// The folder of the articles, that of the labelled corpora, and the file to write.
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: cluster-words ARTICLES DATA FILE");
      System.exit(2);
    }
    var lines = ClusterText.lines(Path.of(arguments[0]), Path.of(arguments[1]));
    OUT.printf("%d lines to cluster words over%n", lines.size());
    Files.writeString(Path.of(arguments[2]), String.join("\n", of(lines, CLUSTERS, LEAST)) + "\n");
  }

  /// The clusters of some lines, one a line: the words in their order of frequency.
  static List<String> of(List<List<String>> lines, int clusters, int least) {
    var vocabulary = new Vocabulary(lines, least);
    var after = Neighbours.of(lines, vocabulary, false);
    var before = Neighbours.of(lines, vocabulary, true);
    int[] of = Exchange.clusters(after, before, clusters, ROUNDS);
    var members = new ArrayList<List<String>>();
    for (int cluster = 0; cluster < clusters; cluster++) {
      members.add(new ArrayList<>());
    }
    for (int word = Vocabulary.RARE + 1; word < vocabulary.size(); word++) {
      if (!isKind(vocabulary.word(word))) {
        members.get(of[word]).add(vocabulary.word(word));
      }
    }
    return members.stream().filter(m -> !m.isEmpty()).map(m -> String.join(" ", m)).toList();
  }

  private static boolean isKind(String word) {
    for (var kind : TokenKind.values()) {
      if (kind.name().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
