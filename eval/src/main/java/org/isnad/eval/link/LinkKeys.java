package org.isnad.eval.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keys of a collection: the story of articles and the label of pairs, by the articles' names.
///
/// @param stories the story of each article
/// @param halves the articles of each part of the key, such as `tuned` and `held`
/// @param pairs the label of each pair
record LinkKeys(
    Map<String, String> stories,
    Map<String, List<String>> halves,
    Map<LabelledPair, String> pairs) {

  /// Reads the two tables.
  ///
  /// @param stories lines of article, story and half
  /// @param pairs lines of article, article and label
  static LinkKeys read(Path stories, Path pairs) {
    var key = stories(stories);
    var labels = new LinkedHashMap<LabelledPair, String>();
    lines(pairs).forEach(cells -> labels.put(new LabelledPair(cells[0], cells[1]), cells[2]));
    return new LinkKeys(key.stories, key.halves, labels);
  }

  /// Reads the table of stories alone.
  static LinkKeys stories(Path stories) {
    var storyOf = new LinkedHashMap<String, String>();
    var halves = new TreeMap<String, List<String>>();
    for (var cells : lines(stories)) {
      storyOf.put(cells[0], cells[1]);
      halves.merge(cells[2], List.of(cells[0]), LinkKeys::joined);
    }
    return new LinkKeys(storyOf, halves, Map.of());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<String[]> lines(Path table) {
    try (var lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .peek(cells -> {
            if (cells.length != 3) {
              throw new IllegalArgumentException(table + ": three cells a line are expected");
            }
          })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
