package org.isnad.annotate.name;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Name;

/// Names of persons, bodies, places and other things: flat, outermost.
///
/// Lexicons and rules find most of them; a trained model reads the article with their evidence in
/// hand, and so may one of the user's; what comes out is what they agree upon.
@AutoService(Annotator.class)
public final class NameAnnotator implements Annotator<Name> {

  private final NameLexicon lexicon;
  private final RuleNames rules;
  private final NameModel model;
  private final List<NameReader> readers;
  private final Agreement agreement;

  /// The annotator with the model in the jar.
  public NameAnnotator() {
    this(NameModel.load());
  }

  /// The annotator with another model, to be compared.
  public NameAnnotator(NameModel model) {
    this(NameLexicon.load(), model, List.of());
  }

  private NameAnnotator(NameLexicon lexicon, NameModel model, List<NameReader> readers) {
    this.lexicon = lexicon;
    this.model = model;
    this.readers = readers;
    rules = new RuleNames(lexicon);
    agreement = new Agreement(lexicon);
  }

  /// The same with a model of a user's, which is heard before that in the jar.
  public NameAnnotator with(NameReader reader) {
    return new NameAnnotator(lexicon, model, List.of(reader));
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
    var ends = NameEvidence.ends(reading);
    var answer = model.read(features, ends, names);
    var proposals = answer.proposals();
    for (var reader : readers) {
      proposals = inTurn(reader.read(tokens, ends), proposals);
    }
    var kept = names.stream().filter(name -> !answer.refused().contains(name)).toList();
    return agreement.of(reading, kept, proposals).stream()
        .map(candidate -> NameEvidence.name(candidate, tokens))
        .toList();
  }

  /// What one model reads, then what another reads; where both read the same, the first says so.
  private static List<Proposal> inTurn(List<Proposal> first, List<Proposal> then) {
    var starts = then.stream().collect(Collectors.toMap(Proposal::start, Function.identity()));
    var both = new ArrayList<Proposal>(first.size() + then.size());
    for (var proposal : first) {
      var other = Optional.ofNullable(starts.get(proposal.start()));
      both.add(other.map(proposal::joinedBy).orElse(proposal));
    }
    both.addAll(then);
    return both;
  }

  @Override
  public String configuration() {
    return readers.stream().map(NameReader::version).collect(Collectors.joining(" "));
  }
}
