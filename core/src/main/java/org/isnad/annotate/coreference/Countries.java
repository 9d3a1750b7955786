package org.isnad.annotate.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.model.Attribution;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Reason;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Joins adjectives to their countries, and capitals and palaces where they stand for a government.
///
/// A capital is the city unless the words beside it tell otherwise.
final class Countries {

  private static final Grounds SAME =
      new Grounds(.97, Reason.of("link.country"), "coreference.country.same");
  private static final Grounds NISBA =
      new Grounds(.95, Reason.of("link.nisba"), "coreference.country.nisba");

  private final Words words;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Knowledge knowledge;
  private final Set<Integer> speakers = new HashSet<>();
  private final Map<Integer, KnownEntity> governments = new HashMap<>();
  private final Map<String, Item> byKey = new HashMap<>();

  Countries(
      Words words,
      Tokens tokens,
      Discourse discourse,
      Knowledge knowledge,
      List<Attribution> attributions) {
    this.words = words;
    this.tokens = tokens;
    this.discourse = discourse;
    this.knowledge = knowledge;
    for (var attribution : attributions) {
      attribution.source().ifPresent(source -> speakers.add(source.start()));
    }
    Item before = null;
    for (var item : discourse.items()) {
      if (item.isName()) {
        read(item, Optional.ofNullable(before));
        before = item;
      }
    }
  }

  private void read(Item item, Optional<Item> before) {
    var country = stoodFor(item);
    if (country.isPresent() && meansState(item, before)) {
      governments.put(item.index(), country.get());
    }
  }

  private Optional<KnownEntity> stoodFor(Item item) {
    boolean place = item.type() == EntityType.GPE;
    var found = place ? knowledge.withCapital(item.text()) : knowledge.withMetonym(item.text());
    return found.size() == 1 && !key(found.getFirst()).equals(Folding.fold(item.mention().key()))
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  /// Whether the name stands for a government here.
  boolean isGovernment(Item item) {
    return governments.containsKey(item.index());
  }

  private boolean meansState(Item item, Optional<Item> before) {
    var span = item.mention().span();
    int at = Math.max(0, tokens.indexAt(span.start() + 1) - 1);
    boolean speaks = speakers.contains(span.start()) && !item.mention().nested();
    boolean inside = tokens.get(at).span().start() < span.start();
    char clitic = inside ? tokens.text().charAt(span.start() - 1) : ' ';
    if (clitic == Letters.BEH) {
      return false;
    }
    if (clitic == Letters.WAW) {
      return before.filter(this::isGovernment).isPresent() && isBeside(before.get(), at);
    }
    var cue = at == 0 ? Optional.<Words.Cue>empty() : cue(at - 1);
    if (cue.isPresent()) {
      return cue.get().state();
    }
    int next = tokens.indexAt(span.end());
    boolean acts =
        next < tokens.size()
            && !tokens.beginsLine(next)
            && cue(next).filter(Words.Cue::behind).isPresent();
    return speaks || acts && clitic == ' ' || clitic == Letters.LAM;
  }

  private boolean isBeside(Item before, int at) {
    return tokens.indexAt(before.mention().span().end()) == at;
  }

  private Optional<Words.Cue> cue(int index) {
    return tokens.segmentations(index).stream()
        .flatMap(reading -> words.cue(reading.stem()).stream())
        .findFirst();
  }

  private static String key(KnownEntity country) {
    return Folding.fold(country.forms().getFirst());
  }

  /// Whether the name is that of a country, or stands for its government.
  boolean isCountry(Item item) {
    return isGovernment(item)
        || item.type() == EntityType.GPE && country(Folding.fold(item.mention().key())).isPresent();
  }

  private Optional<KnownEntity> country(String key) {
    return knowledge.named(key).stream()
        .filter(entity -> entity.kind() == EntityKind.COUNTRY)
        .findFirst();
  }

  void apply() {
    for (var item : discourse.items()) {
      var government = Optional.ofNullable(governments.get(item.index()));
      if (government.isPresent()) {
        var why = Reason.of("link.government", government.get().forms().getFirst());
        var reason = new Grounds(.8, why, government.get().place());
        discourse.explain(item, reason);
        join(item, key(government.get()), reason);
      } else if (item.mention().kind() == Kind.NISBA) {
        join(item, Folding.fold(item.mention().key()), NISBA);
      } else if (item.isName() && item.type() == EntityType.GPE) {
        join(item, Folding.fold(item.mention().key()), SAME);
      }
    }
  }

  private void join(Item item, String key, Grounds reason) {
    var before = byKey.putIfAbsent(key, item);
    if (before != null) {
      discourse.join(item, discourse.referent(before), reason);
    }
  }

  /// The referent that is the capital of the only country whose adjective stands in the phrase.
  Optional<Referent> capital(Item item) {
    if (item.countries().size() != 1) {
      return Optional.empty();
    }
    return country(item.countries().iterator().next())
        .flatMap(found -> found.detail("capital"))
        .flatMap(capitals ->
            List.of(capitals.split("\\|")).stream()
                .flatMap(
                    name -> Optional.ofNullable(byKey.get(Folding.fold(name.strip()))).stream())
                .findFirst())
        .map(discourse::referent);
  }
}
