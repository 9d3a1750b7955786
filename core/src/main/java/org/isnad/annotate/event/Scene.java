package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.Quantity;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.model.Zone;
import org.isnad.text.Clitics;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// An article as the readers of events see it: tokens, their kinds, and what the other layers say
/// at each of them.
final class Scene {

  /// A sentence as a range of tokens.
  record Stretch(int from, int to, Zone zone) {}

  static final char ARABIC_COMMA = '\u060C';
  private static final char ARABIC_SEMICOLON = '\u061B';
  private static final char ARABIC_QUESTION_MARK = '\u061F';

  final Tokens tokens;
  final List<Stretch> stretches = new ArrayList<>();
  final Kinds vocabulary;
  private final BitSet starts = new BitSet();
  private final @Nullable Set<String>[] kinds;
  private final Annotation[] names;
  private final Annotation[] times;
  private final Annotation[] quantities;

  @SuppressWarnings("unchecked") // arrays of sets cannot be made otherwise
  private Scene(Tokens tokens, Kinds vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.kinds = new Set[tokens.size()];
    this.names = new Annotation[tokens.size()];
    this.times = new Annotation[tokens.size()];
    this.quantities = new Annotation[tokens.size()];
  }

  static Scene of(AnnotatedArticle article, Kinds vocabulary) {
    var tokens = Tokens.of(article.article().text(), article.layer(Layer.TOKENS));
    var scene = new Scene(tokens, vocabulary);
    for (Sentence sentence : article.layer(Layer.SENTENCES)) {
      var span = sentence.span();
      int from = tokens.indexAt(span.start());
      scene.stretches.add(new Stretch(from, tokens.indexAt(span.end()), sentence.zone()));
      scene.starts.set(from);
    }
    article.layer(Layer.NAMES).forEach(name -> scene.mark(scene.names, name));
    article.layer(Layer.TIMES).forEach(time -> scene.mark(scene.times, time));
    article.layer(Layer.QUANTITIES).forEach(number -> scene.mark(scene.quantities, number));
    return scene;
  }

  private void mark(Annotation[] at, Annotation annotation) {
    int to = tokens.indexAt(annotation.span().end());
    Arrays.fill(at, Math.min(first(annotation.span()), to), to, annotation);
  }

  /// The token that holds the first character of a span; spans may leave proclitics out.
  int first(Span span) {
    int at = tokens.indexAt(span.start());
    boolean before = at > 0 && tokens.get(at - 1).span().end() > span.start();
    return before ? at - 1 : at;
  }

  @Nullable Name name(int i) {
    return inside(i) ? (Name) names[i] : null;
  }

  @Nullable Timex3 time(int i) {
    return inside(i) ? (Timex3) times[i] : null;
  }

  @Nullable Quantity quantity(int i) {
    return inside(i) ? (Quantity) quantities[i] : null;
  }

  private boolean inside(int i) {
    return i >= 0 && i < tokens.size();
  }

  /// Whether a sentence begins with the token.
  boolean begins(int i) {
    return starts.get(i);
  }

  /// The kinds of the word at an index.
  Set<String> kinds(int i) {
    if (!inside(i)) {
      return Set.of();
    }
    var known = kinds[i];
    if (known == null) {
      known = isWord(i) ? vocabulary.at(tokens, i) : Set.of();
      kinds[i] = known;
    }
    return known;
  }

  boolean is(int i, String kind) {
    return kinds(i).contains(kind);
  }

  boolean isWord(int i) {
    return inside(i) && tokens.get(i).kind() == TokenKind.WORD;
  }

  boolean isQuote(int i) {
    return inside(i) && tokens.get(i).kind() == TokenKind.QUOTE;
  }

  /// Whether a quotation mark that can only open stands there.
  boolean isOpening(int i) {
    return inside(i) && (tokens.get(i).is('\u00AB') || tokens.get(i).is('\u201C'));
  }

  boolean isClosing(int i) {
    return inside(i) && tokens.get(i).is(')');
  }

  boolean isComma(int i) {
    return inside(i) && (tokens.get(i).is(ARABIC_COMMA) || tokens.get(i).is(','));
  }

  /// Whether a clause ends before the token: at any mark but a comma or quotation mark.
  boolean isStop(int i) {
    if (!inside(i)) {
      return true;
    }
    if (names[i] != null) {
      return false; // the points of an abbreviation
    }
    Token token = tokens.get(i);
    return token.is('.')
        || token.is(':')
        || token.is(ARABIC_SEMICOLON)
        || token.is(ARABIC_QUESTION_MARK)
        || token.is('!');
  }

  /// Whether the word begins with "and" or "then", or such a word stands before it.
  boolean isCoordinated(int i) {
    if (!isWord(i)) {
      return false;
    }
    return Clitics.isConjunction(tokens.key(i).charAt(0)) || isBehindConjunction(i);
  }

  /// Whether a conjunction that is a word of its own stands before a token.
  boolean isBehindConjunction(int i) {
    return isAnd(i - 1) || is(i - 1, "or") || is(i - 2, "or") && is(i - 1, "even");
  }

  /// Whether "and" stands there as a word of its own.
  private boolean isAnd(int i) {
    return isWord(i)
        && tokens.key(i).length() == 1
        && Clitics.isConjunction(tokens.key(i).charAt(0));
  }

  /// Whether a preposition stands there that has no pronoun to govern already.
  private boolean governs(int i) {
    return is(i, "preposition")
        && tokens.strips(i).stream().anyMatch(s -> vocabulary.is(s.key(), "preposition"));
  }

  /// Whether a preposition with the pronoun that it governs stands there.
  boolean isPronominal(int i) {
    return is(i, "preposition") && !governs(i);
  }

  /// Whether a preposition stands before the token, perhaps with a quotation mark between, or is
  /// written onto it.
  boolean isGoverned(int i) {
    if (governs(i - 1) || isQuote(i - 1) && governs(i - 2)) {
      return true;
    }
    var name = name(i);
    int start = name == null ? -1 : name.span().start();
    var token = tokens.get(i);
    if (name != null && first(name.span()) == i) {
      int letters = start - token.span().start();
      return letters > 0 && Clitics.isPreposition(token.key().charAt(letters - 1));
    }
    return false;
  }
}
