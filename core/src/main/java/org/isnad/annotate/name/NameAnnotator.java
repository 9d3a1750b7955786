package org.isnad.annotate.name;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Name;

/// Names of persons, bodies, places and other things: flat, outermost.
///
/// Lexicons and shapes propose candidates; the longest and best founded that do not overlap are
/// names. Short forms of persons named in full are then looked for in the whole article.
@AutoService(Annotator.class)
public final class NameAnnotator implements Annotator<Name> {

  private final NameLexicon lexicon = NameLexicon.load();
  private final RuleNames rules = new RuleNames(lexicon);

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
    return rules.of(reading).stream().map(c -> NameEvidence.name(c, tokens)).toList();
  }
}
