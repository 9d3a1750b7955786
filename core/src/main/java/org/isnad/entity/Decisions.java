package org.isnad.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.lexicon.LexiconException;
import org.isnad.text.Folding;

/// What a user has decided on identities: a file of lines `same` or `apart`, name, name, parted by
/// tabs; a line is undone by deleting it.
///
/// @param list the decisions, in the order of the file
public record Decisions(List<Decision> list) {

  /// No decisions.
  public static final Decisions NONE = new Decisions(List.of());

  private static final int CELLS = 3;

  public Decisions {
    list = List.copyOf(list);
  }

  /// Reads a file of decisions.
  ///
  /// @throws LexiconException with file and line at the first fault
  public static Decisions read(Path file) throws IOException {
    return of(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /// Reads the lines of a file; empty lines and those that begin with `#` are comments.
  ///
  /// @throws LexiconException with file and line at the first fault
  public static Decisions of(String file, List<String> lines) {
    var list = new ArrayList<Decision>();
    Map<String, Decision> before = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      var line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var decision = decision(file, i + 1, line);
      var earlier = before.putIfAbsent(pair(decision), decision);
      if (earlier != null && earlier.same() != decision.same()) {
        throw new LexiconException(file, i + 1, "says the opposite of " + earlier.place());
      }
      list.add(decision);
    }
    return new Decisions(list);
  }

  /// These, and of others those that speak of pairs of names of which none before them speaks.
  public Decisions and(Decisions others) {
    var all = new ArrayList<>(list);
    var pairs = new HashSet<String>();
    list.forEach(decision -> pairs.add(pair(decision)));
    others.list.stream().filter(decision -> pairs.add(pair(decision))).forEach(all::add);
    return new Decisions(all);
  }

  /// The two names in one order, whatever their spelling.
  private static String pair(Decision decision) {
    var names = List.of(Folding.fold(decision.one()), Folding.fold(decision.other()));
    return String.join("\t", new TreeSet<>(names));
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static Decision decision(String file, int number, String line) {
    var cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new LexiconException(file, number, "needs same or apart and two names, parted by tabs");
    }
    var kind = cells[0].strip();
    if (!kind.equals("same") && !kind.equals("apart")) {
      throw new LexiconException(file, number, "neither same nor apart: " + kind);
    }
    var one = cells[1].strip();
    var other = cells[2].strip();
    if (one.isEmpty() || other.isEmpty()) {
      throw new LexiconException(file, number, "a name is missing");
    }
    if (Folding.fold(one).equals(Folding.fold(other))) {
      throw new LexiconException(file, number, "twice the same name: " + one);
    }
    return new Decision(kind.equals("same"), one, other, file + ":" + number);
  }
}
