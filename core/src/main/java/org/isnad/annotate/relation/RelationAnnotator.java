package org.isnad.annotate.relation;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Relation;
import org.isnad.model.Timex3;
import org.isnad.text.Tokens;

/// Relations between the mentions of one article, with who says so.
@AutoService(Annotator.class)
public final class RelationAnnotator implements Annotator<Relation> {

  private final RelationLexicon lexicon = RelationLexicon.load();

  /// The last one reads what those before it found.
  private final List<RelationFinder> finders =
      List.of(
          new AllegianceFinder(lexicon),
          new RoleFinder(lexicon),
          new NationFinder(),
          new PlaceFinder(lexicon),
          new AttackFinder(lexicon),
          new ResponsibilityFinder(lexicon),
          new VerbFinder(lexicon),
          new TieFinder(lexicon));

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.MENTIONS, Layer.TIMES, Layer.ATTRIBUTIONS);
  }

  @Override
  public Layer<Relation> provides() {
    return Layer.RELATIONS;
  }

  @Override
  public List<Relation> annotate(AnnotatedArticle annotated) {
    var tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    var scene =
        new Scene(
            lexicon.words(),
            tokens,
            annotated.layer(Layer.SENTENCES),
            annotated.layer(Layer.MENTIONS));
    var voices = new Voices(tokens, annotated.layer(Layer.ATTRIBUTIONS));
    var found = new ArrayList<Finding>();
    finders.forEach(finder -> finder.find(scene, found));
    var seen = new HashSet<List<Object>>();
    return found.stream()
        .filter(finding -> !finding.from().equals(finding.to()))
        .filter(finding -> seen.add(List.of(finding.type(), finding.from(), finding.to())))
        .map(finding -> relation(finding, scene, voices, annotated))
        .sorted(Comparator.comparing(Relation::span).thenComparing(Relation::from))
        .toList();
  }

  private Relation relation(
      Finding finding, Scene scene, Voices voices, AnnotatedArticle annotated) {
    var tokens = scene.tokens();
    var span = tokens.span(finding.start(), finding.end(), 0).cover(finding.from());
    return new Relation(
        finding.type(),
        finding.from(),
        finding.to(),
        span.cover(finding.to()),
        finding.role().map(role -> role.of(annotated.article().text())),
        since(finding, scene, annotated),
        finding.stated(),
        isFormer(finding, scene),
        voices.of(span),
        new Origin(name(), finding.rule()));
  }

  /// The time behind `since`, right after the words of the relation.
  private Optional<Timex3> since(Finding finding, Scene scene, AnnotatedArticle annotated) {
    int at = finding.end();
    if (!lexicon.words().is("since", scene.key(at)) || !scene.together(at - 1, at + 1)) {
      return Optional.empty();
    }
    int start = scene.tokens().get(at + 1).span().start();
    return annotated.layer(Layer.TIMES).stream()
        .filter(time -> time.span().start() == start)
        .findFirst();
  }

  /// Whether an office is said to be past: inside its words or right behind them.
  private boolean isFormer(Finding finding, Scene scene) {
    if (finding.former() || finding.role().isEmpty()) {
      return finding.former();
    }
    for (int i = finding.start(); i <= finding.end() && i < scene.size(); i++) {
      if (lexicon.words().is("former", scene.key(i))) {
        return true;
      }
    }
    return false;
  }
}
