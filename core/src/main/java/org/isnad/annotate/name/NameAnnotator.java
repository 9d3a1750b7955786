package org.isnad.annotate.name;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.Origin;
import org.isnad.text.Tokens;

/// Names of persons, bodies, places and other things: flat, outermost.
///
/// Lexicons and shapes propose candidates; the longest and best founded that do not overlap are
/// names. Short forms of persons named in full are then looked for in the whole article.
@AutoService(Annotator.class)
public final class NameAnnotator implements Annotator<Name> {

  private final NameLexicon lexicon = NameLexicon.load();
  private final GazetteerFinder gazetteer = new GazetteerFinder(lexicon);
  private final PersonFinder persons = new PersonFinder(lexicon);
  private final HeadFinder heads = new HeadFinder(lexicon);

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS);
  }

  @Override
  public Layer<Name> provides() {
    return Layer.NAMES;
  }

  @Override
  public List<Name> annotate(AnnotatedArticle annotated) {
    var tokens = Stretches.of(annotated);
    var reading = new Reading(tokens, lexicon.words());
    var candidates = new ArrayList<Candidate>();
    gazetteer.find(reading, candidates);
    persons.dropTitles(reading, candidates);
    persons.find(reading, candidates);
    heads.find(reading, candidates);
    var first = Choice.of(candidates, tokens.size());
    candidates.addAll(new SecondMentions(reading).of(first));
    return Choice.of(candidates, tokens.size()).stream().map(c -> name(c, tokens)).toList();
  }

  private Name name(Candidate candidate, Tokens tokens) {
    var span = tokens.span(candidate.start(), candidate.end(), candidate.letters());
    var key = candidate.key().isEmpty() ? candidate.folded(tokens) : candidate.key();
    return new Name(span, candidate.type(), key, new Origin(name(), candidate.rule()));
  }
}
