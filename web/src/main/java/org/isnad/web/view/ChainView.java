package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;

/// One attribution of an article as a chain of hands.
///
/// @param id of the attribution
/// @param hands from the first speaker to the article
/// @param content what is said
/// @param note what else is known of it
public record ChainView(String id, List<Hand> hands, String content, Note note) {

  /// One hand.
  ///
  /// @param name in the page's words
  /// @param kind speaker, medium or article, in the reader's words
  /// @param anonymous whether nobody is named
  public record Hand(String name, String kind, boolean anonymous) {}

  /// An attribution in a reader's words.
  static ChainView of(Attribution said, Article article, Wording words) {
    var hands = new ArrayList<Hand>();
    for (var link : said.chain()) {
      boolean last = link.kind() == ChainLink.Kind.ARTICLE;
      var name = last ? Headline.outlet(article, words.taste()) : link.name();
      var shown = name.isBlank() ? words.text("somebody") : name;
      hands.add(new Hand(shown, words.label("hand", link.kind().name()), link.anonymous()));
    }
    return new ChainView(
        said.id(), hands, article.text(said.content()), Notes.of(said, article, words));
  }
}
