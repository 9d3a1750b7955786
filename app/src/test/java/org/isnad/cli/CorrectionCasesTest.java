package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.isnad.app.FrontDesk;
import org.isnad.http.User;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.room.Correction;
import org.isnad.room.Correction.Right;
import org.isnad.room.Correction.Wrong;
import org.isnad.room.CorrectionCases;
import org.isnad.room.Corrections;
import org.isnad.room.Corrections.Proposal;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A linguist runs what readers corrected.
class CorrectionCasesTest {

  private static final String TEXT =
      """
      افتتاح جسر الوادي
      2024-03-15
      قال رئيس البلدية سالم الراوي إن جسر الوادي افتتح أمس الخميس بحضور 120 ضيفا.
      """;

  @TempDir private Path folder = Path.of("");

  private Room room;

  @BeforeEach
  void open() {
    room = Room.open(folder.resolve("library"), new FrontDesk());
    room.add("bridge.txt", TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private AnnotatedArticle article() {
    var id = room.find(Question.newest(1).search(0)).hits().getFirst().article();
    return room.desk().complete(room.article(id).orElseThrow());
  }

  private Correction correct(
      Layer<? extends Annotation> layer, Annotation found, Wrong wrong, Right right) {
    var text = article().article().text();
    int start = text.codePointCount(0, found.span().start());
    int end = start + text.codePointCount(found.span().start(), found.span().end());
    var said =
        new Proposal(article().article().id(), layer.name(), start, end, wrong, right, "so it is");
    return new Corrections(room).add(said, User.LOCAL);
  }

  /// The score of a layer when the test cases are run as they were fetched.
  private JsonNode score(String layer) throws IOException {
    var zip = new ByteArrayOutputStream();
    new CorrectionCases(room).write(new Corrections(room).all(), zip);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
    var run =
        Run.of("eval", folder.resolve("corrections/keys").toString(), "--format=json", "--misses");
    assertThat(run.code()).as(run.err()).isZero();
    var layers = new JsonMapper().readTree(run.out());
    for (var one : layers.path("layers")) {
      if (one.path("layer").asString("").equals(layer)) {
        return one;
      }
    }
    throw new AssertionError(run.out());
  }

  @Test
  void aWrongValueIsAMissUntilTheRulesAreMended() throws IOException {
    var time = article().layer(Layer.TIMES).getLast();
    correct(Layer.TIMES, time, Wrong.VALUE, new Right("", "2024-03-07"));
    var score = score("times");
    assertThat(score.path("keyed").asInt()).isEqualTo(1);
    assertThat(score.path("right").asInt()).isZero();
  }

  @Test
  void whatIsRightPasses() throws IOException {
    var number = article().layer(Layer.QUANTITIES).getLast();
    correct(Layer.QUANTITIES, number, Wrong.VALUE, new Right("", number.value().toPlainString()));
    var score = score("quantities");
    assertThat(score.path("keyed").asInt()).isEqualTo(1);
    assertThat(score.path("right").asInt()).isEqualTo(1);
    assertThat(score.path("found").asInt()).isEqualTo(1);
  }
}
