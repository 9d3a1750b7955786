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

  /// Relations that one may have to a stretch of land too.
  private static final Set<String> OFFICIAL = Set.of("LEADS", "HOLDS_OFFICE");

  /// Relations that one has to no place where one only is.
  private static final Set<String> BELONGING = Set.of("MEMBER_OF", "REPRESENTS");

  private static final int NEAR = 4;

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
      if (role != null && !item.isBody() && !item.isPlace() && !isOneOf(item)) {
        held(scene, item, role, found);
        joined(scene, item, role, found);
      }
      if (lexicon.words().is("government", item.mention().key())) {
        government(scene, item, found);
      }
    }
  }

  /// Whether it is one of those that the noun behind it names, which come by themselves.
  private static boolean isOneOf(Item item) {
    return !item.isMany() && item.mention().origin().rule().startsWith("mention/leaders.tsv");
  }

  private void held(Scene scene, Item office, Role role, List<Finding> found) {
    var object = object(scene, office);
    object
        .or(() -> served(scene, office, role))
        .ifPresent(o -> held(scene, office, o, role, found));
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

  private void held(Scene scene, Item office, Item object, Role role, List<Finding> found) {
    var type = role.type(office, object);
    boolean crew = BELONGING.contains(type) && isCrewed(office, object);
    if (fits(type, object) && !crew) {
      var finding = finding(scene, type, office, object, role);
      found.add(finding);
      predecessor(scene, finding).ifPresent(p -> found.add(finding.of(p).past()));
    }
  }

  /// Whether it is only where people are, or what they travel in.
  private boolean isCrewed(Item office, Item object) {
    boolean owner = object.start() == office.head() + 1;
    boolean craft = lexicon.words().is("craft", object.mention().key());
    return craft || object.is(EntityType.FACILITY) && !owner;
  }

  private Finding finding(Scene scene, String type, Item office, Item object, Role role) {
    var finding = Finding.between(type, office, object, role.place()).as(office);
    boolean inner = scene.around(office).filter(o -> o.is(EntityType.ROLE_PERSON)).isPresent();
    return office.isMany() || inner
        ? finding
        : person(scene, office).map(finding::of).orElse(finding);
  }

  private static boolean fits(String type, Item object) {
    if (object.is(EntityType.LOC)) {
      return OFFICIAL.contains(type);
    }
    boolean human = object.is(EntityType.PERSON) || object.is(EntityType.ROLE_PERSON);
    return !human || PERSONAL.contains(type);
  }

  /// The state or body behind `in` that an office is held in; a town is only where its holder is.
  private Optional<Item> served(Scene scene, Item office, Role role) {
    if (!role.state().equals("HOLDS_OFFICE") || office.end() == office.head() + 1) {
      return Optional.empty();
    }
    return AllegianceFinder.object(scene, office.end(), PlaceFinder.IN)
        .filter(o ->
            o.isBody()
                || o.is(EntityType.GPE)
                    && (o.is(Kind.NOMINAL)
                        || PlaceFinder.isCountry(o)
                        || lexicon.words().is("state", scene.key(o.start() - 1))));
  }

  /// Whose successor in the office somebody is, named right behind it.
  private Optional<Item> predecessor(Scene scene, Finding finding) {
    for (int i = finding.end(); i < finding.end() + NEAR && scene.together(i - 1, i); i++) {
      if (lexicon.words().is("successor", scene.key(i))) {
        var next = scene.at(i + 1).filter(RoleFinder::isPerson);
        return next.isPresent() ? next : scene.at(i + 2).filter(RoleFinder::isPerson);
      }
    }
    return Optional.empty();
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
    int last = whereabouts(scene, office).map(Item::end).orElse(office.end());
    int end = scene.isComma(last) ? last + 1 : last;
    int name = end;
    while (name < end + NEAR && scene.together(end, name) && titles.contains(scene.key(name))) {
      name++;
    }
    var after = scene.at(name).filter(item -> isPerson(item) && !scene.hasProclitic(item));
    if (after.isPresent() || scene.hasProclitic(office)) {
      return after;
    }
    int start = scene.isComma(office.start() - 1) ? office.start() - 1 : office.start();
    return scene.before(start).filter(RoleFinder::isPerson);
  }

  /// The place behind an office that the name of its holder follows at once.
  private static Optional<Item> whereabouts(Scene scene, Item office) {
    return AllegianceFinder.object(scene, office.end(), PlaceFinder.IN)
        .filter(place -> place.isPlace() || place.isBody())
        .filter(place -> !scene.isComma(place.end()));
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
