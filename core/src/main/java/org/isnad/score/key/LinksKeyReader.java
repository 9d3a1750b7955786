package org.isnad.score.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.score.key.LinksKey.Claim;
import org.isnad.score.key.LinksKey.Conflict;
import org.isnad.score.key.LinksKey.Place;
import org.isnad.score.key.LinksKey.Reuse;
import org.isnad.score.key.LinksKey.Story;

/// Reads a `.links` file: what holds between pages, one link a line, in quoted words.
public final class LinksKeyReader {

  private final PageTexts pages;
  private final List<Story> stories = new ArrayList<>();
  private final List<Reuse> reuse = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private LinksKeyReader(PageTexts pages) {
    this.pages = pages;
  }

  /// The key of a file.
  ///
  /// @throws KeyException that lists every fault
  public static LinksKey read(Path file, PageTexts pages) {
    var reader = new LinksKeyReader(pages);
    var faults = new ArrayList<String>();
    try {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        try {
          reader.line(lines.get(i));
        } catch (IllegalArgumentException e) {
          faults.add(file.getFileName() + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    if (!faults.isEmpty()) {
      throw new KeyException(faults);
    }
    return new LinksKey(reader.stories, reader.reuse, reader.claims, reader.conflicts);
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    var cells = List.of(line.split("\t"));
    switch (cells.getFirst()) {
      case "story" ->
          stories.add(
              new Story(names(cells.get(1)), cells.size() > 2 ? names(cells.get(2)) : Set.of()));
      case "reuse" -> reuse.add(reuse(cells, false, false));
      case "?reuse" -> reuse.add(reuse(cells, false, true));
      case "lost" -> reuse.add(reuse(cells, true, false));
      case "claim" -> claims.add(claim(cells));
      case "conflict" ->
          conflicts.add(new Conflict(cells.get(1), Set.copyOf(cells.subList(2, cells.size()))));
      default -> throw new IllegalArgumentException("unknown kind of line: " + cells.getFirst());
    }
  }

  private static Set<String> names(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
  }

  private Reuse reuse(List<String> cells, boolean lost, boolean optional) {
    if (cells.size() != 5) {
      throw new IllegalArgumentException("needs: page, words, page, words");
    }
    return new Reuse(
        place(cells.get(1), cells.get(2)), place(cells.get(3), cells.get(4)), lost, optional);
  }

  private Claim claim(List<String> cells) {
    if (cells.size() < 5 || cells.size() % 2 == 0) {
      throw new IllegalArgumentException("needs: status, roots, then page and words by turns");
    }
    var support = new ArrayList<Place>();
    for (int i = 3; i < cells.size(); i += 2) {
      support.add(place(cells.get(i), cells.get(i + 1)));
    }
    var roots = cells.get(2);
    return new Claim(
        cells.get(1),
        roots.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(roots)),
        support);
  }

  private Place place(String page, String words) {
    var text = pages.text(page).orElseThrow(() -> new IllegalArgumentException("no page " + page));
    return new Place(page, new WordFinder(text).find(words).getFirst());
  }
}
