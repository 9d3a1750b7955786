package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.word.LightStem;
import org.isnad.word.Outlets;
import org.isnad.word.Word;

/// Reads the statements of an article: the contents of its attributions, reused passages in its own
/// voice, and its own sentences that count people or things or say who answers for a deed.
final class StatementReader {

  private static final int MOST_OWN = 3;
  private static final int LEAST_STEMS = 5;

  private final SourceReader sources;
  private final AnswerReader answers = new AnswerReader();
  private final Set<String> negations = new HashSet<>();

  /// Those that folding would confuse with other words.
  private final Set<String> spelt = new HashSet<>();

  StatementReader(Nobodies nobodies) {
    sources = new SourceReader(new Outlets(), nobodies);
    for (var row : Table.load("reuse/negation.tsv").rows()) {
      if (row.get("spelling").equals("exact")) {
        spelt.add(row.get("form"));
      } else {
        negations.add(LightStem.bare(Folding.fold(row.get("form"))));
      }
    }
  }

  /// The statements in reading order.
  ///
  /// @param words of the article
  /// @param reused passages of the article that stand in another one too
  List<Statement> read(AnnotatedArticle article, List<Word> words, List<Span> reused) {
    var origins = sources.read(article);
    var told = new Told(new AccountReader(article), answers.read(article, words));
    var statements = new ArrayList<Statement>();
    for (var attribution : article.layerOrNone(Layer.ATTRIBUTIONS)) {
      var source = Optional.ofNullable(origins.get(attribution.id()));
      statements.add(
          statement(article, words, attribution.content(), Optional.of(attribution), source, told));
    }
    var own = new ArrayList<Span>();
    Stream.concat(longestFirst(reused), telling(article, told.answers).stream())
        .filter(span -> isOwnVoice(article, span))
        .filter(span -> own.stream().noneMatch(span::overlaps))
        .forEach(own::add);
    var credited = sources.credited(article);
    own.stream()
        .map(span -> statement(article, words, span, Optional.empty(), credited, told))
        .filter(statement -> statement.stems().size() >= LEAST_STEMS)
        .forEach(statements::add);
    statements.sort(Comparator.comparing(statement -> statement.anchor().span()));
    return statements;
  }

  private static Stream<Span> longestFirst(List<Span> spans) {
    return spans.stream()
        .sorted(Comparator.comparingInt(Span::length).reversed().thenComparing(span -> span));
  }

  private static boolean isOwnVoice(AnnotatedArticle article, Span span) {
    return article.layerOrNone(Layer.ATTRIBUTIONS).stream()
        .noneMatch(attribution -> MOST_OWN * attribution.span().overlap(span) >= span.length());
  }

  /// The sentences that count somebody or something in a stated role, or say who answers for a
  /// deed.
  private static List<Span> telling(AnnotatedArticle article, List<Answer> answers) {
    var marks =
        Stream.concat(
                article.layerOrNone(Layer.QUANTITIES).stream()
                    .filter(quantity -> quantity.counts().isPresent())
                    .map(Annotation::span),
                answers.stream().map(Answer::span))
            .toList();
    return article.layerOrNone(Layer.SENTENCES).stream()
        .map(Annotation::span)
        .filter(span -> marks.stream().anyMatch(span::contains))
        .toList();
  }

  /// What the article tells of events, and who answers for deeds in it.
  private record Told(AccountReader accounts, List<Answer> answers) {

    /// The answers that a statement gives, those by the words that introduce it among them.
    List<Answer> within(Span span, Optional<Attribution> attribution) {
      var all = attribution.map(said -> said.span().cover(span)).orElse(span);
      return answers.stream().filter(answer -> all.contains(answer.span())).toList();
    }
  }

  private Statement statement(
      AnnotatedArticle article,
      List<Word> words,
      Span span,
      Optional<Attribution> attribution,
      Optional<Source> source,
      Told told) {
    var stems = new HashSet<String>();
    var negated = new HashSet<String>();
    boolean behindNegation = false;
    for (var word : within(words, span)) {
      if (word.isLexical()) {
        stems.add(word.stem());
        if (behindNegation) {
          negated.add(word.stem());
        }
        behindNegation = false;
      }
      behindNegation |= isNegation(word, article);
    }
    return new Statement(
        article,
        new Anchor(article.article().id(), span),
        attribution,
        source,
        stems,
        negated,
        article.inside(Layer.QUANTITIES, span),
        article.inside(Layer.TIMES, span),
        told.accounts.read(span, attribution.map(Attribution::id)),
        told.within(span, attribution));
  }

  /// Whether a word denies the next; short particles keep the conjunction that is glued to them.
  private boolean isNegation(Word word, AnnotatedArticle article) {
    var bare = word.bare();
    boolean glued =
        bare.length() > 2 && (bare.charAt(0) == Letters.WAW || bare.charAt(0) == Letters.FEH);
    return negations.contains(bare)
        || glued && negations.contains(bare.substring(1))
        || spelt.contains(LightStem.bare(article.article().text(word.span())));
  }

  private static List<Word> within(List<Word> words, Span span) {
    return words.subList(Word.firstFrom(words, span.start()), Word.firstFrom(words, span.end()));
  }
}
