package org.isnad.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.sequence.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A model that does not fit says which file, what was expected and what was found.
class MisfitTest {

  private static final Map<String, String> PIECES = Map.of("دلمونيا", "B-LOC");

  @TempDir private Path folder = Path.of("");

  private Path write() throws IOException {
    return TinyModel.knowing(PIECES).write(folder.resolve("model"));
  }

  private static void assertRefused(Path model, String file, String... parts) {
    assertThatThrownBy(() -> new NeuralNamesProvider().open(model))
        .isInstanceOf(ModelException.class)
        .satisfies(e -> assertThat(e.getMessage()).startsWith(model.resolve(file) + ": "))
        .hasMessageContainingAll(parts);
  }

  private void assertRefused(Onnx onnx, String... parts) throws IOException {
    var model = write();
    int rows = PIECES.size() + 3;
    Files.write(
        model.resolve("model.onnx"), onnx.bytes(new float[rows * Math.max(1, onnx.width())]));
    assertRefused(model, "model.onnx", parts);
  }

  @Test
  void aFolderThatIsNone() {
    assertRefused(folder.resolve("nowhere"), "", "found no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
  void aFileThatIsMissing(String file) throws IOException {
    var model = write();
    Files.delete(model.resolve(file));
    assertRefused(model, file, "no such file");
  }

  @ParameterizedTest
  @CsvSource({
    "model.onnx, expected a model in ONNX format",
    "tokenizer.json, expected a tokenizer",
    "config.json, expected JSON",
  })
  void aFileThatHoldsSomethingElse(String file, String expected) throws IOException {
    var model = write();
    Files.writeString(model.resolve(file), "nonsense");
    assertRefused(model, file, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | found none",
        "{\"id2label\": {}} | found none",
        "{\"id2label\": {\"0\": \"O\", \"2\": \"B-LOC\"}} | found none for \"1\"",
        "{\"id2label\": {\"0\": \"O\", \"1\": 5}} | found none for \"1\"",
        "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"B-GENE\"}} | found [LABEL_0, B-GENE]",
      })
  void labelsThatNameNoNames(String config, String found) throws IOException {
    var model = write();
    Files.writeString(model.resolve("config.json"), config);
    assertRefused(model, "config.json", "id2label", found);
  }

  @Test
  void anotherNumberOfLabels() throws IOException {
    assertRefused(new Onnx(TinyModel.INPUTS, "logits", 5), "[batch, sequence, 7]", "5]");
  }

  @Test
  void anOutputThatIsOneNumberForEachSubToken() throws IOException {
    assertRefused(
        new Onnx(TinyModel.INPUTS, "logits", 0),
        "[batch, sequence, 7]",
        "logits of FLOAT [-1, -1]");
  }

  @Test
  void anInputThatIsNotKnown() throws IOException {
    var inputs = List.of("input_ids", "pixel_values");
    assertRefused(new Onnx(inputs, "logits", 7), "input_ids", "found [input_ids, pixel_values]");
  }

  @Test
  void noInputOfIds() throws IOException {
    assertRefused(new Onnx(List.of("tokens"), "logits", 7), "input_ids", "found [tokens]");
  }
}
