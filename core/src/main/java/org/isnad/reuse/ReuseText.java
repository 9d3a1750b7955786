package org.isnad.reuse;

import java.util.Comparator;
import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.word.Word;
import org.isnad.word.WordReader;

/// An article with its words, read once for all comparisons.
///
/// @param article the article
/// @param words its words
public record ReuseText(AnnotatedArticle article, List<Word> words) {

  /// By day of publication, undated ones last, then by id: an order that every set agrees on.
  static final Comparator<ReuseText> CANONICAL =
      Comparator.<ReuseText, String>comparing(
              text -> text.article.article().published().map(Object::toString).orElse("9999-99-99"))
          .thenComparing(ReuseText::id);

  /// Reads an article.
  public static ReuseText of(AnnotatedArticle article, WordReader reader) {
    return new ReuseText(article, reader.read(article));
  }

  /// The article's id.
  public String id() {
    return article.article().id();
  }
}
