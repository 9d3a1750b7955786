package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;

/// People by their roles: whom they lead, command, speak for, belong to.
final class RoleFinder implements RelationFinder {

  /// Relations that one may have to a person too.
  private static final Set<String> PERSONAL =
      Set.of("SPEAKS_FOR", "REPRESENTS", "ALLIED_WITH", "OPPOSES", "PROXY_OF");

  private final RelationLexicon lexicon;
  private final Set<String> titles;

  RoleFinder(RelationLexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = lexicon.titles();
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (var item : scene.items()) {
      if (!item.is(Kind.NOMINAL)) {
        continue;
      }
      var role = lexicon.roles().get(item.mention().key());
      if (role != null && !item.isBody() && !item.isPlace()) {
        held(scene, item, role, found);
        joined(scene, item, role, found);
      }
      if (lexicon.words().is("government", item.mention().key())) {
        government(scene, item, found);
      }
    }
  }

  private void held(Scene scene, Item office, Role role, List<Finding> found) {
    var object = object(scene, office);
    object
        .filter(o -> fits(role.type(office, o), o))
        .ifPresent(o -> {
          var type = role.type(office, o);
          found.add(finding(scene, type, office, o, role));
        });
    for (var item : scene.inside(office)) {
      boolean deputy =
          object.filter(o -> o.is(EntityType.ROLE_PERSON)).isPresent()
              && role.state().equals("HOLDS_OFFICE");
      boolean own = object.isEmpty() || deputy || item.start() >= object.get().end();
      if (!item.is(Kind.NISBA) || item.start() <= office.head() || !own) {
        continue;
      }
      if (object.isPresent() && !deputy) {
        if (object.get().isBody()) {
          found.add(Finding.between("PART_OF", object.get(), item, role.place()));
        }
      } else if (!office.isMany()) {
        found.add(finding(scene, role.state(), office, item, role));
      }
    }
  }

  private Finding finding(Scene scene, String type, Item office, Item object, Role role) {
    var finding = Finding.between(type, office, object, role.place()).as(office);
    boolean inner = scene.around(office).filter(o -> o.is(EntityType.ROLE_PERSON)).isPresent();
    return office.isMany() || inner
        ? finding
        : person(scene, office).map(finding::of).orElse(finding);
  }

  private static boolean fits(String type, Item object) {
    if (object.is(EntityType.FACILITY) || object.is(EntityType.LOC)) {
      return false;
    }
    boolean human = object.is(EntityType.PERSON) || object.is(EntityType.ROLE_PERSON);
    return !human || PERSONAL.contains(type);
  }

  /// The first mention behind the head, the longest of those that begin there; of one of many, what
  /// the many belong to.
  private static Optional<Item> object(Scene scene, Item office) {
    for (var item : scene.inside(office)) {
      boolean same = item.mention().key().equals(office.mention().key());
      if (item.start() > office.head() && !item.is(Kind.NISBA) && !same) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /// The name beside a role, behind it or before it, a comma between them or not.
  private Optional<Item> person(Scene scene, Item office) {
    int end = scene.isComma(office.end()) ? office.end() + 1 : office.end();
    int name = end < scene.size() && titles.contains(scene.key(end)) ? end + 1 : end;
    var after = scene.at(name).filter(item -> isPerson(item) && !scene.hasProclitic(item));
    if (after.isPresent() || scene.hasProclitic(office)) {
      return after;
    }
    int start = scene.isComma(office.start() - 1) ? office.start() - 1 : office.start();
    return scene.before(start).filter(RoleFinder::isPerson);
  }

  private static boolean isPerson(Item item) {
    return item.is(EntityType.PERSON) && item.is(Kind.NAME);
  }

  /// X and its allies Y and Z.
  private static void joined(Scene scene, Item office, Role role, List<Finding> found) {
    boolean mutual = role.body().equals("ALLIED_WITH") || role.body().equals("OPPOSES");
    if (!mutual || scene.inside(office).stream().anyMatch(i -> i.is(Kind.NAME))) {
      return;
    }
    if (!Words.startsWithAnd(scene.key(office.start()))) {
      return;
    }
    var owner = scene.before(office.start());
    var first = scene.at(office.end()).filter(item -> item.is(Kind.NAME));
    if (owner.isPresent() && first.isPresent()) {
      for (var ally : scene.list(first.get())) {
        found.add(Finding.between(role.body(), ally, owner.get(), role.place()));
      }
    }
  }

  /// The administration of a person.
  private void government(Scene scene, Item body, List<Finding> found) {
    for (var item : scene.inside(body)) {
      if (item.start() == body.head() + 1) {
        if (isPerson(item)) {
          found.add(Finding.between("LEADS", item, body, body.mention().origin().rule()));
          return;
        }
        if (item.is(EntityType.ROLE_PERSON)) {
          var leader = person(scene, item).orElse(item);
          found.add(Finding.between("LEADS", leader, body, body.mention().origin().rule()));
          return;
        }
      }
    }
  }
}
