package org.isnad.eval;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.eval.key.KeyAttribution;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Layer;
import org.isnad.model.Polarity;
import org.isnad.model.Span;

/// Compares the attributions of one page with its key.
final class AttributionScorer {

  private static final double HALF = 0.5;
  private static final double STRICT = 0.9;

  private final Tally tally;
  private final String page;
  private final String text;

  AttributionScorer(Tally tally, String page, String text) {
    this.tally = tally;
    this.page = page;
    this.text = text;
  }

  void score(List<KeyAttribution> keyed, List<AnnotatedArticle> articles) {
    var found = articles.stream().flatMap(a -> a.layerOrNone(Layer.ATTRIBUTIONS).stream()).toList();
    count("attributions-found", keyed, found, this::isFound);
    var matching = count("attributions", keyed, found, (k, f) -> isFound(k, f) && hasSource(k, f));
    count(
        "attributions-strict",
        keyed,
        found,
        (k, f) -> isFound(k, f) && hasSource(k, f) && likeness(k, f) >= STRICT);
    tell(keyed, found, matching);
    details(keyed, found, matching);
  }

  private boolean isFound(KeyAttribution key, Attribution found) {
    return SpanRules.overlaps(key.cues(), found.cue()) && likeness(key, found) >= HALF;
  }

  private double likeness(KeyAttribution key, Attribution found) {
    return SpanRules.trimmedLikeness(text, key.contents(), found.content());
  }

  private boolean hasSource(KeyAttribution key, Attribution found) {
    if (found.source().isEmpty()) {
      return key.sources().isEmpty() || key.sourceImplicit();
    }
    var source = found.source().get();
    if (SpanRules.trimmedLikeness(text, key.sources(), source) >= HALF) {
      return true;
    }
    var words = SpanRules.trimmed(text, source);
    return !words.isEmpty() && key.sources().stream().anyMatch(span -> isPart(words, span));
  }

  private boolean isPart(String words, Span keyed) {
    return keyed.of(text).contains(words) || words.contains(SpanRules.trimmed(text, keyed));
  }

  private Matching count(
      String layer,
      List<KeyAttribution> keyed,
      List<Attribution> found,
      BiPredicate<KeyAttribution, Attribution> good) {
    var matching =
        Matching.greedy(
            keyed,
            found,
            good,
            (k, f) -> SpanRules.likeness(k.contents(), f.content()) + (hasSource(k, f) ? 1 : 0));
    var hit = matching.keyed();
    int hits = 0;
    int misses = 0;
    for (int i = 0; i < keyed.size(); i++) {
      if (!keyed.get(i).optional()) {
        hits += hit.get(i) ? 1 : 0;
        misses += hit.get(i) ? 0 : 1;
      }
    }
    tally.add(layer, hits, found.size() - matching.found().cardinality(), misses);
    return matching;
  }

  private void tell(List<KeyAttribution> keyed, List<Attribution> found, Matching matching) {
    var hit = matching.keyed();
    for (int i = 0; i < keyed.size(); i++) {
      var key = keyed.get(i);
      if (!hit.get(i) && !key.optional()) {
        var cue = key.cues().stream().limit(1).map(span -> span.of(text)).toList();
        tell(Finding.Kind.MISS, key.contents().getFirst(), cue);
      }
    }
    var used = matching.found();
    for (int j = 0; j < found.size(); j++) {
      if (!used.get(j)) {
        var one = found.get(j);
        var source = one.source().map(span -> span.of(text)).orElse("-");
        tell(
            Finding.Kind.FALSE_ALARM,
            one.content(),
            List.of(one.cue().of(text) + " / " + source + " / " + one.origin().rule()));
      }
    }
  }

  private void tell(Finding.Kind kind, Span span, List<String> detail) {
    tally.add(Finding.of(kind, "attributions", page, text, span, detail));
  }

  /// Questions about the pairs that were found.
  private void details(List<KeyAttribution> keyed, List<Attribution> found, Matching matching) {
    var all = pairs(keyed, found, matching);
    ask("attribution-direct", all, p -> p.keyed().direct(), Attribution::direct);
    ask("attribution-anonymous", all, p -> p.keyed().anonymous(), Attribution::anonymous);
    ask("attribution-polarity", all, p -> Set.of(polarity(p.keyed())), Attribution::polarity);
    var chained = all.stream().filter(p -> !p.keyed().chain().isEmpty()).toList();
    ask("attribution-chain-length", chained, p -> p.keyed().chainLengths(), f -> f.chain().size());
  }

  /// What is keyed and what was found for it.
  private record Pair(KeyAttribution keyed, Attribution found) {}

  private static List<Pair> pairs(
      List<KeyAttribution> keyed, List<Attribution> found, Matching matching) {
    return matching.pairs().stream()
        .map(p -> new Pair(keyed.get(p.keyed()), found.get(p.found())))
        .toList();
  }

  private static Polarity polarity(KeyAttribution key) {
    return key.deny() ? Polarity.DENY : Polarity.AFFIRM;
  }

  private <V> void ask(
      String question,
      List<Pair> pairs,
      Function<Pair, Set<V>> right,
      Function<Attribution, V> answer) {
    int good = 0;
    for (var pair : pairs) {
      var found = pair.found();
      if (right.apply(pair).contains(answer.apply(found))) {
        good++;
      } else {
        var chain = found.chain().stream().map(ChainLink::name).collect(Collectors.joining(" > "));
        var span = found.cue().cover(found.content());
        tally.add(
            Finding.of(Finding.Kind.MISS, question, page, text, span, List.of("found: " + chain)));
      }
    }
    tally.ratio(question, good, pairs.size());
  }
}
