package org.isnad.annotate.event;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.Layer;

/// Events: what is said to happen, typed as in PLOVER, with who, to whom, where, when and how many.
///
/// Triggers and what they need stand in `lang/ar/event/`. Headline and body are read, copies of the
/// headline and related headlines are not.
@AutoService(Annotator.class)
public final class EventAnnotator implements Annotator<Event> {

  static final String NAME = "events";

  private final Kinds kinds = new Kinds();
  private final NameBook book = new NameBook();
  private final TriggerLexicon lexicon = new TriggerLexicon();
  private final SentenceReader sentences = new SentenceReader(lexicon);
  private final StanceReader stances = new StanceReader(lexicon);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.TOKENS,
        Layer.SENTENCES,
        Layer.NAMES,
        Layer.TIMES,
        Layer.QUANTITIES,
        Layer.MENTIONS,
        Layer.ATTRIBUTIONS);
  }

  @Override
  public Layer<Event> provides() {
    return Layer.EVENTS;
  }

  @Override
  public List<Event> annotate(AnnotatedArticle article) {
    var scene = Scene.of(article, kinds);
    var participants = new Participants(scene, book, article.layer(Layer.MENTIONS));
    return new EventMaker(article, scene, participants, sentences, stances).events();
  }
}
