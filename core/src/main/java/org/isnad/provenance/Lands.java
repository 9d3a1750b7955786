package org.isnad.provenance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;

/// Which states the names of speakers stand for: a state's own name, its capital, the palace of its
/// government, or an adjective of it.
final class Lands {

  private final Knowledge knowledge = Knowledge.standard();

  /// The states of a name.
  Set<String> named(String name) {
    var found = new HashSet<String>();
    knowledge.named(name).forEach(one -> add(one, found));
    return Set.copyOf(found);
  }

  /// The states that a name as a whole stands for; none for the name of anything else.
  Set<String> state(String name) {
    var found = new HashSet<>(named(name));
    knowledge.withCapital(name).forEach(one -> add(one, found));
    knowledge.withMetonym(name).forEach(one -> add(one, found));
    return Set.copyOf(found);
  }

  /// The states that a name stands for or that its words name; a palace of two words also where
  /// more words stand beside it.
  Set<String> in(String name) {
    var found = new HashSet<>(state(name));
    var before = "";
    for (var word : Spellings.words(name)) {
      knowledge.withNisba(word).forEach(one -> add(one, found));
      knowledge.named(word).forEach(one -> add(one, found));
      knowledge.withMetonym(before + " " + word).forEach(one -> add(one, found));
      before = word;
    }
    return Set.copyOf(found);
  }

  /// Whether two names are known to be names of one body, group or person.
  boolean areOne(String one, String other) {
    var known = knowledge.named(one);
    return !known.isEmpty() && knowledge.named(other).stream().anyMatch(known::contains);
  }

  /// Whether one of two names is known to be that of a part of the other.
  boolean isPart(String one, String other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  private boolean isWithin(String part, String whole) {
    var parents = knowledge.named(part).stream().flatMap(one -> one.parent().stream()).toList();
    return !parents.isEmpty()
        && knowledge.named(whole).stream().map(KnownEntity::id).anyMatch(parents::contains);
  }

  /// Whether a name is that of a country, or of a part of one; none where no more is known than
  /// that it is smaller.
  Optional<EntityKind> level(String place) {
    var kinds = knowledge.named(place).stream().map(KnownEntity::kind).toList();
    return Stream.of(EntityKind.COUNTRY, EntityKind.REGION).filter(kinds::contains).findFirst();
  }

  private static void add(KnownEntity entity, Set<String> found) {
    if (entity.kind() == EntityKind.COUNTRY) {
      found.add(entity.id());
    }
  }
}
