package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Mention.Number;
import org.isnad.model.Reason;

/// Joins noun phrases, in reading order, to the last thing before them that fits.
///
/// First what was called by the same noun; then, for general nouns with the article, what has the
/// type. A part of a set is never the set. What fits nothing is something new.
final class NounRung {

  private static final int LOOK_BACK = 6;

  private final Words words;
  private final Discourse discourse;
  private final Countries countries;
  private final Fit fit;
  private final Map<String, List<Item>> byHead = new HashMap<>();
  private final Map<EntityType, List<Item>> byType = new EnumMap<>(EntityType.class);
  private Optional<Item> pair = Optional.empty();

  NounRung(Words words, Discourse discourse, Countries countries) {
    this.words = words;
    this.discourse = discourse;
    this.countries = countries;
    this.fit = new Fit(words);
  }

  void apply() {
    for (var item : discourse.items()) {
      boolean own = item.isPart() || item.owned() || item.markers().contains(Marker.COUNTERPART);
      if (item.isNominal() && !own && !isRegion(item)) {
        resolve(item);
      }
      remember(item);
    }
  }

  /// Whether it is the part of the world that countries share: the countries of the region.
  private boolean isRegion(Item item) {
    var before = item.index() == 0 ? item : discourse.items().get(item.index() - 1);
    return item.type() == EntityType.LOC
        && before.isNominal()
        && before.isPlural()
        && before.mention().span().contains(item.mention().span())
        && words.noun(before.noun()).filter(n -> n.sense() == Noun.Sense.LAND).isPresent();
  }

  private void remember(Item item) {
    var referent = discourse.referent(item);
    if (item.owned()) {
      return;
    }
    for (var head : referent.heads()) {
      byHead.computeIfAbsent(head, h -> new ArrayList<>(2)).add(item);
      words
          .general(head)
          .ifPresent(general -> byHead.computeIfAbsent(general, h -> new ArrayList<>(2)).add(item));
    }
    if (referent.isNamed()) {
      byType.computeIfAbsent(referent.type(), t -> new ArrayList<>()).add(item);
    }
  }

  private void resolve(Item item) {
    var noun = words.noun(item.noun());
    if (noun.isPresent() && item.pointsBack() && general(item, noun.get())) {
      return;
    }
    if (!discourse.isAlone(item)) {
      return;
    }
    if (sameNoun(item)) {
      return;
    }
    if (noun.isPresent() && noun.get().sense() == Noun.Sense.ANY && isBare(item)) {
      byType(item, noun.get());
    }
  }

  /// Nouns that go their own ways; whether this was one.
  private boolean general(Item item, Noun noun) {
    boolean country = noun.sense() == Noun.Sense.PAIR || noun.sense() == Noun.Sense.LAND;
    if (country && item.mention().number() == Number.DUAL) {
      pair.ifPresent(before ->
          discourse.join(
              item,
              discourse.referent(before),
              new Grounds(.7, Reason.of("link.pair"), noun.place())));
      pair = Optional.of(item);
      return true;
    }
    switch (noun.sense()) {
      case LAND -> {
        if (isBare(item)) {
          land(item, noun);
        }
        return isBare(item);
      }
      case CAPITAL -> {
        if (item.countries().isEmpty() && isBare(item)) {
          return false;
        }
        countries
            .capital(item)
            .ifPresent(city ->
                discourse.join(
                    item, city, new Grounds(.9, Reason.of("link.capital"), noun.place())));
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private static boolean isBare(Item item) {
    return item.article()
        && item.names().isEmpty()
        && item.modifiers().size() <= 1
        && !item.isPlural();
  }

  /// "The country": the only one named in this sentence and the one before.
  private void land(Item item, Noun noun) {
    var near = new LinkedHashSet<Referent>();
    for (int i = item.index() - 1; i >= 0; i--) {
      var before = discourse.items().get(i);
      if (before.sentence() < item.sentence() - 1) {
        break;
      }
      boolean adjective = before.mention().kind() == Kind.NISBA;
      if (adjective || before.isName() && countries.isCountry(before)) {
        near.add(discourse.referent(before));
      }
    }
    if (near.size() == 1) {
      discourse.join(item, near.getFirst(), new Grounds(.6, Reason.of("link.land"), noun.place()));
    } else if (!near.isEmpty()) {
      discourse.doubt(item, near.getFirst());
    }
  }

  private boolean sameNoun(Item item) {
    var candidates = last(byHead.getOrDefault(item.head(), List.of()));
    Optional<Referent> joined = Optional.empty();
    for (var candidate : candidates) {
      var reason = holds(candidate, item) ? Optional.<Grounds>empty() : fit.of(item, candidate);
      if (reason.isPresent() && joined.isEmpty()) {
        discourse.join(item, candidate, reason.get());
        joined = Optional.of(candidate);
      } else if (reason.isPresent()
          && reason.get().confidence() > discourse.reason(item).confidence()) {
        discourse.doubt(item, candidate);
        return true;
      }
    }
    return joined.isPresent();
  }

  /// Whether the phrase stands inside another one for the candidate: "deputy of the head" is not
  /// the head.
  private boolean holds(Referent candidate, Item item) {
    for (int i = item.index() - 1; i >= Math.max(0, item.index() - LOOK_BACK); i--) {
      var before = discourse.items().get(i);
      if (before.mention().span().contains(item.mention().span())
          && discourse.referent(before) == candidate) {
        return true;
      }
    }
    return false;
  }

  private Set<Referent> last(List<Item> items) {
    var referents = new LinkedHashSet<Referent>();
    for (int i = items.size() - 1; i >= 0 && referents.size() < LOOK_BACK; i--) {
      referents.add(discourse.referent(items.get(i)));
      if (items.size() - i > LOOK_BACK * LOOK_BACK) {
        break;
      }
    }
    return referents;
  }

  private void byType(Item item, Noun noun) {
    var fitting = new ArrayList<Referent>(2);
    for (var type : noun.types()) {
      for (var candidate : last(byType.getOrDefault(type, List.of()))) {
        if (!isCalledOtherwise(candidate, item) && agree(item, candidate)) {
          fitting.add(candidate);
        }
      }
    }
    if (fitting.isEmpty()) {
      return;
    }
    discourse.join(
        item,
        fitting.getFirst(),
        new Grounds(fitting.size() == 1 ? .7 : .55, Reason.of("link.last"), noun.place()));
    if (fitting.size() > 1) {
      discourse.doubt(item, fitting.get(1));
    }
  }

  private static boolean agree(Item item, Referent candidate) {
    return item.countries().isEmpty()
        || candidate.countries().isEmpty()
        || candidate.countries().containsAll(item.countries());
  }

  /// A paper is not the agency; an armed group may be called by any of its nouns.
  private boolean isCalledOtherwise(Referent candidate, Item item) {
    return candidate.type() != EntityType.ARMED_GROUP
        && candidate.heads().stream()
            .anyMatch(head -> !head.equals(item.head()) && words.noun(head).isPresent());
  }
}
