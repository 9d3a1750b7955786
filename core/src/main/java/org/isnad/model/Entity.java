package org.isnad.model;

import java.util.List;
import java.util.Optional;

/// A person, body or place that one or more articles speak of.
///
/// @param id `E1`, `E2` ... within a report
/// @param type what it is
/// @param arabic its name, or its fullest description
/// @param english its known English name, else a rendering
/// @param aliases the other forms that articles use
/// @param known the id of the knowledge base's entry
/// @param wikidata where known
/// @param confidence how sure it is that all mentions are one entity, 0 to 1
/// @param why the steps that joined mentions, those taken most first
/// @param maybeSame ids of entities that may be the same and were kept apart
/// @param mentions where it is mentioned
public record Entity(
    String id,
    EntityType type,
    String arabic,
    String english,
    List<String> aliases,
    Optional<String> known,
    Optional<String> wikidata,
    double confidence,
    List<Steps> why,
    List<String> maybeSame,
    List<Anchor> mentions) {

  /// A step that joined mentions.
  ///
  /// @param why it was taken
  /// @param times how often
  public record Steps(Reason why, int times) {}

  public Entity {
    aliases = List.copyOf(aliases);
    why = List.copyOf(why);
    maybeSame = List.copyOf(maybeSame);
    mentions = List.copyOf(mentions);
  }
}
