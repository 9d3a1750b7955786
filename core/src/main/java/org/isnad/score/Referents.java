package org.isnad.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Span;
import org.isnad.score.key.Heads;
import org.isnad.score.key.KeyEntities;
import org.isnad.score.key.KeyMention;
import org.isnad.score.key.KeyParticipant;

/// Which keyed entity some words of a page stand for.
final class Referents {

  private final String text;
  private final KeyEntities keyed;
  private final List<FoundMention> found;

  Referents(String text, KeyEntities keyed, List<FoundMention> found) {
    this.text = text;
    this.keyed = keyed;
    this.found = found;
  }

  /// The keyed mention that words stand for: the likest of those with which they share the head.
  Optional<KeyMention> keyed(Span words) {
    var head = head(words);
    return keyed.mentions().stream()
        .filter(mention -> mention.head().overlaps(head))
        .max(Comparator.comparingDouble(m -> SpanRules.likeness(m.spans(), words)));
  }

  /// The entity that the pipeline put words to, or the words themselves.
  String cluster(Span words) {
    return found.stream()
        .filter(one -> one.mention().span().equals(words))
        .map(FoundMention::cluster)
        .findFirst()
        .orElseGet(() -> SpanRules.trimmed(text, words));
  }

  private Span head(Span words) {
    return found.stream()
        .filter(one -> one.mention().span().equals(words))
        .map(one -> one.mention().head())
        .findFirst()
        .orElseGet(() -> Heads.firstWord(text, words));
  }

  /// Whether words stand for an entity.
  boolean isSame(String entity, Span words) {
    return keyed(words).filter(m -> keyed.mayBeSame(m.entity(), entity)).isPresent();
  }

  /// Whether words stand for a participant.
  boolean isSame(KeyParticipant participant, Span words) {
    return participant
        .entity()
        .map(entity -> isSame(entity, words))
        .orElseGet(() -> SpanRules.overlaps(participant.spans(), head(words)));
  }

  /// A participant for people to read.
  String words(KeyParticipant participant) {
    return participant
        .entity()
        .orElseGet(() ->
            participant.spans().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" | ")));
  }
}
