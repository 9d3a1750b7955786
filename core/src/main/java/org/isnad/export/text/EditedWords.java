package org.isnad.export.text;

import java.util.function.Function;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.WordChange;
import org.isnad.model.Span;

/// The words of an edited passage with brackets around those that changed: `[-left out-]` and
/// `{+put in+}`.
final class EditedWords {

  private final Article a;
  private final Article b;

  EditedWords(Article a, Article b) {
    this.a = a;
    this.b = b;
  }

  /// As the first article has it.
  String first(ComparedPassage passage) {
    return marked(passage, a, passage.a().orElseThrow(), WordChange::a, this::dropped);
  }

  /// As the other article has it.
  String second(ComparedPassage passage) {
    return marked(passage, b, passage.b().orElseThrow(), WordChange::b, this::added);
  }

  /// Both in one: what was left out, then what was put in.
  String both(ComparedPassage passage) {
    return marked(
        passage,
        a,
        passage.a().orElseThrow(),
        WordChange::a,
        change -> (dropped(change) + " " + added(change)).strip());
  }

  private String dropped(WordChange change) {
    return change.a().isEmpty() ? "" : "[-" + a.text(change.a()) + "-]";
  }

  private String added(WordChange change) {
    return change.b().isEmpty() ? "" : "{+" + b.text(change.b()) + "+}";
  }

  private static String marked(
      ComparedPassage passage,
      Article article,
      Span whole,
      Function<WordChange, Span> side,
      Function<WordChange, String> mark) {
    var words = new StringBuilder();
    int at = whole.start();
    for (var change : passage.changes()) {
      var span = side.apply(change);
      words.append(article.text(), at, span.start());
      words.append(span.isEmpty() ? " " + mark.apply(change) + " " : mark.apply(change));
      at = span.end();
    }
    return Bidi.clean(words.append(article.text(), at, whole.end()).toString());
  }
}
