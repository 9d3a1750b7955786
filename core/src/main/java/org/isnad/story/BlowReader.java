package org.isnad.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.word.Word;

/// Reads what attack an article opens with.
final class BlowReader {

  private static final String ATTACK = "ASSAULT";
  private static final Set<Modality> SAID = Set.of(Modality.ASSERTED, Modality.REPORTED);

  private static final int REACTING_WORDS = 30;
  private static final int OPENING_WORDS = 50;

  /// Characters from the word for an attack to the name of its place.
  private static final int BEFORE = 10;

  private static final int BEHIND = 70;

  private final Forms reactions = Forms.load("story/reactions.tsv");

  /// The attack of headline and opening.
  Blow read(AnnotatedArticle annotated, List<Word> words) {
    boolean reacts = reactions.anyOf(opening(words, REACTING_WORDS));
    if (!reacts && !hasToll(annotated)) {
      return Blow.NONE;
    }
    var opening = opening(words, OPENING_WORDS);
    int end = opening.isEmpty() ? 0 : opening.getLast().span().start();
    var places = new HashSet<String>();
    for (var event : annotated.layerOrNone(Layer.EVENTS)) {
      if (isAttack(event) && event.span().start() <= end) {
        addPlaces(event, annotated, places);
      }
    }
    return places.isEmpty() ? Blow.NONE : new Blow(places, reacts);
  }

  /// The headline and as many words behind it.
  private static List<Word> opening(List<Word> words, int most) {
    int headline = 0;
    while (headline < words.size() && words.get(headline).headline()) {
      headline++;
    }
    return words.subList(0, Math.min(words.size(), headline + most));
  }

  private static boolean hasToll(AnnotatedArticle annotated) {
    var headline = annotated.article().headline().orElse(new Span(0, 0));
    return annotated.inside(Layer.EVENTS, headline).stream()
        .anyMatch(event -> isAttack(event) && !event.counts().isEmpty());
  }

  private static boolean isAttack(Event event) {
    return event.type().equals(ATTACK) && SAID.contains(event.modality());
  }

  private static void addPlaces(Event event, AnnotatedArticle annotated, Set<String> places) {
    int at = event.span().start();
    for (var name : annotated.layerOrNone(Layer.NAMES)) {
      int from = name.span().start() - at;
      if (from >= -BEFORE && from <= BEHIND && isPlace(name)) {
        places.add(name.key());
      }
    }
  }

  private static boolean isPlace(Name name) {
    return name.type() == NameType.LOC && !name.origin().isCountry();
  }
}
