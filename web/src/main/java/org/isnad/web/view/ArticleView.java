package org.isnad.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.web.view.Layers.Mark;

/// An article with the layers that are switched on.
///
/// @param frame around the page
/// @param article in one line
/// @param id of the article
/// @param headline in runs
/// @param paragraphs in runs
/// @param notes what the marks tell, by number
/// @param layers that can be switched
/// @param named whom it names
/// @param chains one for each attribution in what is shown
/// @param details of where it comes from
/// @param citation of it, to copy, in parts
/// @param before the part of a long article before this one
/// @param after the part behind
public record ArticleView(
    Frame frame,
    Headline article,
    String id,
    List<Run> headline,
    List<List<Run>> paragraphs,
    Map<Integer, List<Note>> notes,
    List<LayerSwitch> layers,
    List<Party> named,
    List<ChainView> chains,
    List<Fact> details,
    List<String> citation,
    Optional<String> before,
    Optional<String> after) {

  private static final int PART = 40_000;

  /// A layer that can be switched on or off.
  ///
  /// @param name in addresses and styles
  /// @param on whether it is on
  /// @param number how many annotations it has
  /// @param link switches it
  public record LayerSwitch(String name, boolean on, String number, String link) {}

  /// An article.
  ///
  /// @param on the layers that are on
  /// @param part which part of a long article, from 0
  /// @param spots stretches that a link points at; the part in which the first stands is shown
  public static ArticleView of(
      Frame frame, AnnotatedArticle annotated, Set<String> on, int part, List<Span> spots) {
    var article = annotated.article();
    var marks = new ArrayList<>(Layers.marks(annotated, on));
    spots.forEach(spot -> marks.add(new Mark(spot, Layers.SPOT, Optional.empty())));
    return spots.isEmpty()
        ? shown(frame, annotated, on, part, marks)
        : shown(frame, annotated, on, partOf(parts(article.body()), spots.getFirst()), marks);
  }

  private static int partOf(List<List<Span>> parts, Span spot) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).stream().anyMatch(spot::overlaps)) {
        return i;
      }
    }
    return 0;
  }

  private static ArticleView shown(
      Frame frame, AnnotatedArticle annotated, Set<String> on, int part, List<Mark> marks) {
    var article = annotated.article();
    var numbers = new HashMap<List<Annotation>, Integer>();
    var headline = article.headline().map(span -> runs(article, span, marks, numbers));
    var parts = parts(article.body());
    var shown = part < parts.size() ? parts.get(part) : List.<Span>of();
    var paragraphs = shown.stream().map(span -> runs(article, span, marks, numbers)).toList();
    return new ArticleView(
        frame,
        Headline.of(annotated, frame.words()),
        article.id(),
        headline.orElse(List.of()),
        paragraphs,
        notes(numbers, article, frame.words()),
        switches(frame, annotated, on),
        Named.in(annotated),
        chains(annotated, shown, part == 0, frame.words()),
        Details.of(article, frame.words()),
        Details.citation(article, frame.words()),
        part > 0 ? Optional.of(frame.here("part", "" + (part - 1))) : Optional.empty(),
        part + 1 < parts.size()
            ? Optional.of(frame.here("part", "" + (part + 1)))
            : Optional.empty());
  }

  private static List<Run> runs(
      Article article, Span span, List<Mark> marks, Map<List<Annotation>, Integer> numbers) {
    return Run.of(article.text(), span, marks, numbers);
  }

  /// Paragraphs in parts that a browser can bear; one that is longer than a part is cut.
  private static List<List<Span>> parts(List<Span> body) {
    var parts = new ArrayList<List<Span>>();
    var part = new ArrayList<Span>();
    int length = 0;
    for (var paragraph : body) {
      for (int from = paragraph.start(); from < paragraph.end(); from += PART) {
        var piece = new Span(from, Math.min(paragraph.end(), from + PART));
        if (length > 0 && length + piece.length() > PART) {
          parts.add(List.copyOf(part));
          part.clear();
          length = 0;
        }
        part.add(piece);
        length += piece.length();
      }
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  private static Map<Integer, List<Note>> notes(
      Map<List<Annotation>, Integer> numbers, Article article, Wording words) {
    var notes = new LinkedHashMap<Integer, List<Note>>();
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry ->
            notes.put(
                entry.getValue(),
                entry.getKey().stream().map(a -> Notes.of(a, article, words)).toList()));
    return notes;
  }

  private static List<LayerSwitch> switches(
      Frame frame, AnnotatedArticle annotated, Set<String> on) {
    var switches = new ArrayList<LayerSwitch>();
    for (var name : Layers.names()) {
      int size = Layers.size(annotated, name);
      if (size > 0) {
        var next = new ArrayList<>(Layers.names());
        next.removeIf(other -> other.equals(name) == on.contains(other));
        var link = frame.here("layers", next.isEmpty() ? "none" : String.join(",", next));
        switches.add(new LayerSwitch(name, on.contains(name), frame.n(size), link));
      }
    }
    return switches;
  }

  private static List<ChainView> chains(
      AnnotatedArticle annotated, List<Span> shown, boolean first, Wording words) {
    return annotated.layerOrNone(Layer.ATTRIBUTIONS).stream()
        .filter(said ->
            shown.stream().anyMatch(p -> p.overlaps(said.cue()))
                || first
                    && annotated
                        .article()
                        .headline()
                        .filter(h -> h.overlaps(said.cue()))
                        .isPresent())
        .map(said -> ChainView.of(said, annotated.article(), words))
        .toList();
  }
}
