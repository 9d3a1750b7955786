package org.isnad.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Labels of several corpora are led to the types of names; only whole names count.
class ConllTest {

  @TempDir Path folder = Path.of("");

  @Test
  void labelsOfSeveralCorporaAreRead() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("a.txt"),
            "زار O\nهاني B-PERS\nالبحري I-PERS\nليبيا B-GPE\nتونس B-LOC\n\nالاثنين\tB-DATE\n");
    var sentences = ConllReader.read(file);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst().mentions())
        .containsExactly(
            new Mention(1, 3, NameType.PER),
            new Mention(3, 4, NameType.LOC),
            new Mention(4, 5, NameType.LOC));
    assertThat(sentences.getLast().mentions()).isEmpty();
  }

  @Test
  void aNameThatIsCutShortIsAMissAndAnAlarm() {
    var score = new ConllScore();
    score.add(
        List.of(new Mention(0, 2, NameType.PER), new Mention(3, 4, NameType.LOC)),
        List.of(new Mention(0, 1, NameType.PER), new Mention(3, 4, NameType.LOC)));
    assertThat(score.micro().precision()).isEqualTo(0.5);
    assertThat(score.micro().recall()).isEqualTo(0.5);
  }

  @Test
  void wordsAreFoundAgainInTheArticle() {
    var sentence =
        new TaggedSentence(
            List.of("وصل", "سامر", "الحلواني"), List.of(new Mention(1, 3, NameType.PER)));
    var text = CorpusText.articles(List.of(sentence, sentence)).getFirst();
    assertThat(text.marked())
        .containsExactly(new Mention(1, 3, NameType.PER), new Mention(4, 6, NameType.PER));
    assertThat(text.word(text.article().text().lastIndexOf("الحلواني") + 2)).isEqualTo(5);
  }
}
