package org.isnad.provenance;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.ChainLink.Kind;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Speakers that nobody could find again: words for a document that say not whose it is, and words
/// that neither name nor describe a person or a body.
final class Nobodies {

  /// A conjunction or preposition may be written onto the first word.
  private static final int PROCLITICS = 2;

  /// The preposition "to" with the article, as they are written together.
  private static final String TO_THE = String.valueOf(new char[] {Letters.LAM, Letters.LAM});

  /// So few words say no more than which kind of spokesman.
  private static final int WORDS_OF_SPOKESMAN = 3;

  /// So far before a name stand the words that it belongs to.
  private static final int BEFORE_NAME = 40;

  /// A phrase may go on so far beyond the words that were taken for the speaker.
  private static final int LONGER = 80;

  private final Set<String> documents = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> spokesmen = new HashSet<>();
  private final Set<String> confidants = new HashSet<>();
  private final Lands lands;

  Nobodies(Lands lands) {
    this.lands = lands;
    for (var row : Table.load("quote/sources.tsv").rows()) {
      if (row.get("kind").equals("document")) {
        row.list("form").forEach(form -> documents.add(Folding.fold(form)));
      }
    }
    for (var row : Table.load("provenance/nobodies.tsv").rows()) {
      row.list("form").forEach(form -> openers.add(Folding.fold(form)));
    }
    for (var row : Table.load("provenance/confidants.tsv").rows()) {
      row.list("form").forEach(form -> confidants.add(Folding.fold(form)));
    }
    for (var row : Table.load("relation/roles.tsv").rows()) {
      if (row.get("body").equals("SPEAKS_FOR")) {
        spokesmen.add(Folding.fold(row.get("form")));
      }
    }
  }

  /// Whether a speaker of an article is one; a name that was carried over from a sentence before is
  /// none.
  boolean has(AnnotatedArticle article, ChainLink link) {
    if (link.kind() != Kind.SPEAKER || link.anonymous()) {
      return false;
    }
    if (openers.contains(first(link.name()))) {
      return true;
    }
    if (link.span().isEmpty() || isDocument(link.name())) {
      return link.span().isPresent();
    }
    var span = link.span().get();
    return article.article().text(span).equals(link.name()) && !isDescribed(article, span);
  }

  /// Whether a report is said to come from somebody near its speaker, or to be told to him: he who
  /// is named is then not who speaks.
  boolean isBeside(AnnotatedArticle article, Attribution report, ChainLink link) {
    if (link.kind() != Kind.SPEAKER || link.anonymous()) {
      return false;
    }
    if (Folding.fold(link.name()).startsWith(TO_THE)) {
      return true;
    }
    var name = report.source().or(link::span);
    if (name.isEmpty()) {
      return false;
    }
    var introduction = article.article().text(introduction(report, name.get()));
    return Spellings.words(introduction).stream().anyMatch(confidants::contains);
  }

  /// The words from the cue to the end of a speaker's name; of a speaker before the cue, some words
  /// before.
  private static Span introduction(Attribution report, Span name) {
    if (report.cue().start() <= name.start()) {
      return new Span(report.cue().start(), name.end());
    }
    int content = report.content().end();
    int least = content <= name.start() ? content : 0;
    return new Span(Math.max(least, name.start() - BEFORE_NAME), name.end());
  }

  /// Whether a voice is a document of which it is not said whose it is.
  boolean isDocument(String voice) {
    return documents.contains(Folding.fold(voice));
  }

  private static String first(String voice) {
    var folded = Folding.fold(voice).strip();
    int blank = folded.indexOf(' ');
    return blank < 0 ? folded : folded.substring(0, blank);
  }

  /// Whether a voice is a spokesman of whom it is not said for whom he speaks.
  boolean isSpokesman(String voice) {
    var words = Spellings.words(voice);
    return words.size() <= WORDS_OF_SPOKESMAN
        && words.stream().map(Clitics::withoutArticle).anyMatch(spokesmen::contains)
        && lands.in(voice).isEmpty();
  }

  private boolean isDescribed(AnnotatedArticle article, Span span) {
    boolean named =
        article.inside(Layer.NAMES, span).stream()
            .anyMatch(name -> name.type() != NameType.LOC || isState(article, span, name));
    int end = Math.min(article.article().text().length(), span.end() + LONGER);
    var around = new Span(Math.max(0, span.start() - PROCLITICS), end);
    var described =
        Stream.concat(
            article.inside(Layer.NAMES, around).stream(),
            article.inside(Layer.MENTIONS, around).stream());
    return named
        || described
            .map(Annotation::span)
            .anyMatch(one -> one.start() <= span.start() + PROCLITICS && one.end() > span.start());
  }

  /// Whether a speaker is a state: its name, with no more than the word for its kind before it.
  private boolean isState(AnnotatedArticle article, Span span, Name name) {
    var kind = article.article().text(new Span(span.start(), name.span().start())).strip();
    return name.span().end() == span.end()
        && kind.indexOf(' ') < 0
        && !lands.named(name.key()).isEmpty();
  }
}
