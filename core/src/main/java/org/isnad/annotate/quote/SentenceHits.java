package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;

/// The licensed reporting verbs of one sentence, by token.
final class SentenceHits {

  private final int from;
  private final List<Optional<Hit>> hits;
  private final List<Optional<Hit>> licensed;

  private SentenceHits(int from, List<Optional<Hit>> hits) {
    this.from = from;
    this.hits = hits;
    this.licensed = List.copyOf(hits);
  }

  /// Finds the verbs of a stretch; of several that share one opener one is kept.
  static SentenceHits of(Passage passage, Passage.Stretch stretch, HitFinder finder) {
    var hits = new ArrayList<Optional<Hit>>(stretch.to() - stretch.from());
    for (int i = stretch.from(); i < stretch.to(); i++) {
      hits.add(
          passage.isWord(i)
              ? finder.at(passage, i, stretch.from(), stretch.to())
              : Optional.empty());
    }
    var found = new SentenceHits(stretch.from(), hits);
    for (int i = 0; i < hits.size(); i++) {
      hits.get(i).ifPresent(found::keepOne);
    }
    return found;
  }

  /// What was published gives way to the verb behind it: "in a statement published yesterday N
  /// said". "Said" inside a longer name gives way to the verb before it, that verb to "by saying".
  private void keepOne(Hit outer) {
    for (int i = outer.at() + 1; i < Math.min(outer.opener().at(), from + hits.size()); i++) {
      var inner = at(i).filter(hit -> hit.opener().equals(outer.opener()));
      if (inner.isEmpty() || outer.form().shape() == Shape.MASDAR) {
        continue;
      }
      if (outer.form().cue().is("PUBLISH") && inner.get().form().isFinite()) {
        set(outer.at(), Optional.empty());
        return;
      }
      boolean told = inner.get().form().shape() == Shape.PARTICIPLE;
      if (told && !outer.form().cue().emits() && inner.get().form().cue().emits()) {
        set(outer.at(), Optional.empty());
        return;
      }
      boolean right = i == outer.at() + 1 && outer.form().isFinite();
      boolean saying = inner.get().form().shape() == Shape.MASDAR && !right;
      if (saying && !outer.form().cue().is("RELAY")) {
        set(outer.at(), Optional.empty());
        set(i, inner.map(hit -> outer.form().isFinite() ? hit.windowFrom(outer.at() + 1) : hit));
        return;
      }
      set(i, Optional.empty());
    }
  }

  private void set(int index, Optional<Hit> hit) {
    hits.set(index - from, hit);
  }

  /// The verb at a token; absent there and outside the sentence.
  Optional<Hit> at(int index) {
    return index >= from && index < from + hits.size() ? hits.get(index - from) : Optional.empty();
  }

  /// The verb at a token, also one that gave way to another: content of verbs before ends there.
  Optional<Hit> licensedAt(int index) {
    return index >= from && index < from + hits.size()
        ? licensed.get(index - from)
        : Optional.empty();
  }

  /// All of them, in reading order.
  List<Hit> all() {
    return hits.stream().flatMap(Optional::stream).toList();
  }
}
