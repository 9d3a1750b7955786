package org.isnad.annotate.quantity;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.lexicon.Finder;
import org.isnad.lexicon.RuleFile;
import org.isnad.lexicon.RuleMatch;
import org.isnad.lexicon.RuleMatcher;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.text.Tokens;

/// Quantities: explicit numbers with what they count or measure, modifier words included.
///
/// The rules are in `lang/ar/quantity/rules.txt`; those with a value `none` take numbers that count
/// nothing (times, names, ranks) out of the way. A range gives one quantity for each bound.
@AutoService(Annotator.class)
public final class QuantityAnnotator implements Annotator<Quantity> {

  private final RuleMatcher rules;

  public QuantityAnnotator() {
    rules = RuleMatcher.of(List.of(RuleFile.load("quantity/rules.txt")), classes());
  }

  /// The classes that the rules speak of beside those of their file.
  static Map<String, Finder> classes() {
    var classes = new HashMap<>(NumberClasses.all());
    classes.putAll(new NounClasses().all());
    return classes;
  }

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Layer<Quantity> provides() {
    return Layer.QUANTITIES;
  }

  @Override
  public List<Quantity> annotate(AnnotatedArticle annotated) {
    var tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    var found = new ArrayList<Quantity>();
    for (var sentence : annotated.layer(Layer.SENTENCES)) {
      int from = tokens.indexAt(sentence.span().start());
      int to = tokens.indexAt(sentence.span().end());
      for (var match : rules.scan(tokens, from, to)) {
        found.addAll(quantities(tokens, match));
      }
    }
    return found;
  }

  private List<Quantity> quantities(Tokens tokens, RuleMatch match) {
    if (!match.value("none").isEmpty()) {
      return List.of();
    }
    if (!match.value("high").isEmpty()) {
      return Bounds.of(match).map(bounds -> bounds.quantities(tokens)).orElse(List.of());
    }
    var value = new BigDecimal(match.value("n"));
    return List.of(quantity(tokens, match, match.span(), Limits.exactly(value)));
  }

  /// A quantity of that span and value, with what the rule says of it.
  static Quantity quantity(Tokens tokens, RuleMatch match, Span span, Limits limits) {
    return new Quantity(
        span,
        limits.value(),
        limits.low(),
        limits.high(),
        given(match, "mod"),
        match.part("unit").map(unit -> unit.of(tokens.text())),
        given(match, "counts"),
        new Origin("quantities", match.rule().name()));
  }

  /// The first of the values that the rule gives for a key, such as `mod`, `mod2`.
  private static Optional<String> given(RuleMatch match, String key) {
    return List.of(key, key + "2", key + "3").stream()
        .map(match::value)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
