package org.isnad.export.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.export.Messages;
import org.isnad.export.ReportIndex;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ComparedPassage;
import org.isnad.model.Span;

/// What is to be said of a compared passage beside its words: its source, its numbers, its place.
///
/// @param paper paints them
/// @param messages has their words
/// @param a the article given first
/// @param b the other article
record ComparisonMarks(Paper paper, Messages messages, AnnotatedArticle a, AnnotatedArticle b) {

  private static final String FIRST = ComparisonText.FIRST;
  private static final String SECOND = ComparisonText.SECOND;

  List<String> of(ComparedPassage passage) {
    var marks = new ArrayList<String>();
    source(passage).ifPresent(text -> marks.add(paper.alarm(text)));
    passage
        .numbers()
        .forEach(number ->
            marks.add(
                paper.alarm(
                    messages.text(
                        "number-changed", plain(number.before()), plain(number.after())))));
    if (passage.moved()) {
      marks.add(messages.text("moved"));
    }
    return marks;
  }

  private Optional<String> source(ComparedPassage passage) {
    return switch (passage.attribution()) {
      case NONE -> Optional.empty();
      case LOST_IN_A -> text("source-lost", FIRST, SECOND, speaker(b, passage.b()));
      case LOST_IN_B -> text("source-lost", SECOND, FIRST, speaker(a, passage.a()));
      case CHANGED ->
          text("source-changed", FIRST, SECOND, speaker(a, passage.a()), speaker(b, passage.b()));
      case HARDENED_IN_A -> text("source-hardened", FIRST, SECOND, speaker(b, passage.b()));
      case HARDENED_IN_B -> text("source-hardened", SECOND, FIRST, speaker(a, passage.a()));
    };
  }

  private Optional<String> text(String key, Object... values) {
    return Optional.of(messages.text(key, values));
  }

  private String speaker(AnnotatedArticle article, Optional<Span> passage) {
    return passage
        .flatMap(span -> ReportIndex.speaker(article, span))
        .map(name -> paper.words(Paper.shorten(name, paper.style().width() / 4)))
        .orElse(messages.text("somebody"));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
