package org.isnad.eval.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.NameType;
import org.jspecify.annotations.Nullable;

/// Reads corpora of one word a line with its label behind it, as CoNLL's shared tasks had them.
///
/// A blank line ends a sentence. The classes of several corpora are led to the four types of names;
/// what is none of them is no name.
public final class ConllReader {

  private static final Set<String> FULL_STOPS = Set.of(".", "?", "!", "\u061F");
  private static final int LONGEST = 80;

  private final List<TaggedSentence> sentences = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<Mention> mentions = new ArrayList<>();
  private int open = -1;
  private @Nullable NameType type;

  private ConllReader() {}

  /// The sentences of a file, or of all `.txt` and `.tsv` files of a folder in the order of their
  /// names.
  public static List<TaggedSentence> read(Path input) {
    var reader = new ConllReader();
    try (Stream<Path> files = Files.walk(input)) {
      for (var file : files.filter(ConllReader::isData).sorted().toList()) {
        Files.readAllLines(file).forEach(reader::line);
        reader.endSentence();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(input.toString(), e);
    }
    return reader.sentences;
  }

  private static boolean isData(Path file) {
    var name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".txt") || name.endsWith(".tsv"));
  }

  private void line(String line) {
    int cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    var word = cut < 0 ? "" : line.substring(0, cut).strip();
    if (word.isEmpty()) {
      endSentence();
      return;
    }
    var label = line.substring(cut + 1);
    var next = type(label);
    boolean inside = label.startsWith("I") && next.isPresent() && next.get() == type;
    if (!inside) {
      endMention();
      if (next.isPresent()) {
        open = words.size();
        type = next.get();
      }
    }
    words.add(word);
    if (words.size() >= LONGEST && FULL_STOPS.contains(word)) {
      endSentence();
    }
  }

  /// The type that a label such as `B-PERS` or `I-LOC` gives.
  private static Optional<NameType> type(String label) {
    if (!label.startsWith("B-") && !label.startsWith("I-")) {
      return Optional.empty();
    }
    var name = label.substring(2);
    return switch (name.length() < 3 ? name : name.substring(0, 3)) {
      case "PER" -> Optional.of(NameType.PER);
      case "LOC", "GPE", "FAC" -> Optional.of(NameType.LOC);
      case "ORG" -> Optional.of(NameType.ORG);
      case "MIS" -> Optional.of(NameType.MISC);
      default -> Optional.empty();
    };
  }

  private void endMention() {
    if (open >= 0 && type != null) {
      mentions.add(new Mention(open, words.size(), type));
    }
    open = -1;
    type = null;
  }

  private void endSentence() {
    endMention();
    if (!words.isEmpty()) {
      sentences.add(new TaggedSentence(words, mentions));
    }
    words = new ArrayList<>();
    mentions = new ArrayList<>();
  }
}
