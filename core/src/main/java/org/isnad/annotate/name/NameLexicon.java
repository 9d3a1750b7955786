package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// All that the lexicons say about names, read once.
///
/// @param gazetteer names known as a whole
/// @param words what single words can be
/// @param clusters which words stand among the same neighbours
/// @param heads nouns that open a name, by folded form
/// @param titles forms of address and ranks; whether what follows is a person even if unknown
/// @param phrases what reads like a person's name and is none
/// @param roles offices; whether a genitive may follow before the name
/// @param portfolios what ministries are named after
record NameLexicon(
    Gazetteer gazetteer,
    WordBook words,
    WordClusters clusters,
    Map<String, List<Head>> heads,
    PhraseMatcher<Boolean> titles,
    PhraseMatcher<String> phrases,
    PhraseMatcher<Boolean> roles,
    PhraseMatcher<String> portfolios) {

  static NameLexicon load() {
    return load(Set.of());
  }

  /// The lexicons as if some ordinary words had never been seen.
  static NameLexicon load(Set<String> forgotten) {
    var gazetteer = new Gazetteer();
    return new NameLexicon(
        gazetteer,
        new WordBook(gazetteer.places(), forgotten),
        WordClusters.load(),
        headTable(),
        titleTable(),
        forms("name/phrases.tsv"),
        roleTable(),
        forms("org/portfolios.tsv"));
  }

  private static Map<String, List<Head>> headTable() {
    var heads = new HashMap<String, List<Head>>();
    for (var row : Table.load("org/heads.tsv").rows()) {
      for (var form : row.list("form")) {
        heads.computeIfAbsent(Folding.fold(form), k -> new ArrayList<>()).add(Head.of(row));
      }
    }
    return heads;
  }

  private static PhraseMatcher<Boolean> titleTable() {
    var builder = new PhraseMatcher.Builder<Boolean>();
    for (var row : Table.load("name/titles.tsv").rows()) {
      row.list("form").forEach(form -> builder.add(form, row.get("evidence").equals("strong")));
    }
    return builder.build();
  }

  private static PhraseMatcher<Boolean> roleTable() {
    var builder = new PhraseMatcher.Builder<Boolean>();
    for (var row : Table.load("name/roles.tsv").rows()) {
      row.list("form")
          .forEach(form -> builder.addWithArticle(form, row.get("place").equals("head")));
    }
    return builder.build();
  }

  private static PhraseMatcher<String> forms(String table) {
    var builder = new PhraseMatcher.Builder<String>();
    for (var row : Table.load(table).rows()) {
      row.list("form").forEach(form -> builder.add(form, row.place()));
    }
    return builder.build();
  }
}
