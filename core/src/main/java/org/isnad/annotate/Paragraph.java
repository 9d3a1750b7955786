package org.isnad.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.model.Zone;

/// A stretch of an article that sentences do not cross: the headline, or one line of the body.
///
/// @param number 0 for the headline, then the place in the body from 1
public record Paragraph(Span span, Zone zone, int number) {

  /// The paragraphs of an article, in reading order.
  public static List<Paragraph> of(Article article) {
    var paragraphs = new ArrayList<Paragraph>();
    article.headline().ifPresent(span -> paragraphs.add(new Paragraph(span, Zone.HEADLINE, 0)));
    int number = 0;
    for (var block : article.body()) {
      for (var line : lines(article.text(), block)) {
        paragraphs.add(new Paragraph(line, Zone.BODY, ++number));
      }
    }
    paragraphs.sort(Comparator.comparing(Paragraph::span));
    return paragraphs;
  }

  /// The lines of a stretch of text that hold anything.
  public static List<Span> lines(String text, Span block) {
    var lines = new ArrayList<Span>();
    int start = block.start();
    while (start < block.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > block.end() ? block.end() : end;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
