package org.isnad.annotate.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Inflection;

/// All that the lexicons say about relations, read once.
///
/// @param roles by the folded noun of the role
/// @param participles by folded form without article
/// @param verbs by folded form
/// @param titles folded forms of address of one word
/// @param words by what they do
record RelationLexicon(
    Map<String, Role> roles,
    Map<String, Allegiance> participles,
    Map<String, Deed> verbs,
    Set<String> titles,
    Words words) {

  /// A verb that ties who acts to another.
  ///
  /// @param type the relation
  /// @param after the folded prepositions, none where the object follows at once
  /// @param former whether the tie is past
  /// @param place the line of the lexicon
  record Deed(String type, List<String> after, boolean former, String place) {}

  /// A participle that ties its noun to another.
  ///
  /// @param type the relation
  /// @param after the folded prepositions
  /// @param other whether the relation starts at what follows the preposition
  /// @param many whether the form describes several
  /// @param place the line of the lexicon
  record Allegiance(String type, List<String> after, boolean other, boolean many, String place) {}

  static RelationLexicon load() {
    var roles = new HashMap<String, Role>();
    for (var row : Table.load("relation/roles.tsv").rows()) {
      row.list("form").forEach(form -> roles.put(Folding.fold(form), Role.of(row)));
    }
    var participles = new HashMap<String, Allegiance>();
    for (var row : Table.load("relation/participles.tsv").rows()) {
      List<String> after = row.list("after").stream().map(Folding::fold).toList();
      boolean other = row.get("from").equals("other");
      for (var form : row.list("form")) {
        for (var inflected : Inflection.adjective(Folding.fold(form))) {
          boolean many = Inflection.isPlural(inflected);
          participles.putIfAbsent(
              inflected, new Allegiance(row.get("type"), after, other, many, row.place()));
        }
      }
    }
    return new RelationLexicon(
        Map.copyOf(roles), Map.copyOf(participles), verbTable(), titleTable(), new Words());
  }

  private static Map<String, Deed> verbTable() {
    var verbs = new HashMap<String, Deed>();
    for (var row : Table.load("relation/verbs.tsv").rows()) {
      List<String> after = row.list("after").stream().map(Folding::fold).toList();
      var deed = new Deed(row.get("type"), after, row.get("former").equals("yes"), row.place());
      row.list("form").forEach(form -> verbs.put(Folding.fold(form), deed));
    }
    return Map.copyOf(verbs);
  }

  private static Set<String> titleTable() {
    return Table.load("name/titles.tsv").rows().stream()
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
