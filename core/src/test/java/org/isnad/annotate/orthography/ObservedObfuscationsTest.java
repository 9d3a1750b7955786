package org.isnad.annotate.orthography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/// Real disguised words, read from outside the project where they are at hand.
class ObservedObfuscationsTest {

  private static final Path OBSERVED =
      Path.of("../../shared/data/obfuscation/observed_obfuscations.tsv");
  private static final double LEAST_RESTORED = 0.95;

  private final DeobfuscationAnnotator annotator = new DeobfuscationAnnotator();

  @Test
  void restoresWhatPagesDisguised() throws IOException {
    assumeTrue(Files.exists(OBSERVED), "no " + OBSERVED);
    var missed = new ArrayList<String>();
    var lines = Files.readAllLines(OBSERVED);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t");
      if (restore(cells[3]).contains(cells[1]) || !restore(cells[3]).contains(cells[2])) {
        missed.add(cells[1] + " in " + restore(cells[3]));
      }
    }
    assertThat(missed.size())
        .as(missed.toString())
        .isLessThanOrEqualTo((int) ((1 - LEAST_RESTORED) * (lines.size() - 1)));
  }

  private String restore(String text) {
    var article = AnnotatedArticle.of(Fixtures.article(text, Optional.empty()));
    var restored = new StringBuilder(text);
    for (var word : annotator.annotate(article).reversed()) {
      restored.replace(word.span().start(), word.span().end(), word.plain());
    }
    return restored.toString();
  }
}
