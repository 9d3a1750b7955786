package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Span;
import org.isnad.room.Correctable;
import org.isnad.room.Correction.Wrong;
import org.isnad.room.Corrections;

/// Where somebody says what is wrong with something that was found.
///
/// @param frame around the page
/// @param article in one line
/// @param sentence with the words in question marked
/// @param note what was found there; empty when nothing
/// @param layer of what was found, or of what is missing
/// @param start of the words in code points
/// @param end of the words in code points
/// @param wrong what is chosen at first
/// @param words that are right, at first those that were found
/// @param value that is right, at first the one that was found
public record CorrectView(
    Frame frame,
    Headline article,
    List<Piece> sentence,
    Optional<Note> note,
    String layer,
    int start,
    int end,
    String wrong,
    String words,
    String value) {

  /// The form for a stretch of an article.
  ///
  /// @param asked start, end and layer as the address has them, and `wrong=missing` to say that
  ///   something is missing
  public static CorrectView of(
      Frame frame, AnnotatedArticle annotated, Span span, Parameters asked) {
    var found =
        asked.first("wrong", "").equals(Wrong.MISSING.word())
            ? Optional.<Annotation>empty()
            : Correctable.at(annotated, asked.first("layer", "names"), span);
    var article = annotated.article();
    var sentence = Corrections.sentence(annotated, span).span();
    var marked = found.isEmpty() ? List.<Span>of() : List.of(span);
    var first = found.isEmpty() ? Wrong.MISSING : Wrong.EXTRA;
    return new CorrectView(
        frame,
        Headline.of(annotated, frame.words()),
        Piece.of(article.text(), sentence.cover(span), marked),
        found.map(one -> Notes.of(one, article, frame.words()).uncorrectable()),
        asked.first("layer", "names"),
        asked.number("start", 0, 0, Integer.MAX_VALUE),
        asked.number("end", 0, 0, Integer.MAX_VALUE),
        first.word(),
        found.isEmpty() ? "" : article.text(span),
        found.map(Correctable::value).orElse(""));
  }

  /// What can be wrong, in the order in which it is offered.
  public List<String> choices() {
    return note.isEmpty()
        ? List.of(Wrong.MISSING.word())
        : List.of(Wrong.values()).stream()
            .filter(one -> one != Wrong.MISSING)
            .map(Wrong::word)
            .toList();
  }

  /// The layers in which something may be missing.
  public List<String> layers() {
    return Correctable.names();
  }
}
