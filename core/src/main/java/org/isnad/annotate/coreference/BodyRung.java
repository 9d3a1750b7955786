package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;
import org.isnad.model.TokenKind;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;
import org.isnad.text.Tokens;

/// Joins names of bodies, places and things: the same name, also without the noun that describes it
/// or with its words in another order; a shorter form to the only longer one; what stands in
/// brackets behind a name.
final class BodyRung {

  private static final Grounds SAME =
      new Grounds(.95, Reason.of("link.same-name"), "coreference.name.same");
  private static final Grounds WORDS =
      new Grounds(.9, Reason.of("link.order"), "coreference.name.order");
  private static final Grounds BRACKETS =
      new Grounds(.9, Reason.of("link.brackets"), "coreference.name.brackets");

  private final Words words;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Countries countries;
  private final Map<String, Item> byKey = new HashMap<>();
  private final Map<String, List<Item>> byFirst = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  BodyRung(Words words, Tokens tokens, Discourse discourse, Countries countries) {
    this.words = words;
    this.tokens = tokens;
    this.discourse = discourse;
    this.countries = countries;
  }

  void apply() {
    var names =
        discourse.items().stream()
            .filter(item -> item.isName() && item.type() != EntityType.PERSON)
            .filter(item -> !countries.isGovernment(item))
            .toList();
    names.forEach(this::same);
    names.forEach(this::shorter);
    for (int i = 1; i < names.size(); i++) {
      brackets(names.get(i - 1), names.get(i));
    }
  }

  private void same(Item item) {
    var bare = words.withoutDescriptor(item.words(), item.type());
    join(item, String.join(" ", item.words()), SAME);
    join(item, String.join(" ", bare), SAME);
    if (item.type() != EntityType.EVENT_NAME && item.type() != EntityType.OTHER) {
      join(item, Folding.fold(item.mention().key()), SAME);
    }
    if (bare.size() > 2) {
      join(item, String.join(" ", bare.stream().sorted().toList()), WORDS);
    }
    if (item.words().size() > 1 && seen.add(item.text())) {
      byFirst.computeIfAbsent(item.words().getFirst(), k -> new ArrayList<>(2)).add(item);
    }
  }

  private void join(Item item, String form, Grounds reason) {
    var key = family(item.type()) + NameForms.key(form);
    var before = byKey.putIfAbsent(key, item);
    if (before != null) {
      discourse.join(item, discourse.referent(before), reason);
    }
  }

  /// Types of one family may be the same thing seen in two ways.
  private static String family(EntityType type) {
    return switch (type) {
      case GPE, LOC -> "place ";
      case GOV, MILITARY, ARMED_GROUP, MEDIA, ORG -> "body ";
      default -> type + " ";
    };
  }

  /// "The high committee" after the high committee for something: all its words in one longer name
  /// that was mentioned before, and in no other.
  private void shorter(Item item) {
    if (item.words().size() < 2 || item.type() == EntityType.GPE) {
      return;
    }
    var own = Set.copyOf(item.words());
    var longer = new LinkedHashSet<Referent>();
    boolean before = false;
    for (var other : byFirst.getOrDefault(item.words().getFirst(), List.of())) {
      var more = new HashSet<>(other.words());
      if (other.words().size() > item.words().size()
          && family(other.type()).equals(family(item.type()))
          && more.containsAll(own)) {
        longer.add(discourse.referent(other));
        before |= other.index() < item.index() || item.headline();
      }
    }
    longer.remove(discourse.referent(item));
    if (longer.size() == 1 && before) {
      var full = longer.getFirst();
      var why = Reason.of("link.short", String.join(" ", full.forms().iterator().next()));
      discourse.join(item, full, new Grounds(.75, why, "coreference.name.shorter"));
    } else if (!longer.isEmpty()) {
      discourse.doubt(item, longer.getFirst());
    }
  }

  private void brackets(Item name, Item next) {
    int end = tokens.indexAt(name.mention().span().end());
    int at = end;
    while (at < tokens.size() && isQuote(at)) {
      at++;
    }
    int inside = tokens.indexAt(next.mention().span().start());
    int close = tokens.indexAt(next.mention().span().end());
    boolean brackets =
        at < tokens.size()
            && tokens.get(at).is('(')
            && inside == at + 1
            && tokens.key(close).equals(")");
    boolean quotes =
        at == end + 1
            && inside == at
            && isQuote(close)
            && next.type() != EntityType.MEDIA
            && !isQuote(tokens.indexAt(name.mention().span().start()) - 1);
    if ((brackets || quotes) && family(name.type()).equals(family(next.type()))) {
      discourse.join(next, discourse.referent(name), BRACKETS);
    }
  }

  private boolean isQuote(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == TokenKind.QUOTE;
  }
}
