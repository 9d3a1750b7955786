package org.isnad.annotate.quote;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Zone;

/// Attributions: who says what, through whom.
@AutoService(Annotator.class)
public final class QuoteAnnotator implements Annotator<Attribution> {

  private final Words words = new Words();
  private final CueLexicon lexicon = new CueLexicon(Table.load("quote/cues.tsv"));
  private final PresumedNames presumed = new PresumedNames(words, lexicon);
  private final VerbReader verbs = new VerbReader(words, lexicon);
  private final AccordReader accords = new AccordReader(words, lexicon, verbs);
  private final HeadlineReader headlines = new HeadlineReader(words, verbs.sources());
  private final SpeakerResolver resolver =
      new SpeakerResolver(words, verbs.subjects(), verbs.actors());

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.QUOTATIONS, Layer.NAMES, Layer.TIMES);
  }

  @Override
  public Layer<Attribution> provides() {
    return Layer.ATTRIBUTIONS;
  }

  @Override
  public List<Attribution> annotate(AnnotatedArticle annotated) {
    var passage = Passage.of(annotated);
    presumed.addTo(passage);
    var speeches = read(passage);
    var speakers = resolver.resolve(passage, speeches);
    var chains = new ChainBuilder(words, passage, annotated.article(), speeches, speakers);
    var ids = new int[speeches.size()];
    int count = 0;
    for (int i = 0; i < ids.length; i++) {
      ids[i] = speeches.get(i).emits() ? ++count : 0;
    }
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < speeches.size(); i++) {
      if (speeches.get(i).emits()) {
        attributions.add(attribution(passage, speeches.get(i), speakers.get(i), chains, i, ids));
      }
    }
    return attributions;
  }

  private List<Speech> read(Passage passage) {
    var speeches = new ArrayList<Speech>();
    for (int s = 0; s < passage.sentences.size(); s++) {
      var stretch = passage.sentences.get(s);
      var hits = verbs.hits(passage, stretch);
      var verbal = verbs.read(passage, s, hits);
      speeches.addAll(verbal);
      speeches.addAll(accords.read(passage, s, stretch, hits::at, verbal));
    }
    var headline = new ArrayList<Speech>();
    for (int s = 0; s < passage.sentences.size(); s++) {
      var stretch = passage.sentences.get(s);
      if (stretch.sentence().zone() == Zone.HEADLINE) {
        headlines.read(passage, s, stretch.from(), stretch.to(), speeches).ifPresent(headline::add);
      }
    }
    speeches.addAll(headline);
    speeches.sort(Comparator.comparingInt(Speech::at));
    return speeches;
  }

  private Attribution attribution(
      Passage passage, Speech speech, Speaker speaker, ChainBuilder chains, int index, int[] ids) {
    var stance = speech.stance();
    return new Attribution(
        "A" + ids[index],
        speech.cue(),
        speaker.source().map(Source::span),
        speaker.name(),
        speech.source().flatMap(Source::addressee).map(Source.Medium::span),
        speech.content(passage),
        speech.direct(),
        speaker.anonymous(),
        stance.polarity(),
        stance.evidence(),
        stance.strength(),
        stance.distance(),
        chains.chain(index),
        chains.parent(index).map(p -> "A" + ids[p]),
        new Origin(name(), stance.rule()));
  }
}
