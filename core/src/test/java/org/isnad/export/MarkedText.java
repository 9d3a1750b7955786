package org.isnad.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.model.Span;

/// A text in which stretches are named, `{name:words}`; the marks are no part of it.
///
/// @param text the words
/// @param spans the stretches, by name
public record MarkedText(String text, Map<String, Span> spans) {

  private record Open(String name, int start) {}

  /// Reads a file that lies beside the tests.
  public static MarkedText of(String file) throws IOException {
    try (var in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(file), file)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static MarkedText parse(String marked) {
    var text = new StringBuilder();
    var spans = new HashMap<String, Span>();
    var open = new ArrayDeque<Open>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        int colon = marked.indexOf(':', i);
        open.push(new Open(marked.substring(i + 1, colon), text.length()));
        i = colon;
      } else if (c == '}') {
        var mark = open.pop();
        spans.put(mark.name(), new Span(mark.start(), text.length()));
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), Map.copyOf(spans));
  }

  /// The stretch of a name.
  public Span span(String name) {
    return Objects.requireNonNull(spans.get(name), name);
  }

  /// The stretch of a name, absent where none is so named.
  public Optional<Span> find(String name) {
    return Optional.ofNullable(spans.get(name));
  }

  /// The words of a stretch.
  public String words(String name) {
    return span(name).of(text);
  }
}
