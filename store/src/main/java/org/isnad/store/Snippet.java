package org.isnad.store;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Span;

/// The stretch of an article that shows best why it was found.
public final class Snippet {

  private static final int LENGTH = 240;
  private static final int BEFORE = 60;

  private Snippet() {}

  /// A stretch of one paragraph of the body that holds as many matches as any, cut at blanks.
  public static Span of(Article article, List<Span> matches) {
    var paragraphs = article.body();
    if (paragraphs.isEmpty()) {
      return article.headline().orElse(new Span(0, 0));
    }
    var best = paragraphs.getFirst();
    int start = best.start();
    long most = 0;
    for (var match : matches) {
      var in = paragraphs.stream().filter(p -> p.contains(match)).findFirst();
      if (in.isPresent()) {
        int from = Math.max(in.get().start(), match.start() - BEFORE);
        var window = new Span(from, Math.min(in.get().end(), from + LENGTH));
        long held = matches.stream().filter(window::contains).count();
        if (held > most) {
          most = held;
          best = in.get();
          start = from;
        }
      }
    }
    return cut(article.text(), best, start);
  }

  private static Span cut(String text, Span paragraph, int start) {
    int from = start;
    while (from > paragraph.start()
        && start - from < LENGTH
        && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(paragraph.end(), from + LENGTH);
    while (to < paragraph.end()
        && to - from < 2 * LENGTH
        && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }
}
