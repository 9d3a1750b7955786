package org.isnad.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;
import org.isnad.score.BCubed.Item;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyEntities;
import org.isnad.score.key.KeyMention;

/// Compares which names and noun phrases are said to be one entity, page by page and over all
/// pages.
final class EntityScorer {

  private static final String LAYER = "entities";

  private final BCubed all = new BCubed();
  private final List<KeyEntities> keys = new ArrayList<>();

  /// On how many pages each keyed entity stands.
  private final Map<String, Integer> pages = new HashMap<>();

  void score(PageTally tally, KeyEntities key, List<FoundMention> found) {
    var keyed = key.mentions().stream().filter(m -> m.kind() != Kind.NISBA).toList();
    var matched =
        MentionScorer.matched(
            keyed, found.stream().filter(f -> f.mention().kind() != Kind.NISBA).toList());
    var clusters = new HashMap<KeyMention, String>();
    matched.pairs().forEach(pair -> clusters.put(pair.keyed(), pair.found().cluster()));
    var page = new BCubed();
    for (var mention : keyed) {
      if (!mention.optional()) {
        var item = new Item(mention.entity(), Optional.ofNullable(clusters.get(mention)));
        page.add(item);
        all.add(item);
      }
    }
    tally.tally().add(page.score(LAYER, key::mayBeSame));
    tell(tally, page, key, keyed);
    keys.add(key);
    page.items().stream()
        .map(Item::keyed)
        .distinct()
        .forEach(one -> pages.merge(one, 1, Integer::sum));
  }

  /// Adds the score over all pages, when keys of several pages speak of the same entities.
  void across(Tally tally) {
    if (pages.values().stream().anyMatch(count -> count > 1)) {
      tally.add(
          all.score(
              "entities-across", (a, b) -> keys.stream().anyMatch(key -> key.mayBeSame(a, b))));
    }
  }

  /// Lists entities that fell apart and clusters that run together.
  private static void tell(PageTally tally, BCubed page, KeyEntities key, List<KeyMention> keyed) {
    var first = new HashMap<String, Span>();
    keyed.forEach(mention -> first.putIfAbsent(mention.entity(), mention.span()));
    var parts = new TreeMap<String, Set<String>>();
    for (var item : page.items()) {
      item.found()
          .ifPresent(
              cluster -> parts.computeIfAbsent(item.keyed(), any -> new HashSet<>()).add(cluster));
    }
    parts.forEach((entity, clusters) -> {
      if (clusters.size() > 1) {
        tally.miss(LAYER, Note.of(place(first, entity), entity + " in " + clusters.size()));
      }
    });
    new TreeMap<>(page.mixtures())
        .forEach((cluster, mixture) -> {
          var entities = new TreeSet<>(mixture.keySet());
          var one = entities.first();
          if (!entities.stream().allMatch(entity -> key.mayBeSame(one, entity))) {
            tally.alarm(LAYER, Note.of(place(first, one), String.join(" + ", entities)));
          }
        });
  }

  private static Span place(Map<String, Span> first, String entity) {
    return Optional.ofNullable(first.get(entity)).orElseThrow();
  }
}
