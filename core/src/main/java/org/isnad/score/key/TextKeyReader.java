package org.isnad.score.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.Timex3;

/// Reads the format that `examples/README.md` describes: one annotation a line, in quoted words.
final class TextKeyReader {

  private final String file;
  private final List<String> lines;
  private final PageTexts pages;
  private final List<Key> keys = new ArrayList<>();
  private Optional<KeyBuilder> open = Optional.empty();

  TextKeyReader(Path path, PageTexts pages) {
    this.file = path.getFileName().toString();
    this.pages = pages;
    try {
      this.lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /// The keys of the file.
  ///
  /// @throws KeyException that lists every fault
  List<Key> read() {
    var faults = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        line(lines.get(i));
      } catch (IllegalArgumentException e) {
        faults.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new KeyException(faults);
    }
    close();
    return List.copyOf(keys);
  }

  private void close() {
    open.ifPresent(builder -> keys.add(builder.build()));
    open = Optional.empty();
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    var cells = KeyCells.of(line);
    if (cells.kind().equals("page")) {
      close();
      var page =
          pages
              .text(cells.get(1))
              .orElseThrow(() -> new IllegalArgumentException("no page " + cells.get(1)));
      open = Optional.of(new KeyBuilder(cells.get(1), page));
      return;
    }
    annotation(
        cells,
        open.orElseThrow(() -> new IllegalArgumentException("begin with a line page<TAB>name")));
  }

  private static void annotation(KeyCells cells, KeyBuilder key) {
    switch (cells.kind()) {
      case "language" -> key.language(cells.get(1));
      case "headline" -> key.headline(cells.get(1));
      case "copy" -> key.copy(cells.get(1));
      case "published" -> key.published(cells.get(1), cells.get(2));
      case "body" -> key.body(cells.get(1));
      case "related" -> key.related(cells.get(1));
      case "name" -> key.items(KeyLayer.NAMES, cells.get(2), cells.set(1), cells.isOptional());
      case "time" -> {
        cells.set(1).forEach(Timex3.Type::valueOf);
        key.items(KeyLayer.TIMES, cells.get(2), cells.set(3), cells.isOptional());
      }
      case "quantity" ->
          key.items(KeyLayer.QUANTITIES, cells.get(1), numbers(cells.set(2)), cells.isOptional());
      case "cut" ->
          key.items(KeyLayer.DEOBFUSCATIONS, cells.get(1), cells.set(2), cells.isOptional());
      case "says" -> says(cells, key);
      case "mention", "maybe", "event", "relation", "none" -> key.happenings().line(cells);
      default -> throw new IllegalArgumentException("unknown kind of line: " + cells.kind());
    }
  }

  private static Set<String> numbers(Set<String> values) {
    return Set.copyOf(values.stream().map(v -> KeyNumbers.plain(new BigDecimal(v))).toList());
  }

  private static void says(KeyCells cells, KeyBuilder key) {
    var source = cells.get(1);
    boolean elided = source.startsWith("(") && source.endsWith(")");
    var words = elided ? source.substring(1, source.length() - 1) : source;
    var contents = key.find(cells.get(3));
    Span content = contents.getFirst();
    var flags = Flags.parse(cells.get(4));
    var chains = cells.get(5).split(" \\| ");
    key.attribution(
        new KeyAttribution(
            key.findNear(cells.get(2), content),
            words.equals("-") ? List.of() : key.findNear(words, content),
            elided,
            contents,
            flags.answers("direct"),
            flags.answers("anonymous"),
            flags.has("deny"),
            chain(chains[0]),
            Set.copyOf(Arrays.stream(chains).map(c -> chain(c).size()).distinct().toList()),
            cells.isOptional()));
  }

  private static List<String> chain(String chain) {
    return chain.equals("-") ? List.of() : List.of(chain.strip().split(" > "));
  }

  /// What a `says` line states in words: `direct`, `anonymous`, `deny`; `direct?` leaves it open.
  private record Flags(Set<String> words) {

    private static final Set<String> KNOWN =
        Set.of("-", "direct", "direct?", "anonymous", "anonymous?", "deny");

    static Flags parse(String cell) {
      var words = Set.of(cell.split(" "));
      for (var word : words) {
        if (!KNOWN.contains(word)) {
          throw new IllegalArgumentException("unknown flag: " + word);
        }
      }
      return new Flags(words);
    }

    boolean has(String word) {
      return words.contains(word);
    }

    Set<Boolean> answers(String word) {
      return has(word + "?") ? Set.of(true, false) : Set.of(has(word));
    }
  }
}
