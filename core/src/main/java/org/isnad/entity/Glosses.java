package org.isnad.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.knowledge.EnglishName;
import org.isnad.lexicon.Table;
import org.isnad.model.Mention.Number;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// English for phrases without a name: the noun, and in brackets the countries and names in it.
final class Glosses {

  private record Gloss(String one, String many) {}

  private final Map<String, Gloss> glosses = new HashMap<>();
  private final EnglishName english;

  Glosses(EnglishName english) {
    this.english = english;
    for (var row : Table.load("entity/glosses.tsv").rows()) {
      var gloss = new Gloss(row.get("one"), row.get("many"));
      row.list("form").forEach(form -> glosses.put(Folding.fold(form), gloss));
    }
  }

  /// The phrase in English; absent when its noun is not in the list.
  Optional<String> of(Place phrase) {
    var noun = Clitics.withoutArticle(Folding.fold(phrase.mention().key()));
    var whole = Clitics.withoutArticle(String.join(" ", phrase.folded()));
    return Optional.ofNullable(glosses.getOrDefault(whole, glosses.get(noun)))
        .map(gloss -> {
          boolean one = phrase.mention().number() == Number.SINGULAR;
          var of = new TreeSet<String>();
          phrase.countries().forEach(country -> of.add(english.of(country)));
          phrase.names().forEach(name -> of.add(english.of(name)));
          var rest = of.stream().collect(Collectors.joining(", "));
          return (one ? gloss.one : gloss.many) + (rest.isEmpty() ? "" : " (" + rest + ")");
        });
  }
}
