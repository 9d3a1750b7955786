package org.isnad.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/// How an Arabic name is written in English: the known name, else the press's romanisation.
public final class EnglishName {

  private final Knowledge knowledge;
  private final Romanisation romanisation = new Romanisation();

  public EnglishName(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The English name that the knowledge base has; absent when it knows none, or several.
  public Optional<String> known(String name) {
    return single(knowledge.named(name).stream());
  }

  /// The English name of the only entry of a kind that bears the name.
  public Optional<String> known(String name, EntityKind kind) {
    return single(knowledge.named(name).stream().filter(entity -> entity.kind() == kind));
  }

  /// The known name, else the name's sound in Latin letters.
  public String of(String name) {
    return known(name).orElseGet(() -> romanisation.of(name));
  }

  private static Optional<String> single(Stream<KnownEntity> entities) {
    var english = entities.map(KnownEntity::english).distinct().toList();
    return english.size() == 1 ? Optional.of(english.getFirst()) : Optional.empty();
  }
}
