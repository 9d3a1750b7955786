package org.isnad.provenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Whether two statements speak of two happenings: each names whom or where, and nothing of it is
/// in the other. Places are compared with places and countries with countries: a town says nothing
/// against the country that it may lie in.
final class Apart {

  private final Lands lands;
  private final Set<String> ordinals = new HashSet<>();

  Apart(Lands lands) {
    this.lands = lands;
    for (var row : Table.load("quantity/ordinals.tsv").rows()) {
      if (row.get("kind").equals("unit")) {
        row.list("form").forEach(form -> ordinals.add(Folding.fold(form)));
      }
    }
  }

  /// Whether one tells of the second of a kind and the other of the third.
  boolean inOrder(Statement a, Statement b) {
    var one = ordered(a);
    var other = ordered(b);
    return one.entrySet().stream()
        .anyMatch(kind -> areApart(kind.getValue(), other.getOrDefault(kind.getKey(), Set.of())));
  }

  /// The ordinals of a statement, by the noun before them.
  private Map<String, Set<String>> ordered(Statement statement) {
    var found = new HashMap<String, Set<String>>();
    var before = "";
    var text = statement.article().article().text(statement.anchor().span());
    for (var word : Spellings.words(text)) {
      var bare = LightStem.bare(word);
      var form = Clitics.withoutArticle(bare);
      if (ordinals.contains(form) && !before.isEmpty()) {
        found.computeIfAbsent(before, noun -> new HashSet<>()).add(form);
      }
      before = LightStem.stem(bare);
    }
    return found;
  }

  /// Whether both name places below countries and share no word of their names, or name countries
  /// and share none.
  boolean inPlace(Statement a, Statement b) {
    return areApart(words(a, NameType.LOC), words(b, NameType.LOC))
        || areApart(countries(a), countries(b));
  }

  private Set<String> countries(Statement statement) {
    var found =
        new HashSet<>(lands.in(statement.article().article().text(statement.anchor().span())));
    statement.article().inside(Layer.NAMES, statement.anchor().span()).stream()
        .filter(name -> name.type() == NameType.LOC)
        .forEach(name -> found.addAll(lands.named(name.key())));
    return found;
  }

  /// Whether both name persons and share no word of their names.
  boolean inPersons(Statement a, Statement b) {
    return areApart(words(a, NameType.PER), words(b, NameType.PER));
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private Set<String> words(Statement statement, NameType type) {
    var words = new HashSet<String>();
    for (var name : statement.article().inside(Layer.NAMES, statement.anchor().span())) {
      if (name.type() == type && !isCountry(name)) {
        words.addAll(SourceReader.stems(name.key()));
      }
    }
    return words;
  }

  private boolean isCountry(Name name) {
    return !lands.named(name.key()).isEmpty();
  }
}
