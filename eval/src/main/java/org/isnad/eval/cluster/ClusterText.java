package org.isnad.eval.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.eval.train.TrainingSet;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokenizer;

/// The texts that words are clustered over: a folder of articles in TREC's form, and the words of
/// the labelled corpora without what is held out.
final class ClusterText {

  private static final List<String> PARTS = List.of("TITLE", "TEXT");

  private ClusterText() {}

  /// Each line as folded words; marks and numbers stand for their kind.
  static List<List<String>> lines(Path articles, Path data) {
    var lines = new ArrayList<List<String>>();
    try (Stream<Path> files = Files.walk(articles)) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        var article = Files.readString(file);
        PARTS.forEach(part -> add(article, part, lines));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(articles.toString(), e);
    }
    for (var sentence : TrainingSet.read(data).sentences()) {
      lines.add(words(String.join(" ", sentence.words())));
    }
    return lines;
  }

  private static void add(String article, String part, List<List<String>> lines) {
    int from = article.indexOf("<" + part + ">");
    int to = article.indexOf("</" + part + ">");
    if (from >= 0 && to > from) {
      var text = article.substring(from + part.length() + 2, to);
      text.lines().filter(line -> !line.isBlank()).map(ClusterText::words).forEach(lines::add);
    }
  }

  private static List<String> words(String line) {
    return Tokenizer.tokens(line).stream()
        .map(token -> token.kind() == TokenKind.WORD ? token.key() : token.kind().name())
        .toList();
  }
}
