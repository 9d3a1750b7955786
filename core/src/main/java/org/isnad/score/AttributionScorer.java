package org.isnad.score;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Layer;
import org.isnad.model.Polarity;
import org.isnad.model.Span;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyAttribution;

/// Compares the attributions of one page with its key.
final class AttributionScorer {

  private static final double HALF = 0.5;
  private static final double STRICT = 0.9;

  private final PageTally tally;
  private final String text;

  AttributionScorer(PageTally tally) {
    this.tally = tally;
    this.text = tally.text();
  }

  void score(List<KeyAttribution> keyed, List<AnnotatedArticle> articles) {
    var found = articles.stream().flatMap(a -> a.layerOrNone(Layer.ATTRIBUTIONS).stream()).toList();
    BiPredicate<KeyAttribution, Attribution> sourced = (k, f) -> isFound(k, f) && hasSource(k, f);
    tally.count("attributions-found", matched(keyed, found, this::isFound));
    var matched = matched(keyed, found, sourced);
    tally.tell("attributions", matched, this::note, this::note);
    tally.count(
        "attributions-strict",
        matched(keyed, found, sourced.and((k, f) -> likeness(k, f) >= STRICT)));
    details(matched.pairs());
  }

  private Matched<KeyAttribution, Attribution> matched(
      List<KeyAttribution> keyed,
      List<Attribution> found,
      BiPredicate<KeyAttribution, Attribution> good) {
    return Matched.greedy(
        keyed,
        found,
        good,
        (k, f) -> SpanRules.likeness(k.contents(), f.content()) + (hasSource(k, f) ? 1 : 0));
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

  /// Questions about the pairs that were found.
  private void details(List<Matched.Pair<KeyAttribution, Attribution>> pairs) {
    ask("attribution-direct", pairs, (k, f) -> k.direct().contains(f.direct()));
    ask("attribution-anonymous", pairs, (k, f) -> k.anonymous().contains(f.anonymous()));
    ask(
        "attribution-polarity",
        pairs,
        (k, f) -> f.polarity() == (k.deny() ? Polarity.DENY : Polarity.AFFIRM));
    ask(
        "attribution-chain-length",
        pairs.stream().filter(pair -> !pair.keyed().chain().isEmpty()).toList(),
        (k, f) -> k.chainLengths().contains(f.chain().size()));
  }

  private void ask(
      String question,
      List<Matched.Pair<KeyAttribution, Attribution>> pairs,
      BiPredicate<KeyAttribution, Attribution> right) {
    tally.ask(question, pairs, right, AttributionScorer::answer);
  }

  private static Note answer(Attribution found) {
    var chain = found.chain().stream().map(ChainLink::name).collect(Collectors.joining(" > "));
    return Note.of(found.cue().cover(found.content()), "found: " + chain);
  }

  private Note note(KeyAttribution key) {
    var cue = key.cues().stream().limit(1).map(span -> span.of(text)).toList();
    return new Note(key.contents().getFirst(), cue);
  }

  private Note note(Attribution found) {
    var source = found.source().map(span -> span.of(text)).orElse("-");
    return Note.of(
        found.content(), found.cue().of(text) + " / " + source + " / " + found.origin().rule());
  }
}
