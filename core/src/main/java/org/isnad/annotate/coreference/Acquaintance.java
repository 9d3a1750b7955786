package org.isnad.annotate.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Which entry of the knowledge base a referent is: the only one that bears one of its names and
/// has its type; none where two do.
final class Acquaintance {

  private final Words words;
  private final Knowledge knowledge;

  Acquaintance(Words words, Knowledge knowledge) {
    this.words = words;
    this.knowledge = knowledge;
  }

  /// The id of the entry.
  Optional<String> of(Referent referent) {
    if (!referent.isNamed()) {
      return Optional.empty();
    }
    Set<String> keys = new HashSet<>();
    Set<KnownEntity> found = new HashSet<>();
    for (var item : referent.items()) {
      if (item.mention().kind() == Kind.NISBA) {
        collect(Folding.fold(item.mention().key()), EntityType.GPE, keys, found);
      } else if (item.isName() && !isShortened(item, referent) && tells(item, referent)) {
        var bare = words.withoutDescriptor(item.words(), item.type());
        collect(item.text(), item.type(), keys, found);
        collect(String.join(" ", bare), item.type(), keys, found);
        collect(Folding.fold(item.mention().key()), item.type(), keys, found);
      }
    }
    var countries = found.stream().filter(entity -> entity.kind() == EntityKind.COUNTRY).toList();
    if (!countries.isEmpty()) {
      return countries.size() == 1 ? Optional.of(countries.getFirst().id()) : Optional.empty();
    }
    boolean sure = found.size() == 1 && !contradicts(found.iterator().next(), referent);
    var fitting = sure ? List.copyOf(found) : ofCountry(found, referent);
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().id()) : Optional.empty();
  }

  /// A family name alone tells who it is only where no full name stands beside it, and where it is
  /// no common one or an office stands with it.
  private static boolean tells(Item item, Referent referent) {
    if (!item.isPerson() || item.words().size() > 1) {
      return true;
    }
    boolean full = referent.forms().stream().anyMatch(form -> form.size() > 1);
    boolean common = Clitics.hasArticle(item.words().getFirst());
    return !full && (!common || !referent.heads().isEmpty());
  }

  /// Whether the article has a longer form that begins alike: "the union" of a union for football.
  private static boolean isShortened(Item item, Referent referent) {
    return !item.isPerson()
        && referent.forms().stream()
            .anyMatch(form ->
                form.size() > item.words().size()
                    && form.getFirst().equals(item.words().getFirst())
                    && form.containsAll(item.words()));
  }

  private void collect(String name, EntityType type, Set<String> keys, Set<KnownEntity> found) {
    boolean lone = type == EntityType.PERSON && name.indexOf(' ') < 0;
    if (!lone && keys.add(type + name)) {
      knowledge.named(name).stream().filter(entity -> fits(entity, type)).forEach(found::add);
    }
  }

  /// Of several, those of a country whose adjective stands beside the name.
  private List<KnownEntity> ofCountry(Set<KnownEntity> found, Referent referent) {
    return found.stream()
        .filter(entity ->
            entity
                .country()
                .flatMap(knowledge::entity)
                .map(country -> Folding.fold(country.forms().getFirst()))
                .filter(referent.countries()::contains)
                .isPresent())
        .toList();
  }

  private boolean contradicts(KnownEntity entity, Referent referent) {
    return !referent.isPerson()
        && referent.countries().stream().anyMatch(this::isCountry)
        && entity.country().isPresent()
        && ofCountry(Set.of(entity), referent).isEmpty();
  }

  private boolean isCountry(String key) {
    return knowledge.named(key).stream().anyMatch(entity -> entity.kind() == EntityKind.COUNTRY);
  }

  private static boolean fits(KnownEntity entity, EntityType type) {
    return switch (type) {
      case PERSON, ROLE_PERSON -> entity.kind() == EntityKind.PERSON;
      case GPE, LOC -> entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.REGION;
      case MEDIA -> entity.kind() == EntityKind.MEDIA;
      case GOV, MILITARY, ARMED_GROUP, ORG ->
          entity.kind() == EntityKind.GROUP || entity.kind() == EntityKind.BODY;
      default -> false;
    };
  }
}
