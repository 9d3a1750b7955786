package org.isnad.room;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;

/// Under which id an actor is known: that of its entry in the knowledge base where its name leads
/// to one alone, else its name.
public final class ActorIds {

  private final Knowledge knowledge = Knowledge.standard();

  /// The id of the actor of a name's key.
  public String of(String key) {
    return known(key).map(KnownEntity::id).orElse(key);
  }

  /// The only entry that bears a name.
  Optional<KnownEntity> known(String name) {
    var named = knowledge.named(name);
    return named.size() == 1
        ? named.stream().findFirst().filter(one -> knowledge.entity(one.id()).isPresent())
        : Optional.empty();
  }

  /// The entry of an actor's id.
  Optional<KnownEntity> entry(String id) {
    return knowledge.entity(id).or(() -> known(id));
  }

  /// The keys under which articles name an actor.
  List<String> keys(String id) {
    return entry(id)
        .map(entry -> entry.forms().stream().filter(form -> of(form).equals(entry.id())).toList())
        .filter(forms -> !forms.isEmpty())
        .orElse(List.of(id));
  }
}
