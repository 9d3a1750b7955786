package org.isnad.entity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.EntityType;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;
import org.isnad.word.LightStem;

/// What one article refers to at several places.
///
/// @param index its place among those of all articles
/// @param article the article's id
/// @param referent its name in the article, `e1`, `e2` ...
/// @param type what it is: as its names say, else as its first noun does
/// @param known the id of the knowledge base's entry
/// @param setting the country that the article is mostly about
/// @param places where it is mentioned, in reading order
record Local(
    int index,
    String article,
    String referent,
    EntityType type,
    Optional<String> known,
    Optional<String> setting,
    List<Place> places) {

  boolean isNamed() {
    return places.stream().anyMatch(place -> !place.isNominal());
  }

  /// Whether the article has more than the last word of its name.
  boolean isFullyNamed() {
    return isNamed() && (!isPerson() || shortNames().isEmpty());
  }

  boolean isPerson() {
    return type == EntityType.PERSON || type == EntityType.ROLE_PERSON;
  }

  /// The keys of its full names: of persons those of two words or more, of all else also the
  /// canonical names, of happenings and works only the names as they stand, since the lexicon has
  /// several in one entry.
  Set<String> fullNames() {
    var keys = new LinkedHashSet<String>();
    var forms =
        places.stream().filter(Place::isName).map(Place::folded).collect(Collectors.toSet());
    for (var place : places) {
      boolean lone = isPerson() && !place.whole();
      if (place.isNominal() || lone || place.standsForOther() || isShortened(place, forms)) {
        continue;
      }
      if (place.isName()) {
        keys.add(NameForms.key(String.join(" ", place.folded())));
      }
      if (type != EntityType.EVENT_NAME && type != EntityType.OTHER) {
        keys.add(NameForms.key(Folding.fold(place.mention().key())));
      }
    }
    return keys;
  }

  /// Whether the article has a longer form that begins alike: "the union" of a union for football.
  private boolean isShortened(Place place, Set<List<String>> forms) {
    return !isPerson()
        && forms.stream()
            .anyMatch(form ->
                form.size() > place.folded().size()
                    && form.getFirst().equals(place.folded().getFirst())
                    && form.containsAll(place.folded()));
  }

  /// The last words of its names, when none of them is a full name.
  Set<String> shortNames() {
    var keys = new LinkedHashSet<String>();
    for (var place : places) {
      if (place.isName()) {
        keys.add(place.folded().getLast());
        if (place.whole()) {
          return Set.of();
        }
      }
    }
    return keys;
  }

  /// The countries that its own phrases name.
  Set<String> countries() {
    return places.stream().flatMap(place -> place.countries().stream()).collect(Collectors.toSet());
  }

  /// The nouns that it is called by, stemmed.
  Set<String> nouns() {
    return places.stream()
        .filter(Place::isNominal)
        .map(place -> stem(Folding.fold(place.mention().key())))
        .collect(Collectors.toSet());
  }

  /// What it is described as where a name or country makes the description one of its kind.
  Set<String> descriptions() {
    var keys = new HashSet<String>();
    for (var place : places) {
      boolean special = !place.countries().isEmpty() || !place.names().isEmpty();
      if (place.isNominal() && place.mention().definite() && special) {
        keys.add(description(place));
      }
    }
    return keys;
  }

  /// The offices that it is called by: descriptions of two words and more.
  Set<String> offices() {
    return places.stream()
        .filter(place -> place.isNominal() && place.mention().definite())
        .filter(place -> place.folded().size() > 1)
        .map(Local::description)
        .collect(Collectors.toSet());
  }

  private static String description(Place place) {
    return place.folded().stream()
        .map(Local::stem)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String stem(String word) {
    return LightStem.stem(LightStem.bare(word));
  }
}
