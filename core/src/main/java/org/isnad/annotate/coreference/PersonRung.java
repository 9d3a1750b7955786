package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// Joins names of persons: the same name, then short forms to the full name.
///
/// Two full names are apart even if they share the family name; the family name alone then goes to
/// the nearest before it, and the runner-up is noted.
final class PersonRung {

  private static final Grounds SAME =
      new Grounds(.95, Reason.of("link.same-name"), "coreference.name.same");
  private static final Grounds LONGER =
      new Grounds(.9, Reason.of("link.longer"), "coreference.name.full");

  private static final int LATER = Integer.MAX_VALUE / 2;

  private final Discourse discourse;
  private final NamePieces pieces;
  private final Map<String, List<Item>> fullByWord = new HashMap<>();
  private final Map<String, Item> lone = new HashMap<>();
  private final Map<Referent, NavigableSet<Integer>> places = new HashMap<>();

  PersonRung(Discourse discourse, NamePieces pieces) {
    this.discourse = discourse;
    this.pieces = pieces;
  }

  void apply() {
    var persons =
        discourse.items().stream()
            .filter(item -> item.isName() && item.type() == EntityType.PERSON)
            .toList();
    var full = persons.stream().filter(this::isFull).toList();
    same(full);
    longer(full);
    persons.stream().filter(item -> !isFull(item)).forEach(this::alone);
  }

  private boolean isFull(Item item) {
    return pieces.isWhole(item.words());
  }

  private void same(List<Item> full) {
    Map<String, Item> first = new HashMap<>();
    for (var item : full) {
      var before = first.putIfAbsent(NameForms.key(item.text()), item);
      if (before != null) {
        discourse.join(item, discourse.referent(before), SAME);
      }
      var known = first.putIfAbsent(NameForms.key(Folding.fold(item.mention().key())), item);
      if (known != null) {
        discourse.join(item, discourse.referent(known), SAME);
      }
    }
    Set<String> seen = new LinkedHashSet<>();
    for (var item : full) {
      if (seen.add(item.text())) {
        item.words().forEach(word -> at(word).add(item));
      }
    }
  }

  private List<Item> at(String word) {
    var key = NameForms.key(Clitics.withoutArticle(word));
    return fullByWord.computeIfAbsent(key, k -> new ArrayList<>(2));
  }

  private void longer(List<Item> full) {
    for (var item : full) {
      var candidates = candidates(item);
      if (candidates.size() == 1) {
        discourse.join(item, candidates.getFirst(), LONGER);
      }
    }
  }

  /// The referents, each once, with a full name that the item's name shortens.
  private List<Referent> candidates(Item item) {
    var found = new LinkedHashSet<Referent>();
    for (var longer : at(item.words().getLast())) {
      var referent = discourse.referent(longer);
      if (referent != discourse.referent(item)
          && NameForms.shortens(item.words(), longer.words())) {
        found.add(referent);
      }
    }
    return List.copyOf(found);
  }

  private void alone(Item item) {
    var candidates = new ArrayList<>(candidates(item));
    if (candidates.isEmpty()) {
      var key = NameForms.key(Folding.fold(item.mention().key()));
      var before = lone.putIfAbsent(key, item);
      if (before != null) {
        discourse.join(item, discourse.referent(before), SAME);
      }
      return;
    }
    candidates.sort(Comparator.comparingInt(referent -> distance(referent, item)));
    var nearest = candidates.getFirst();
    boolean sole = candidates.size() == 1;
    var why = Reason.of("link.short", String.join(" ", nearest.forms().iterator().next()));
    discourse.join(item, nearest, new Grounds(sole ? .9 : .6, why, "coreference.name.short"));
    if (!sole) {
      places.computeIfAbsent(nearest, PersonRung::places).add(item.index());
      discourse.doubt(item, candidates.get(1));
    }
  }

  /// How far back a referent was last mentioned; one that comes later is farther than all.
  private int distance(Referent referent, Item item) {
    var at = places.computeIfAbsent(referent, PersonRung::places);
    var before = at.lower(item.index());
    return before != null ? item.index() - before : LATER + at.first() - item.index();
  }

  private static NavigableSet<Integer> places(Referent referent) {
    var at = new TreeSet<Integer>();
    referent.items().forEach(item -> at.add(item.index()));
    return at;
  }
}
