package org.isnad.reuse;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Direction;
import org.isnad.model.Span;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;
import org.isnad.text.Tokenizer;
import org.isnad.word.LightStem;
import org.isnad.word.Outlets;
import org.isnad.word.WordReader;

/// Compares who is named as the source of a shared passage on its two sides.
final class Sources {

  private static final int FIRMER = 2;
  private static final int LEAST_OF_OFFICE = 2;

  /// An introduction is at most so many characters long.
  private static final int INTRODUCTION = 80;

  private final WordReader words;
  private final Outlets outlets = new Outlets();

  Sources(WordReader words) {
    this.words = words;
  }

  /// What became of the passage's source; nothing is said where attributions were not annotated.
  AttributionChange change(AnnotatedArticle a, Span inA, AnnotatedArticle b, Span inB) {
    if (!a.has(Layer.ATTRIBUTIONS) || !b.has(Layer.ATTRIBUTIONS)) {
      return AttributionChange.NONE;
    }
    var sourceA = outermost(a, inA);
    var sourceB = outermost(b, inB);
    if (sourceA.isPresent() && sourceB.isPresent()) {
      return compare(a, sourceA.get(), inA, b, sourceB.get(), inB);
    }
    var known = sourceA.or(() -> sourceB);
    if (known.filter(source -> !isOwn(sourceA.isPresent() ? b : a, source)).isEmpty()
        || isWrittenInBoth(a, inA, b, inB)) {
      return AttributionChange.NONE;
    }
    return sourceA.isPresent() ? AttributionChange.LOST_IN_B : AttributionChange.LOST_IN_A;
  }

  /// Whether one passage itself names a source and the other has these words as well: then both
  /// name it, however each was read.
  private boolean isWrittenInBoth(AnnotatedArticle a, Span inA, AnnotatedArticle b, Span inB) {
    return isWrittenIn(a, inA, b, inB) || isWrittenIn(b, inB, a, inA);
  }

  private boolean isWrittenIn(AnnotatedArticle own, Span in, AnnotatedArticle other, Span inOther) {
    var named =
        covering(own, in).flatMap(said -> said.source().filter(in::contains).stream()).toList();
    if (named.isEmpty()) {
      return false;
    }
    var there = stems(other.article().text(inOther));
    return named.stream().anyMatch(span -> there.containsAll(stems(own.article().text(span))));
  }

  /// Whether an article introduces the speaker by the words with which the other article names its
  /// own: a person there, the person's office here.
  private boolean isIntroduced(AnnotatedArticle article, Attribution named, Attribution other) {
    var name = last(speaker(named));
    var office = speaker(other);
    return office.size() >= LEAST_OF_OFFICE
        && article.layerOrNone(Layer.NAMES).stream()
            .filter(person -> person.type() == NameType.PER)
            .filter(person -> last(stems(person.key())).equals(name))
            .anyMatch(person -> stems(before(article, person)).containsAll(office));
  }

  private static String before(AnnotatedArticle article, Name person) {
    int end = person.span().start();
    return article.article().text(new Span(Math.max(0, end - INTRODUCTION), end));
  }

  private AttributionChange compare(
      AnnotatedArticle a,
      Attribution one,
      Span inA,
      AnnotatedArticle b,
      Attribution other,
      Span inB) {
    if (!isSameSpeaker(one, other)) {
      boolean isOne =
          isIntroduced(a, one, other)
              || isIntroduced(b, other, one)
              || isWrittenInBoth(a, inA, b, inB);
      return isOne ? AttributionChange.NONE : AttributionChange.CHANGED;
    }
    int firmness = firmness(one) - firmness(other);
    if (Math.abs(firmness) < FIRMER) {
      return AttributionChange.NONE;
    }
    return firmness > 0 ? AttributionChange.HARDENED_IN_A : AttributionChange.HARDENED_IN_B;
  }

  private static int firmness(Attribution attribution) {
    return attribution.strength() - (attribution.distanced() ? FIRMER : 0);
  }

  /// Whether what is said is most of the passage, the words that say who says it included.
  private static boolean covers(Attribution attribution, Span passage) {
    return 2 * attribution.span().overlap(passage) > passage.length()
        && 4 * attribution.content().overlap(passage) > passage.length();
  }

  /// Whether an article is by whom the other names: an agency need not name itself.
  private boolean isOwn(AnnotatedArticle article, Attribution source) {
    var publisher = article.article().outlet().stream();
    var credited = article.article().credit().stream().flatMap(c -> c.outlets().stream());
    var own = Stream.concat(publisher, credited).map(outlets::name).toList();
    return source.chain().stream()
        .filter(link -> link.kind() != ChainLink.Kind.ARTICLE)
        .anyMatch(link -> own.contains(outlets.name(link.name())));
  }

  private static Optional<Attribution> outermost(AnnotatedArticle article, Span passage) {
    return covering(article, passage)
        .min(
            Comparator.comparing((Attribution attribution) -> attribution.parent().isPresent())
                .thenComparing(attribution -> -attribution.content().overlap(passage))
                .thenComparing(Attribution::content));
  }

  /// The attributions with a known speaker whose content holds most of the passage.
  private static Stream<Attribution> covering(AnnotatedArticle article, Span passage) {
    return article.layer(Layer.ATTRIBUTIONS).stream()
        .filter(attribution -> !name(attribution).isBlank())
        .filter(attribution -> covers(attribution, passage));
  }

  /// Unnamed voices are the same when a word of theirs is, names when the last word is or when one
  /// shortens the other.
  private boolean isSameSpeaker(Attribution a, Attribution b) {
    var one = speaker(a);
    var other = speaker(b);
    if (a.anonymous() && b.anonymous()) {
      return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    return a.anonymous() == b.anonymous()
        && (last(one).equals(last(other))
            || NameForms.key(Folding.fold(name(a))).equals(NameForms.key(Folding.fold(name(b))))
            || NameForms.shortens(one, other)
            || NameForms.shortens(other, one));
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.getLast();
  }

  /// The stems of the first speaker's name, function words left out.
  private List<String> speaker(Attribution attribution) {
    return stems(outlets.name(name(attribution)));
  }

  private static String name(Attribution attribution) {
    return attribution.chain().isEmpty()
        ? attribution.sourceName()
        : attribution.chain().getFirst().name();
  }

  private List<String> stems(String text) {
    return Tokenizer.tokens(text).stream()
        .map(token -> LightStem.bare(token.key()))
        .filter(bare -> bare.length() > 1 && !words.isFunctionWord(bare))
        .map(LightStem::stem)
        .toList();
  }

  /// Who copied whom: stated when only one article credits the other's outlet and is not older.
  Optional<Direction> direction(AnnotatedArticle a, AnnotatedArticle b) {
    boolean aFromB = credits(a, b) && !isBefore(a, b);
    boolean bFromA = credits(b, a) && !isBefore(b, a);
    if (aFromB == bFromA) {
      return Optional.empty();
    }
    return Optional.of(aFromB ? Direction.A_FROM_B : Direction.B_FROM_A);
  }

  private static boolean isBefore(AnnotatedArticle one, AnnotatedArticle other) {
    var first = one.article().published();
    var second = other.article().published();
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
  }

  private boolean credits(AnnotatedArticle one, AnnotatedArticle other) {
    if (other.article().outlet().isEmpty()) {
      return false;
    }
    var outlet = outlets.name(other.article().outlet().get());
    if (one.article().outlet().map(outlets::name).equals(Optional.of(outlet))) {
      return false;
    }
    var credited =
        one.article().credit().map(credit -> credit.outlets()).orElse(List.of()).stream();
    var media =
        one.layerOrNone(Layer.ATTRIBUTIONS).stream()
            .flatMap(attribution -> attribution.chain().stream())
            .filter(link -> link.kind() == ChainLink.Kind.MEDIUM)
            .map(ChainLink::name);
    return Stream.concat(credited, media).map(outlets::name).anyMatch(outlet::equals);
  }
}
