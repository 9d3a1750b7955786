package org.isnad.neural;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.sequence.ModelException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A model's own tokenizer: cuts words into the sub-tokens that the model was trained on.
///
/// It is given words, not running text, so that what it finds is counted in words and never has to
/// be led back to characters.
final class SubTokenizer {

  private static final int UNLIMITED = 1 << 20;
  private static final int AT_ONCE = 256;

  private static final Map<String, String> OPTIONS =
      Map.of(
          "truncation", "DO_NOT_TRUNCATE",
          "padding", "DO_NOT_PAD",
          "maxLength", String.valueOf(UNLIMITED));

  private final HuggingFaceTokenizer tokenizer;
  private final int limit;
  private final long[] before;
  private final long[] after;

  private SubTokenizer(HuggingFaceTokenizer tokenizer, int limit) {
    this.tokenizer = tokenizer;
    this.limit = limit;
    var frame = tokenizer.encode(List.of("."), true, false);
    var special = frame.getSpecialTokenMask();
    var ids = frame.getIds();
    int first = 0;
    while (first < ids.length && special[first] == 1) {
      first++;
    }
    int last = ids.length;
    while (last > first && special[last - 1] == 1) {
      last--;
    }
    before = Arrays.copyOfRange(ids, 0, first);
    after = Arrays.copyOfRange(ids, last, ids.length);
  }

  /// Reads a `tokenizer.json`.
  ///
  /// @throws ModelException when it is none
  static SubTokenizer read(Path file) {
    // It must fetch nothing and tell nobody, and its native part is the one in its jar.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
    try {
      var bytes = Files.readAllBytes(file);
      var tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(bytes), OPTIONS);
      return new SubTokenizer(tokenizer, truncation(bytes));
    } catch (IOException | RuntimeException e) {
      throw new ModelException(file, "expected a tokenizer, found: " + e.getMessage());
    } catch (LinkageError e) {
      throw new ModelException(file, "no tokenizer library for this machine: " + e);
    }
  }

  /// Reads no further than needed: vocabularies are long.
  private static int truncation(byte[] json) {
    try (var parser = JsonMapper.shared().createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        if (name.equals("truncation")) {
          return parser.<JsonNode>readValueAsTree().path("max_length").asInt(0);
        }
        parser.skipChildren();
      }
      return 0;
    }
  }

  /// How many sub-tokens, special ones included, the file says to take; 0 when it does not say.
  int limit() {
    return limit;
  }

  /// How many special sub-tokens stand around each text.
  int specials() {
    return before.length + after.length;
  }

  /// The sub-tokens of words in a row, without special ones; words do not change each other's.
  SubTokens of(List<String> words) {
    var parts = new ArrayList<SubTokens>();
    for (int at = 0; at < words.size(); at += AT_ONCE) {
      parts.add(part(words.subList(at, Math.min(at + AT_ONCE, words.size()))));
    }
    return SubTokens.joined(parts);
  }

  private SubTokens part(List<String> words) {
    var encoding = tokenizer.encode(words, false, false);
    var starts = new int[words.size() + 1];
    for (long word : encoding.getWordIds()) {
      starts[(int) word + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return new SubTokens(encoding.getIds(), starts);
  }

  /// The numbers with the special ones around them that the model expects.
  long[] framed(long[] ids) {
    var framed = Arrays.copyOf(before, ids.length + specials());
    System.arraycopy(ids, 0, framed, before.length, ids.length);
    System.arraycopy(after, 0, framed, before.length + ids.length, after.length);
    return framed;
  }

  /// How many special sub-tokens stand before the words.
  int lead() {
    return before.length;
  }
}
