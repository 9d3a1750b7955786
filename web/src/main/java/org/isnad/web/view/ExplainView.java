package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.RuleText;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.room.Explanation;

/// What fired in a text, sentence by sentence.
///
/// @param frame around the page
/// @param text as pasted; empty for an article of the library
/// @param articles found in the text
/// @param faults what went wrong
public record ExplainView(Frame frame, String text, List<Explained> articles, List<String> faults) {

  /// An article explained.
  ///
  /// @param title in one line
  /// @param link to it, when it stands in the library
  /// @param sentences explained
  /// @param left how many sentences are not shown; empty for none
  public record Explained(
      String title, Optional<String> link, List<SentenceView> sentences, Optional<String> left) {}

  /// A sentence explained.
  ///
  /// @param words of the page
  /// @param tokens each with the form in which lexicons know it
  /// @param findings in it
  /// @param missing where one says that something is missing in it
  public record SentenceView(
      String words, List<Fact> tokens, List<FindingView> findings, Optional<String> missing) {}

  /// An annotation and what made it.
  ///
  /// @param note what it says
  /// @param texts the lines of the rule or the lexicon
  public record FindingView(Note note, List<RuleText> texts) {}

  private static final int MOST_SENTENCES = 60;

  /// An article explained in a reader's words.
  ///
  /// @param link to it, when it stands in the library
  public static Explained explained(
      AnnotatedArticle annotated,
      List<Explanation> explanations,
      Optional<String> link,
      Wording words) {
    var article = annotated.article();
    int left = explanations.size() - MOST_SENTENCES;
    return new Explained(
        Headline.title(article),
        link,
        explanations.stream()
            .limit(MOST_SENTENCES)
            .map(e -> sentence(e, article, link.isPresent(), words))
            .toList(),
        left > 0 ? Optional.of(words.count("sentences-left", left)) : Optional.empty());
  }

  private static SentenceView sentence(
      Explanation explained, Article article, boolean kept, Wording words) {
    return new SentenceView(
        article.text(explained.sentence().span()),
        explained.tokens().stream().map(token -> new Fact(token.form(), token.key())).toList(),
        explained.findings().stream()
            .map(f -> new FindingView(note(f.annotation(), article, kept, words), f.texts()))
            .toList(),
        Optional.of(explained.sentence().span())
            .filter(_ -> kept)
            .map(span -> Notes.wrong("names", span, article) + "&wrong=missing"));
  }

  private static Note note(Annotation found, Article article, boolean kept, Wording words) {
    var note = Notes.of(found, article, words);
    return kept ? note : note.uncorrectable();
  }
}
