package org.isnad.annotate.event;

import java.time.LocalDate;
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
  private final Optional<LocalDate> published;
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
    this.published = article.article().published();
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
    var modality = modality(finding, stance, stretch, attribution.isPresent());
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
        modality,
        attribution,
        finding.sure(),
        new Origin(EventAnnotator.NAME, finding.rule()));
  }

  /// How an event is put forward that nothing in its sentence governs: as to come where its date
  /// is, else as told where somebody tells of it.
  private Modality modality(
      Finding finding, Stance stance, Scene.Stretch stretch, boolean attributed) {
    if (stance.modality() != Modality.ASSERTED) {
      return stance.modality();
    }
    boolean ahead =
        published
            .filter(day -> circumstances.isAhead(finding, stretch.from(), stretch.to(), day))
            .isPresent();
    if (ahead) {
      return Modality.FUTURE;
    }
    return attributed ? Modality.REPORTED : Modality.ASSERTED;
  }

  private static List<Span> spans(List<Participant> participants) {
    return participants.stream().map(Participant::span).toList();
  }
}
