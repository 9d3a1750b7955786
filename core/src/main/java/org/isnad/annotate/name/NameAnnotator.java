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
/// Lexicons and rules find most of them; a trained model reads the article with their evidence in
/// hand; what comes out is what they agree upon.
@AutoService(Annotator.class)
public final class NameAnnotator implements Annotator<Name> {

  private final NameLexicon lexicon = NameLexicon.load();
  private final RuleNames rules = new RuleNames(lexicon);
  private final NameModel model;
  private final Agreement agreement;

  /// The annotator with the model in the jar.
  public NameAnnotator() {
    this(NameModel.load());
  }

  /// The annotator with another model, to be compared.
  public NameAnnotator(NameModel model) {
    this.model = model;
    agreement = new Agreement(lexicon, model);
  }

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
    var names = rules.of(reading);
    var features = TokenFeatures.of(reading, lexicon, names);
    var proposals = model.read(features, NameEvidence.ends(reading));
    return agreement.of(reading, names, proposals).stream()
        .map(candidate -> NameEvidence.name(candidate, tokens))
        .toList();
  }
}
