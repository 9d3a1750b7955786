package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Quantity;
import org.isnad.model.Span;

/// Makes the events of one article from what its sentences hold.
final class EventMaker {

  private final Scene scene;
  private final Participants participants;
  private final Circumstances circumstances;
  private final Speech speech;
  private final Recurrence recurrence;
  private final SentenceReader sentences;
  private final StanceReader stances;
  private final List<Event> events = new ArrayList<>();

  EventMaker(
      AnnotatedArticle article,
      Scene scene,
      Participants participants,
      SentenceReader sentences,
      StanceReader stances) {
    this.scene = scene;
    this.participants = participants;
    this.circumstances = new Circumstances(scene, participants);
    this.speech = new Speech(article.layer(Layer.ATTRIBUTIONS));
    this.recurrence = new Recurrence(scene);
    this.sentences = sentences;
    this.stances = stances;
  }

  /// All events, in reading order.
  List<Event> events() {
    boolean strict = Genre.of(scene).isStrict();
    var topic = List.<Participant>of();
    for (var stretch : scene.stretches) {
      var alone = sentences.read(scene, participants, stretch, topic, strict);
      var found = Sharing.of(scene, recurrence.complete(alone));
      add(stretch, found);
      var next = topic(stretch, found);
      topic = next.isEmpty() ? topic : next;
    }
    return events;
  }

  /// Of whom a sentence tells: who acts in its first verb, else who stands first in it.
  private List<Participant> topic(Scene.Stretch stretch, List<Finding> found) {
    return found.stream()
        .filter(Finding::isFinite)
        .map(finding -> finding.roles().actors())
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElseGet(
            () -> sentences.phrases(scene, participants).firstFree(stretch.from(), stretch.to()));
  }

  private void add(Scene.Stretch stretch, List<Finding> found) {
    var stance = stances.read(scene, found, stretch.from(), stretch.to());
    var used = new HashSet<Quantity>();
    for (int i = 0; i < found.size(); i++) {
      int limit = i + 1 < found.size() ? found.get(i + 1).at() : stretch.to();
      events.add(event(found.get(i), stance.get(i), stretch, limit, used));
    }
  }

  private Event event(
      Finding finding, Stance stance, Scene.Stretch stretch, int limit, Set<Quantity> used) {
    var attribution = speech.around(finding.span().start());
    boolean reported = stance.modality() == Modality.ASSERTED && attribution.isPresent();
    boolean negated = stance.polarity() == EventPolarity.NEGATED;
    var instead = negated ? finding.typeWhenNegated() : Optional.<String>empty();
    return new Event(
        "V" + (events.size() + 1),
        finding.span(),
        finding.hit().isEmpty() ? Optional.empty() : finding.carrier().map(c -> c.span(scene)),
        instead.orElse(finding.type()),
        spans(finding.roles().actors()),
        spans(finding.roles().targets()),
        circumstances.place(finding, limit),
        circumstances.time(finding, stretch.from(), stretch.to()),
        circumstances.counts(finding, used, limit),
        instead.isPresent() ? EventPolarity.AFFIRMED : stance.polarity(),
        reported ? Modality.REPORTED : stance.modality(),
        attribution,
        finding.sure(),
        new Origin(EventAnnotator.NAME, finding.rule()));
  }

  private static List<Span> spans(List<Participant> participants) {
    return participants.stream().map(Participant::span).toList();
  }
}
