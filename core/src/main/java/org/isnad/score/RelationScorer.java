package org.isnad.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Relation;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyRelation;

/// Compares the relations of one page with its key: a pair of entities counts once, however often
/// it is said.
final class RelationScorer {

  private static final String LAYER = "relations";

  private final PageTally tally;
  private final Referents referents;
  private final Set<String> symmetric;

  /// @param symmetric types whose two sides may change places
  RelationScorer(PageTally tally, Referents referents, Set<String> symmetric) {
    this.tally = tally;
    this.referents = referents;
    this.symmetric = Set.copyOf(symmetric);
  }

  void score(List<KeyRelation> keyed, List<AnnotatedArticle> articles) {
    var found = articles.stream().flatMap(a -> a.layerOrNone(Layer.RELATIONS).stream()).toList();
    var pairs = once(keyed);
    var missed =
        pairs.stream()
            .filter(key -> !key.optional() && found.stream().noneMatch(one -> isSame(key, one)))
            .toList();
    var extra = new ArrayList<Relation>();
    var seen = new HashSet<List<String>>();
    for (var one : found) {
      if (keyed.stream().noneMatch(key -> isSame(key, one)) && seen.add(ends(one))) {
        extra.add(one);
      }
    }
    int judged = (int) pairs.stream().filter(key -> !key.optional()).count();
    tally.tally().add(LAYER, judged - missed.size(), extra.size(), missed.size());
    missed.forEach(key -> tally.miss(LAYER, note(key)));
    extra.forEach(one -> tally.alarm(LAYER, note(one)));
  }

  /// The keyed relations, each pair once; one that is said for sure somewhere is not optional.
  private List<KeyRelation> once(List<KeyRelation> keyed) {
    var seen = new HashSet<List<Object>>();
    var pairs = new ArrayList<KeyRelation>();
    for (boolean optional : new boolean[] {false, true}) {
      for (var key : keyed) {
        if (key.optional() == optional && seen.add(List.of(key.types(), ends(key)))) {
          pairs.add(key);
        }
      }
    }
    return pairs;
  }

  private List<String> ends(KeyRelation key) {
    return ends(key.types().stream().anyMatch(symmetric::contains), key.from(), key.to());
  }

  /// Its type and the entities that it ties, so that it counts once.
  private List<String> ends(Relation one) {
    var ends = new ArrayList<String>();
    ends.add(one.type());
    ends.addAll(
        ends(
            symmetric.contains(one.type()),
            referents.cluster(one.from()),
            referents.cluster(one.to())));
    return ends;
  }

  private static List<String> ends(boolean free, String from, String to) {
    return free ? List.copyOf(new TreeSet<>(List.of(from, to))) : List.of(from, to);
  }

  private boolean isSame(KeyRelation key, Relation found) {
    if (!key.types().contains(found.type())) {
      return false;
    }
    boolean straight =
        referents.isSame(key.from(), found.from()) && referents.isSame(key.to(), found.to());
    return straight
        || symmetric.contains(found.type())
            && referents.isSame(key.from(), found.to())
            && referents.isSame(key.to(), found.from());
  }

  private static Note note(KeyRelation key) {
    return new Note(
        key.evidence(),
        key.types().stream().map(t -> t + " " + key.from() + " > " + key.to()).toList());
  }

  private Note note(Relation found) {
    var ends =
        SpanRules.trimmed(tally.text(), found.from())
            + " > "
            + SpanRules.trimmed(tally.text(), found.to());
    return Note.of(
        found.from().cover(found.to()), found.type() + " " + ends + " / " + found.origin().rule());
  }
}
