package org.isnad.score;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyMention;

/// Compares the noun phrases and the relational adjectives that refer, each kind apart, by heads.
///
/// Names have a layer of their own.
final class MentionScorer {

  private final PageTally tally;

  MentionScorer(PageTally tally) {
    this.tally = tally;
  }

  void score(List<KeyMention> keyed, List<FoundMention> found) {
    for (var kind : List.of(Kind.NOMINAL, Kind.NISBA)) {
      score(
          "mentions-" + kind.name().toLowerCase(Locale.ROOT),
          keyed.stream().filter(key -> key.kind() == kind).toList(),
          found.stream().filter(one -> one.mention().kind() == kind).toList());
    }
  }

  /// A kind that neither the key nor the page knows has no score.
  private void score(String layer, List<KeyMention> keyed, List<FoundMention> found) {
    if (keyed.isEmpty() && found.isEmpty()) {
      return;
    }
    tally.tell(
        layer,
        matched(keyed, found),
        key -> Note.of(key.span(), key.entity()),
        one -> Note.of(one.mention().span(), one.mention().origin().rule()));
  }

  /// Mentions with overlapping heads belong together, the likest extents first.
  static Matched<KeyMention, FoundMention> matched(
      List<KeyMention> keyed, List<FoundMention> found) {
    return Matched.greedy(
        keyed,
        found,
        (k, f) -> k.head().overlaps(f.mention().head()),
        (k, f) -> likeness(k, f.mention().span()));
  }

  private static double likeness(KeyMention key, Span found) {
    return SpanRules.likeness(key.spans(), found);
  }
}
