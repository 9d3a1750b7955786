package org.isnad.web.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.model.Annotation;
import org.isnad.model.Span;
import org.isnad.web.view.Layers.Mark;

/// A stretch of text over which the same marks lie from end to end.
///
/// @param text the page's own characters
/// @param styles of the marks, none when there is none
/// @param note the number of the note that tells of them; a blank between two words has none
/// @param joins how its ends join their neighbours, as styles: a browser shapes what is a button by
///   itself, so a prefix would stand apart from its word
/// @param target whether it is where a link into the text leads
public record Run(
    String text, String styles, Optional<Integer> note, String joins, boolean target) {

  /// A paragraph cut where marks begin and end.
  ///
  /// @param marks in reading order
  /// @param notes the notes so far, by what they tell; new ones are added
  static List<Run> of(
      String text, Span paragraph, List<Mark> marks, Map<List<Annotation>, Integer> notes) {
    var over = marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
    var cuts = new TreeSet<Integer>();
    cuts.add(paragraph.start());
    cuts.add(paragraph.end());
    for (var mark : over) {
      cuts.add(Math.max(paragraph.start(), mark.span().start()));
      cuts.add(Math.min(paragraph.end(), mark.span().end()));
    }
    var runs = new ArrayList<Run>();
    int from = paragraph.start();
    for (int to : cuts.tailSet(from, false)) {
      runs.add(run(text, new Span(from, to), over, notes));
      from = to;
    }
    return runs;
  }

  private static Run run(
      String text, Span stretch, List<Mark> marks, Map<List<Annotation>, Integer> notes) {
    var styles = new LinkedHashSet<String>();
    var told = new ArrayList<Annotation>();
    for (var mark : marks) {
      if (mark.span().contains(stretch)) {
        styles.add(mark.style());
        mark.note().ifPresent(told::add);
      }
    }
    var note =
        told.isEmpty() || stretch.of(text).isBlank()
            ? Optional.<Integer>empty()
            : Optional.of(notes.computeIfAbsent(List.copyOf(told), k -> notes.size() + 1));
    boolean target =
        marks.stream()
            .anyMatch(m -> m.style().equals(Layers.SPOT) && m.span().start() == stretch.start());
    return new Run(
        stretch.of(text), String.join(" ", styles), note, Joining.styles(text, stretch), target);
  }

  /// Its classes; empty when nothing sets it off from what stands around it.
  public String classes() {
    return ((styles.isEmpty() ? "" : "m " + styles) + " " + joins).strip();
  }
}
