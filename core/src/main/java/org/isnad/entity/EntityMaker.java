package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.entity.Groups.Group;
import org.isnad.knowledge.EnglishName;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;
import org.isnad.model.Entity.Steps;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Reason;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// Makes an entity of a group of referents.
final class EntityMaker {

  private static final int MOST_ALIASES = 12;

  private final Knowledge knowledge;
  private final EnglishName english;
  private final Glosses glosses;

  EntityMaker(Knowledge knowledge, EnglishName english) {
    this.knowledge = knowledge;
    this.english = english;
    this.glosses = new Glosses(english);
  }

  Entity entity(Group group, Groups groups, Map<Group, String> ids) {
    var locals = group.locals.stream().sorted(Comparator.comparingInt(Local::index)).toList();
    var places = locals.stream().flatMap(local -> local.places().stream()).toList();
    var known = group.known.flatMap(knowledge::entity);
    var type = type(locals, known);
    var arabic = known.map(entry -> entry.forms().getFirst()).orElseGet(() -> fullest(places));
    return new Entity(
        ids.getOrDefault(group, ""),
        type,
        arabic,
        known.map(KnownEntity::english).orElseGet(() -> english(arabic, type, places)),
        aliases(places, arabic),
        group.known,
        known.flatMap(KnownEntity::wikidata),
        confidence(group, places),
        why(group, places),
        groups.doubts(group).stream()
            .map(other -> ids.getOrDefault(other, ""))
            .sorted(Comparator.comparingInt(String::length).thenComparing(id -> id))
            .toList(),
        anchors(locals));
  }

  private static List<Anchor> anchors(List<Local> locals) {
    var anchors = new ArrayList<Anchor>();
    for (var local : locals) {
      local
          .places()
          .forEach(place -> anchors.add(new Anchor(local.article(), place.mention().span())));
    }
    return anchors;
  }

  /// The type that most named mentions have; of what is not named, the first.
  private static EntityType type(List<Local> locals, Optional<KnownEntity> known) {
    if (known.filter(entry -> entry.kind() == EntityKind.COUNTRY).isPresent()) {
      return EntityType.GPE;
    }
    Map<EntityType, Integer> votes = new TreeMap<>();
    locals.stream()
        .filter(Local::isNamed)
        .forEach(local -> votes.merge(local.type(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(locals.getFirst().type());
  }

  /// The name with most words, of those the one used most; without any name the longest phrase.
  private static String fullest(List<Place> places) {
    var names = places.stream().filter(Place::isName).toList();
    Map<String, Integer> used = new LinkedHashMap<>();
    (names.isEmpty() ? places : names).forEach(place -> used.merge(place.words(), 1, Integer::sum));
    return used.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> e.getKey().split(" ").length)
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// The known name, or else its words or its sound; of what has no name what its fullest phrase
  /// says.
  private String english(String arabic, EntityType type, List<Place> mentions) {
    if (mentions.stream().anyMatch(Place::isName)) {
      return switch (type) {
        case GPE, LOC -> english.ofPlace(arabic);
        case PERSON -> english.ofPerson(arabic);
        default -> english.of(arabic);
      };
    }
    return mentions.stream()
        .filter(place -> place.mention().kind() == Kind.NISBA)
        .findFirst()
        .map(place -> english.of(place.mention().key()))
        .or(() ->
            mentions.stream()
                .filter(place -> place.words().equals(arabic))
                .findFirst()
                .flatMap(glosses::of))
        .orElseGet(() -> english.of(arabic));
  }

  /// Other names first, by how often they stand, then other phrases.
  private static List<String> aliases(List<Place> places, String arabic) {
    Set<String> seen = new HashSet<>(Set.of(NameForms.key(Folding.fold(arabic))));
    var aliases = new ArrayList<String>();
    for (boolean name : new boolean[] {true, false}) {
      Map<String, Integer> used = new LinkedHashMap<>();
      places.stream()
          .filter(place -> name ? place.isName() : place.isNominal())
          .forEach(place -> used.merge(place.words(), 1, Integer::sum));
      used.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .map(Map.Entry::getKey)
          .filter(words -> seen.add(NameForms.key(Folding.fold(words))))
          .forEach(aliases::add);
    }
    return aliases.subList(0, Math.min(MOST_ALIASES, aliases.size()));
  }

  private static double confidence(Group group, List<Place> places) {
    double mean =
        places.stream().mapToDouble(place -> place.link().confidence()).average().orElse(1);
    return Math.round(Math.min(mean, group.confidence) * 100) / 100.0;
  }

  /// The steps within articles and between them, each with how often it was taken.
  private static List<Steps> why(Group group, List<Place> places) {
    Map<Reason, Integer> steps = new HashMap<>();
    places.stream()
        .filter(place -> !place.link().origin().rule().equals("coreference.first"))
        .forEach(place -> steps.merge(place.link().why(), 1, Integer::sum));
    group.why.forEach((why, count) -> steps.merge(why, count, Integer::sum));
    return steps.entrySet().stream()
        .map(step -> new Steps(step.getKey(), step.getValue()))
        .sorted(
            Comparator.comparing((Steps taken) -> -taken.times())
                .thenComparing(taken -> taken.why().key())
                .thenComparing(taken -> String.join(" ", taken.why().arguments())))
        .toList();
  }
}
