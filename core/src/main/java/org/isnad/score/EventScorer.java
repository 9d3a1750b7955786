package org.isnad.score;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyEvent;
import org.isnad.score.key.KeyParticipant;

/// Compares the events of one page with its key, and who takes part in those that were found.
final class EventScorer {

  private final PageTally tally;
  private final Referents referents;

  EventScorer(PageTally tally, Referents referents) {
    this.tally = tally;
    this.referents = referents;
  }

  void score(List<KeyEvent> keyed, List<AnnotatedArticle> articles) {
    var found = articles.stream().flatMap(a -> a.layerOrNone(Layer.EVENTS).stream()).toList();
    var matched =
        Matched.greedy(
                keyed,
                found,
                (k, f) -> k.types().contains(f.type()) && touches(k, f),
                (k, f) -> SpanRules.likeness(k.triggers(), f.span()))
            .forgiving(event -> keyed.stream().anyMatch(key -> touches(key, event)));
    tally.tell(
        "events",
        matched,
        key -> new Note(key.triggers().getFirst(), key.types()),
        EventScorer::note);
    var pairs = matched.pairs();
    tally.ask(
        "event-polarity",
        pairs,
        (k, f) -> k.polarity().contains(f.polarity()),
        f -> Note.of(f.span(), f.polarity()));
    tally.ask(
        "event-modality",
        pairs,
        (k, f) -> k.modality().contains(f.modality()),
        f -> Note.of(f.span(), f.modality()));
    pairs.forEach(this::participants);
  }

  private static boolean touches(KeyEvent key, Event found) {
    return SpanRules.overlaps(key.triggers(), found.span());
  }

  private static Note note(Event found) {
    return Note.of(found.span(), found.type() + " / " + found.origin().rule());
  }

  private void participants(Matched.Pair<KeyEvent, Event> pair) {
    var keyed = pair.keyed();
    var found = pair.found();
    if (keyed.mutual()) {
      participants(
          "event-actors",
          both(keyed, KeyEvent::actors, KeyEvent::targets),
          both(found, Event::actors, Event::targets),
          found);
      return;
    }
    participants("event-actors", keyed.actors(), found.actors(), found);
    participants("event-targets", keyed.targets(), found.targets(), found);
  }

  private static <E, T> List<T> both(
      E event, Function<E, List<T>> some, Function<E, List<T>> others) {
    return Stream.concat(some.apply(event).stream(), others.apply(event).stream()).toList();
  }

  private void participants(
      String layer, List<KeyParticipant> keyed, List<Span> found, Event event) {
    var matched =
        Matched.greedy(
                keyed,
                found,
                referents::isSame,
                (k, f) -> (k.optional() ? 0 : 1) + SpanRules.likeness(k.spans(), f))
            .forgiving(span -> keyed.stream().anyMatch(key -> referents.isSame(key, span)));
    tally.tell(
        layer,
        matched,
        key -> Note.of(event.span(), "missed: " + referents.words(key)),
        span -> Note.of(span, event.type()));
  }
}
