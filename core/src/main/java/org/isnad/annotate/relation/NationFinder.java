package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;

/// Bodies by the adjective or name of a country: whose they are, where they are.
final class NationFinder implements RelationFinder {

  private static final String RULE = "relation.nation";

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (var item : scene.items()) {
      if (item.is(Kind.NISBA)) {
        body(scene, item).ifPresent(body -> add(scene, body, item, found));
      } else if (item.is(EntityType.GOV) || item.is(EntityType.MILITARY)) {
        genitive(scene, item, found);
      }
    }
  }

  /// The phrase or name that the adjective stands in, or the name that it stands behind.
  private static Optional<Item> body(Scene scene, Item nisba) {
    var around = scene.around(nisba);
    var body =
        around.isPresent() ? around : scene.before(nisba.start()).filter(NationFinder::named);
    return body.filter(b -> b.isBody() && !b.is(EntityType.MEDIA));
  }

  private static boolean named(Item item) {
    return item.is(Kind.NAME);
  }

  private static void add(Scene scene, Item body, Item nisba, List<Finding> found) {
    boolean shared =
        scene.inside(body).stream()
            .anyMatch(other ->
                other.is(Kind.NISBA) && !other.mention().key().equals(nisba.mention().key()));
    if (shared) {
      found.add(Finding.between("MEMBER_OF", nisba, body, RULE + ".shared"));
      return;
    }
    found.add(Finding.between(type(body), body, nisba, RULE));
  }

  private static String type(Item body) {
    return switch (body.mention().type()) {
      case GOV, MILITARY -> "PART_OF";
      case ORG -> body.is(Kind.NAME) ? "PART_OF" : "LOCATED_IN";
      default -> "LOCATED_IN";
    };
  }

  /// The government or army of a country named in the genitive.
  private static void genitive(Scene scene, Item body, List<Finding> found) {
    for (var item : scene.inside(body)) {
      boolean country = item.is(Kind.NAME) && PlaceFinder.isCountry(item);
      if (country && item.start() == body.head() + 1 && body.is(Kind.NOMINAL)) {
        found.add(Finding.between("PART_OF", body, item, RULE + ".genitive"));
      }
    }
  }
}
