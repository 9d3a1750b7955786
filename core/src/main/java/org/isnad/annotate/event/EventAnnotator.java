package org.isnad.annotate.event;

import com.google.auto.service.AutoService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Quantity;

/// Events: what is said to happen, typed as in PLOVER, with who, to whom, where, when and how many.
///
/// Triggers and what they need stand in `lang/ar/event/`. Headline and body are read, copies of the
/// headline and related headlines are not.
@AutoService(Annotator.class)
public final class EventAnnotator implements Annotator<Event> {

  private final Kinds kinds = new Kinds();
  private final Participants.Book book = new Participants.Book();
  private final TriggerLexicon lexicon = new TriggerLexicon();
  private final SentenceReader sentences = new SentenceReader(lexicon);
  private final StanceReader stances = new StanceReader(lexicon);

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.TOKENS,
        Layer.SENTENCES,
        Layer.NAMES,
        Layer.TIMES,
        Layer.QUANTITIES,
        Layer.ATTRIBUTIONS);
  }

  @Override
  public Layer<Event> provides() {
    return Layer.EVENTS;
  }

  @Override
  public List<Event> annotate(AnnotatedArticle annotated) {
    var scene = Scene.of(annotated, kinds);
    var participants = new Participants(scene, book, annotated.layerOrNone(Layer.MENTIONS));
    var circumstances = new Circumstances(scene, participants);
    var speech = new Speech(annotated.layer(Layer.ATTRIBUTIONS));
    boolean strict = Genre.of(scene).isStrict();
    var events = new ArrayList<Event>();
    for (var stretch : scene.stretches) {
      int from = stretch.from();
      int to = stretch.to();
      var found = new ArrayList<>(sentences.read(scene, participants, from, to, strict));
      found.sort(Comparator.comparingInt(Finding::at));
      var stance = stances.read(scene, found, from, to);
      var used = new HashSet<Quantity>();
      for (int i = 0; i < found.size(); i++) {
        var finding = found.get(i);
        var attribution = speech.around(finding.span().start());
        var id = "V" + (events.size() + 1);
        events.add(
            event(id, scene, finding, stance.get(i), attribution, circumstances, used, stretch));
      }
    }
    return events;
  }

  private Event event(
      String id,
      Scene scene,
      Finding finding,
      Stance stance,
      Optional<String> attribution,
      Circumstances circumstances,
      Set<Quantity> used,
      Scene.Stretch stretch) {
    var negated = finding.hit().flatMap(hit -> hit.trigger().negated());
    boolean swap =
        negated.isPresent() && stance.polarity() == org.isnad.model.EventPolarity.NEGATED;
    return new Event(
        id,
        finding.span(),
        finding.hit().isPresent()
            ? finding.carrier().map(carrier -> carrier.span(scene))
            : Optional.empty(),
        swap ? negated.get() : finding.type(),
        finding.roles().actors().stream().map(Participant::span).toList(),
        finding.roles().targets().stream().map(Participant::span).toList(),
        circumstances.place(finding, stretch.to()),
        circumstances.time(finding, stretch.from(), stretch.to()),
        circumstances.counts(finding, used, stretch.to()),
        swap ? org.isnad.model.EventPolarity.AFFIRMED : stance.polarity(),
        stance.modality() == Modality.ASSERTED && attribution.isPresent()
            ? Modality.REPORTED
            : stance.modality(),
        attribution,
        finding.sure(),
        new Origin(name(), finding.rule()));
  }

  /// The attributions of an article, asked from its beginning to its end.
  private static final class Speech {

    private final List<Attribution> waiting;
    private int next;
    private final Deque<Attribution> open = new ArrayDeque<>();

    private Speech(List<Attribution> attributions) {
      waiting = new ArrayList<>(attributions);
      waiting.sort(Comparator.comparing(Attribution::content));
    }

    /// The innermost attribution whose content holds the offset.
    private Optional<String> around(int offset) {
      while (next < waiting.size() && waiting.get(next).content().start() <= offset) {
        open.push(waiting.get(next++));
      }
      while (!open.isEmpty() && open.peek().content().end() <= offset) {
        open.pop();
      }
      return Optional.ofNullable(open.peek()).map(Attribution::id);
    }
  }
}
