package org.isnad.story;

import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.word.Word;

/// Tells columns: long texts in which the writer speaks for himself and reports next to nothing.
///
/// Such a text is about many happenings and reports none, so it stands alone.
final class Opinion {

  private static final int FEWEST_WORDS = 220;
  private static final int FEWEST_MARKS = 3;
  private static final double MARKS = 0.007;
  private static final double MOST_ATTRIBUTIONS = 0.011;

  private final Forms forms = Forms.load("story/opinion.tsv");

  /// Whether the article is a column.
  boolean is(AnnotatedArticle annotated, List<Word> words) {
    int attributions = annotated.layerOrNone(Layer.ATTRIBUTIONS).size();
    if (words.size() < FEWEST_WORDS || attributions > MOST_ATTRIBUTIONS * words.size()) {
      return false;
    }
    var quotations = annotated.layerOrNone(Layer.QUOTATIONS);
    int said = 0;
    int marks = 0;
    int next = 0;
    for (var word : words) {
      int at = word.span().start();
      while (next < quotations.size() && quotations.get(next).span().end() <= at) {
        next++;
      }
      boolean quoted = next < quotations.size() && quotations.get(next).span().start() <= at;
      said += quoted ? 0 : 1;
      marks += !quoted && forms.contains(word) ? 1 : 0;
    }
    return said >= FEWEST_WORDS && marks >= FEWEST_MARKS && marks >= MARKS * said;
  }
}
