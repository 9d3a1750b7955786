package org.isnad.score.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.score.Scores;

/// The pages of a folder of the documentation that give the scores of its sets of keys.
///
/// `sets.tsv` names the sets. Of each there is `NAME.csv` with its figures and `NAME.md` that shows
/// them; `README.md` shows all of them together and names whatever else lies there. What is shown
/// comes from the `.csv` files, so that a set whose keys are not at hand keeps its figures.
public final class ScorePages {

  private static final String README = "README.md";
  private static final int F1 = 3;

  private final Path folder;
  private final String generator;
  private final List<KeySet> sets;

  /// The pages of a folder.
  ///
  /// @param generator the command that writes them all
  public ScorePages(Path folder, String generator) {
    this.folder = folder;
    this.generator = generator;
    this.sets = KeySet.read(folder.resolve("sets.tsv"));
  }

  /// The sets, in the order of the table.
  public List<KeySet> sets() {
    return sets;
  }

  /// The file of a set's figures.
  public static String figures(Scores scores) {
    return String.join("\n", CsvTable.lines(scores)) + "\n";
  }

  /// The page of a set.
  public String page(KeySet set, String figures) {
    var out = new ArrayList<String>();
    out.add("# " + set.title());
    out.add("");
    out.add(set.note());
    out.add("");
    out.add("    " + set.command());
    out.add("");
    out.add("| layer | precision | recall | F1 | found | keyed |");
    out.add("|---|---:|---:|---:|---:|---:|");
    rows(figures)
        .forEach(cells ->
            out.add(
                "| "
                    + Stream.of(0, 1, 2, F1, 5, 7)
                        .map(cells::get)
                        .collect(Collectors.joining(" | "))
                    + " |"));
    out.add("");
    out.add("[All sets](" + README + "). Written by `" + generator + "`.");
    return String.join("\n", out) + "\n";
  }

  /// The page about all sets, from the files of their figures.
  public String overview() {
    var out = new ArrayList<String>();
    out.add("# How good it is");
    out.add("");
    out.add(
        "F1 of each layer on each set of answer keys. All pages of this folder that have a `.csv` beside"
            + " them, and this one,");
    out.add("are written by `" + generator + "`; a test compares them with what comes out.");
    out.add("");
    matrix(out);
    out.add("");
    out.add("| set | what it is | command |");
    out.add("|---|---|---|");
    for (var set : sets) {
      out.add(
          "| [%s](%s.md) | %s | `%s` |"
              .formatted(set.name(), set.name(), set.title(), set.command()));
    }
    var others = others();
    if (!others.isEmpty()) {
      out.add("");
      out.add("## More");
      out.add("");
      others.forEach((file, title) -> out.add("- [" + title + "](" + file + ")"));
    }
    return String.join("\n", out) + "\n";
  }

  private void matrix(List<String> out) {
    Set<String> layers = new LinkedHashSet<>();
    var columns = new ArrayList<Map<String, String>>();
    var shown = sets.stream().filter(set -> Files.exists(file(set, ".csv"))).toList();
    for (var set : shown) {
      var column = new LinkedHashMap<String, String>();
      rows(read(file(set, ".csv"))).forEach(cells -> column.put(cells.getFirst(), cells.get(F1)));
      layers.addAll(column.keySet());
      columns.add(column);
    }
    out.add("| layer | " + joined(shown.stream().map(KeySet::name)) + " |");
    out.add("|---" + "|---:".repeat(shown.size()) + "|");
    for (var layer : layers) {
      out.add(
          "| "
              + layer
              + " | "
              + joined(columns.stream().map(c -> c.getOrDefault(layer, "")))
              + " |");
    }
  }

  private static String joined(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | "));
  }

  /// Pages that others wrote, with their titles.
  private Map<String, String> others() {
    var ours = sets.stream().map(set -> set.name() + ".md").collect(Collectors.toSet());
    var others = new LinkedHashMap<String, String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(".md") && !name.equals(README) && !ours.contains(name)) {
          others.put(name, read(file).lines().findFirst().orElse(name).replaceFirst("^#+ *", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    return others;
  }

  /// Writes the figures and the page of a set.
  public void write(KeySet set, Scores scores) {
    var figures = figures(scores);
    write(file(set, ".csv"), figures);
    write(file(set, ".md"), page(set, figures));
  }

  /// Writes the page about all sets.
  public void writeOverview() {
    write(folder.resolve(README), overview());
  }

  private Path file(KeySet set, String ending) {
    return folder.resolve(set.name() + ending);
  }

  private static List<List<String>> rows(String figures) {
    return figures.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
