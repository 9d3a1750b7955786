package org.isnad.story;

import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// Titles of stories: a headline as it stands, but for words that were cut up to dodge filters.
final class Titles {

  private Titles() {}

  /// The article's headline with broken words mended; empty when it has none.
  static String of(AnnotatedArticle annotated) {
    return annotated.article().headline().map(span -> mended(annotated, span)).orElse("").strip();
  }

  private static String mended(AnnotatedArticle annotated, Span headline) {
    var text = annotated.article().text();
    var out = new StringBuilder();
    int from = headline.start();
    for (var broken : annotated.layerOrNone(Layer.DEOBFUSCATIONS)) {
      if (headline.contains(broken.span()) && broken.span().start() >= from) {
        out.append(text, from, broken.span().start()).append(broken.plain());
        from = broken.span().end();
      }
    }
    return out.append(text, from, headline.end()).toString();
  }
}
