package org.isnad.annotate.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;

/// Ties told by nouns: links with, influence on, support for, part of, led by, members of a list.
///
/// It comes after the other finders, since what holds of a group holds of those listed as it.
final class TieFinder implements RelationFinder {

  private static final String RULE = "relation.tie";
  private static final int WINDOW = 6;
  private static final Set<String> SHARED =
      Set.of("SUPPORTS", "OPPOSES", "LOYAL_TO", "ALLIED_WITH");

  private final Words words;

  TieFinder(RelationLexicon lexicon) {
    this.words = lexicon.words();
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (int i = 1; i < scene.size(); i++) {
      at(scene, i, found);
    }
    var memberships =
        found.stream()
            .filter(finding -> finding.type().equals("MEMBER_OF"))
            .collect(Collectors.groupingBy(Finding::from));
    var replaced = new HashSet<Finding>();
    for (var item : scene.items()) {
      oneOf(scene, item, memberships, replaced, found);
      branch(scene, item, found);
    }
    found.removeIf(replaced::contains);
  }

  private void at(Scene scene, int i, List<Finding> found) {
    var key = scene.key(i);
    if (words.is("owner", key) && words.is("ties", scene.key(i + 1))) {
      ties(scene, i, found);
    } else if (words.isStem("influence", key)) {
      influence(scene, i, found);
    } else if (words.is("support", key)) {
      var giver = scene.nisba(i + 1).or(() -> scene.at(i + 1));
      add("SUPPORTS", giver, scene.before(i), ".support", found);
    } else if (words.isStem("part", key) && words.is("of", scene.key(i + 1))) {
      add("PART_OF", scene.before(i), scene.at(i + 2), ".part", found);
    } else if (words.is("of", key)) {
      partOf(scene, i, found);
    } else if (words.isStem("seat", key)) {
      seat(scene, i, found);
    } else if (words.is("led", key)) {
      led(scene, i, found);
    } else if (words.is("members", key) && words.is("in", scene.key(i + 1))) {
      members(scene, i, i + 2, found);
    } else if (words.is("members-bare", key)) {
      members(scene, i, i + 1, found);
    }
  }

  private static void add(
      String type, Optional<Item> from, Optional<Item> to, String rule, List<Finding> found) {
    if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
      found.add(Finding.between(type, from.get(), to.get(), RULE + rule));
    }
  }

  /// Some of a body's people or craft, unless they are told to ask or get something from it.
  private void partOf(Scene scene, int i, List<Finding> found) {
    var some = scene.before(i).filter(item -> item.is(Kind.NOMINAL) && !item.mention().definite());
    var body = scene.at(i + 1).filter(Item::isBody).filter(item -> !item.isMany());
    if (some.isEmpty()
        || body.isEmpty()
        || words.isStem("get", scene.key(some.get().start() - 1))) {
      return;
    }
    boolean craft = words.is("craft", some.get().mention().key());
    if (craft || some.get().is(EntityType.MILITARY)) {
      add("PART_OF", some, body, ".from", found);
    } else if (isPeople(some.get())) {
      add("MEMBER_OF", some, body, ".from", found);
    }
  }

  private static boolean isPeople(Item item) {
    return item.is(EntityType.GROUP) || item.is(EntityType.ROLE_PERSON);
  }

  /// A body and the place that it has its seat in.
  private void seat(Scene scene, int i, List<Finding> found) {
    boolean parted = scene.isComma(i - 1) || scene.isBracket(i - 1);
    var body = scene.before(parted ? i - 1 : i).filter(Item::isBody);
    var place = AllegianceFinder.object(scene, i + 1, PlaceFinder.IN).or(() -> scene.at(i + 1));
    add("LOCATED_IN", body, place.filter(Item::isPlace), ".seat", found);
  }

  /// The branch, wing or arm of a body.
  private void branch(Scene scene, Item item, List<Finding> found) {
    if (item.is(Kind.NOMINAL) && words.is("branch", item.mention().key())) {
      scene.inside(item).stream()
          .filter(Item::isBody)
          .findFirst()
          .ifPresent(
              body -> add("PART_OF", Optional.of(item), Optional.of(body), ".branch", found));
    }
  }

  /// Somebody who has links with somebody.
  private void ties(Scene scene, int i, List<Finding> found) {
    for (int j = i + 2; j < i + WINDOW && scene.together(i, j); j++) {
      if (words.is("with", scene.key(j))) {
        add("HAS_TIES_WITH", scene.before(i), scene.at(j + 1), ".links", found);
        return;
      }
    }
  }

  /// The influence of, or that is enjoyed by, somebody on somebody.
  private void influence(Scene scene, int i, List<Finding> found) {
    var agent = scene.nisba(i + 1).or(() -> scene.at(i + 1));
    for (int j = i + 1; j < i + 2 * WINDOW && scene.together(i, j); j++) {
      agent = agent.isPresent() ? agent : scene.at(j);
      if (words.is("influence-object", scene.key(j))) {
        add("INFLUENCES", agent, scene.at(j + 1), ".influence", found);
        return;
      }
    }
  }

  private static boolean isLed(Item item) {
    return item.isBody() || item.is(EntityType.GROUP) || item.is(EntityType.EVENT_NAME);
  }

  /// A body under the lead of people, their titles skipped.
  private static void led(Scene scene, int i, List<Finding> found) {
    var body = scene.before(i);
    var leader = scene.at(i + 1).or(() -> scene.at(i + 2));
    if (body.isEmpty() || leader.isEmpty() || !isLed(body.get()) || leader.get().isPlace()) {
      return;
    }
    add("LEADS", leader, body, ".led", found);
  }

  private static void members(Scene scene, int i, int from, List<Finding> found) {
    var group = scene.before(scene.isComma(i - 1) ? i - 1 : i).filter(TieFinder::isGroup);
    var first = scene.at(from);
    if (group.isEmpty() || first.isEmpty()) {
      return;
    }
    for (var member : scene.list(first.get())) {
      add("MEMBER_OF", Optional.of(member), group, ".members", found);
      inherit(group.get(), member, found);
    }
  }

  private static boolean isGroup(Item item) {
    return item.isMany() && (item.isBody() || item.is(EntityType.GROUP));
  }

  /// What the group does, each of its members does.
  private static void inherit(Item group, Item member, List<Finding> found) {
    for (var known : new ArrayList<>(found)) {
      if (known.from().equals(group.mention().span()) && SHARED.contains(known.type())) {
        found.add(known.of(member).implied());
      }
    }
  }

  /// One of a group is a member of it; one of the members of a body is one of that body.
  private static void oneOf(
      Scene scene,
      Item item,
      Map<Span, List<Finding>> known,
      Set<Finding> replaced,
      List<Finding> found) {
    boolean part =
        item.is(Kind.NOMINAL)
            && !item.isPlace()
            && item.head() == item.start()
            && item.mention().number() == Mention.Number.SINGULAR
            && item.mention().origin().rule().startsWith("mention/leaders.tsv");
    var group = part ? scene.at(item.start() + 1) : Optional.<Item>empty();
    if (group.isEmpty()) {
      return;
    }
    var memberships = known.getOrDefault(group.get().mention().span(), List.of());
    if (memberships.isEmpty()) {
      add("MEMBER_OF", Optional.of(item), group, ".one", found);
    }
    memberships.forEach(membership -> found.add(membership.of(item)));
    replaced.addAll(memberships);
  }
}
