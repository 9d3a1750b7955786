package org.isnad.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A model that knows some pieces of words by heart and gives each the label it was told.
///
/// @param labels by number
/// @param pieces the label of each piece; those that go on with a word begin with `##`
/// @param inputs what the model is given
/// @param positions how many sub-tokens it reads at once
record TinyModel(
    List<String> labels, Map<String, String> pieces, List<String> inputs, int positions) {

  static final List<String> LABELS =
      List.of("O", "B-PERS", "I-PERS", "B-ORG", "I-ORG", "B-LOC", "I-LOC");
  static final List<String> INPUTS = List.of("input_ids", "attention_mask");

  /// The logit of the label that a piece has; that of others is 0.
  private static final float SURE = 6;

  private static final List<String> SPECIAL = List.of("[UNK]", "[CLS]", "[SEP]");

  private static final String TOKENIZER =
      """
      {"version": "1.0", "truncation": null, "padding": null,
       "added_tokens": [%s, %s],
       "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
         "strip_accents": false, "lowercase": false},
       "pre_tokenizer": {"type": "BertPreTokenizer"},
       "post_processor": {"type": "TemplateProcessing",
         "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
           {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
         "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
         "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]},
           "[SEP]": {"id": "[SEP]", "ids": [2], "tokens": ["[SEP]"]}}},
       "decoder": null,
       "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
         "max_input_chars_per_word": 100, "vocab": {%s}}}
      """;

  /// The model with the usual labels and inputs.
  static TinyModel knowing(Map<String, String> pieces) {
    return new TinyModel(LABELS, pieces, INPUTS, 512);
  }

  /// Writes its files and returns the folder.
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var vocabulary = new ArrayList<>(SPECIAL);
    vocabulary.addAll(new TreeMap<>(pieces).keySet());
    var numbered =
        IntStream.range(0, vocabulary.size())
            .mapToObj(i -> "\"%s\": %d".formatted(vocabulary.get(i), i))
            .collect(Collectors.joining(", "));
    Files.writeString(
        folder.resolve("tokenizer.json"), TOKENIZER.formatted(special(1), special(2), numbered));
    Files.writeString(folder.resolve("config.json"), config());
    var table = new float[vocabulary.size() * labels.size()];
    for (int i = 0; i < vocabulary.size(); i++) {
      int label = labels.indexOf(pieces.getOrDefault(vocabulary.get(i), labels.getFirst()));
      table[i * labels.size() + label] = SURE;
    }
    var onnx = new Onnx(inputs, "logits", labels.size());
    Files.write(folder.resolve("model.onnx"), onnx.bytes(table));
    return folder;
  }

  private static String special(int id) {
    return """
    {"id": %d, "content": "%s", "single_word": false, "lstrip": false, "rstrip": false,
     "normalized": false, "special": true}\
    """
        .formatted(id, SPECIAL.get(id));
  }

  private String config() {
    var map =
        IntStream.range(0, labels.size())
            .mapToObj(i -> "\"%d\": \"%s\"".formatted(i, labels.get(i)))
            .collect(Collectors.joining(", "));
    return "{\"id2label\": {%s}, \"max_position_embeddings\": %d}".formatted(map, positions);
  }
}
