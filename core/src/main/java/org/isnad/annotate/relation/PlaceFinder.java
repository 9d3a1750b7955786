package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Where forces, bodies and places are: what follows them behind `in`, and places in their names.
final class PlaceFinder implements RelationFinder {

  private static final String RULE = "relation.place";

  /// The prepositions of place, folded.
  static final List<String> IN =
      List.of(String.valueOf(new char[] {Letters.FEH, Letters.YEH}), String.valueOf(Letters.BEH));

  private final RelationLexicon lexicon;

  PlaceFinder(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (var item : scene.items()) {
      if (item.is(Kind.NISBA)) {
        continue;
      }
      inName(scene, item, found);
      capital(scene, item, found);
      residents(scene, item, found);
      type(item).ifPresent(type -> behind(scene, item, type, found));
    }
  }

  private Optional<String> type(Item item) {
    if (item.is(EntityType.MILITARY)
        || lexicon.words().is("soldier", item.mention().key()) && item.is(Kind.NOMINAL)) {
      return Optional.of("STATIONED_IN");
    }
    return switch (item.mention().type()) {
      case ARMED_GROUP, FACILITY -> Optional.of("LOCATED_IN");
      case GOV -> item.is(Kind.NAME) ? Optional.of("PART_OF") : Optional.empty();
      case GPE ->
          item.is(Kind.NAME) && !isCountry(item) ? Optional.of("LOCATED_IN") : Optional.empty();
      default -> Optional.empty();
    };
  }

  static boolean isCountry(Item item) {
    return item.mention().origin().isCountry();
  }

  private static void behind(Scene scene, Item item, String type, List<Finding> found) {
    int next = scene.skipQuotes(item.end());
    boolean described =
        item.is(Kind.NAME)
            && next < scene.size()
            && Clitics.hasArticle(scene.key(next))
            && scene.at(next).isEmpty();
    var place = AllegianceFinder.object(scene, described ? next + 1 : next, IN);
    if (place.filter(Item::isPlace).isEmpty()) {
      return;
    }
    boolean state = item.is(EntityType.GPE);
    boolean part = type.equals("PART_OF") && !isCountry(place.get());
    boolean met = item.is(EntityType.ARMED_GROUP) && place.get().is(EntityType.FACILITY);
    if (met || part || state && !place.get().is(EntityType.GPE)) {
      return;
    }
    for (var one : scene.list(place.get())) {
      if (one.isPlace()) {
        found.add(Finding.between(type, item, one, RULE));
      }
    }
  }

  /// A place in the name of a building, or behind `in` in the name of a body.
  private static void inName(Scene scene, Item item, List<Finding> found) {
    if (!item.is(Kind.NAME)) {
      return;
    }
    for (var inner : scene.inside(item)) {
      boolean place = inner.is(Kind.NAME) && inner.is(EntityType.GPE);
      boolean located = item.is(EntityType.FACILITY) || IN.contains(scene.key(inner.start() - 1));
      if (place && located && inner.start() > item.start()) {
        found.add(Finding.between("LOCATED_IN", item, inner, RULE + ".name"));
      }
    }
  }

  /// The people of a place.
  private void residents(Scene scene, Item item, List<Finding> found) {
    if (!item.is(Kind.NOMINAL) || !lexicon.words().is("resident", item.mention().key())) {
      return;
    }
    scene.inside(item).stream()
        .filter(inner -> inner.isPlace() && inner.start() > item.head() && !inner.is(Kind.NISBA))
        .findFirst()
        .or(() -> AllegianceFinder.object(scene, item.end(), IN).filter(Item::isPlace))
        .ifPresent(
            place -> found.add(Finding.between("LOCATED_IN", item, place, RULE + ".residents")));
  }

  /// The capital of a country and its name.
  private void capital(Scene scene, Item item, List<Finding> found) {
    if (!item.is(Kind.NOMINAL) || !lexicon.words().is("capital", item.mention().key())) {
      return;
    }
    var city = scene.at(item.end()).filter(i -> i.is(Kind.NAME) && i.is(EntityType.GPE));
    for (var inner : scene.inside(item)) {
      if (city.isPresent() && inner.is(EntityType.GPE)) {
        found.add(Finding.between("LOCATED_IN", city.get(), inner, RULE + ".capital").as(item));
      }
    }
  }
}
