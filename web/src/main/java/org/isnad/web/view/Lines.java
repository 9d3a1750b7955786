package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.model.Anchor;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;

/// The words of a report's articles, with the links to them.
final class Lines {

  private static final int LONGEST = 500;

  private final SituationView view;
  private final Wording words;

  /// @param view of the report
  Lines(SituationView view, Wording words) {
    this.view = view;
    this.words = words;
  }

  /// An article in one line.
  Optional<Headline> headline(String article) {
    return view.article(article).map(annotated -> Headline.of(annotated, words));
  }

  /// The words at a place.
  String words(Anchor place) {
    var whole = view.words(place);
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "\u2026";
  }

  /// The address of the words at a place.
  String link(Anchor place) {
    return headline(place.article()).map(line -> line.link(place.span())).orElse("");
  }

  /// The sentence around a place, the place marked.
  Quote quote(Anchor place) {
    var annotated = view.article(place.article()).orElseThrow();
    var sentence =
        annotated.layerOrNone(Layer.SENTENCES).stream()
            .map(Sentence::span)
            .filter(span -> span.contains(place.span().start()))
            .findFirst()
            .orElse(place.span());
    var whole = sentence.cover(place.span());
    return new Quote(
        Piece.of(annotated.article().text(), whole, List.of(place.span())),
        headline(place.article()),
        link(place));
  }
}
