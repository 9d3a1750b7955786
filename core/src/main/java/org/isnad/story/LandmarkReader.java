package org.isnad.story;

import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.story.Landmark.Kind;
import org.isnad.word.Word;

/// Reads what tells the happening of an article from others of its kind.
final class LandmarkReader {

  private final MatchReader matches = new MatchReader();
  private final MarketReader markets = new MarketReader();

  /// The landmark that the article opens with.
  Landmark read(AnnotatedArticle annotated, List<Word> words) {
    var clubs = matches.read(annotated, words);
    if (!clubs.isEmpty()) {
      return new Landmark(Kind.MATCH, clubs);
    }
    var figures = markets.read(annotated, words);
    return figures.isEmpty() ? Landmark.NONE : new Landmark(Kind.MARKET_DAY, figures);
  }
}
