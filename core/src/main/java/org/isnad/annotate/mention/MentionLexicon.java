package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// All that the lexicons say about mentions, read once.
///
/// @param places places that stand inside longer names
/// @param nisbas adjectives of countries
/// @param names what kinds of entities names name
/// @param adjectives adjectives of noun phrases
/// @param heads nouns that head noun phrases
/// @param leaders words before a noun
/// @param participles participles with a preposition
/// @param portfolios what ministers are named after
/// @param links common nouns behind which a further genitive follows
/// @param through adjectives between a noun and its genitive
/// @param never words with the article that are no genitive
/// @param whole people in the plural that only tell the name of a body or an office
/// @param prepositions behind which a place inside a fossil name is meant
/// @param languages words before an adjective that then means a language
record MentionLexicon(
    Places places,
    Nisbas nisbas,
    NameTypes names,
    Adjectives adjectives,
    HeadNouns heads,
    PhraseMatcher<Leader> leaders,
    Map<String, Participle> participles,
    PhraseMatcher<String> portfolios,
    Set<String> links,
    Set<String> through,
    Set<String> never,
    Set<String> whole,
    Set<String> prepositions,
    Set<String> languages) {

  static MentionLexicon load() {
    var places = new Places();
    var nisbas = new Nisbas(places);
    var adjectives = new Adjectives(nisbas);
    return new MentionLexicon(
        places,
        nisbas,
        new NameTypes(),
        adjectives,
        new HeadNouns(adjectives),
        leaderTable(),
        participleTable(),
        portfolioTable(),
        genitives("link"),
        genitives("through"),
        genitives("never"),
        genitives("whole"),
        genitives("place"),
        genitives("language"));
  }

  private static PhraseMatcher<Leader> leaderTable() {
    var builder = new PhraseMatcher.Builder<Leader>();
    for (var row : Table.load("mention/leaders.tsv").rows()) {
      row.list("form").forEach(form -> builder.add(form, Leader.of(row)));
    }
    return builder.build();
  }

  private static Map<String, Participle> participleTable() {
    var forms = new HashMap<String, Participle>();
    for (var row : Table.load("mention/participles.tsv").rows()) {
      List<String> after = row.list("after").stream().map(Folding::fold).toList();
      Adjectives.inflect(Folding.fold(row.get("form")))
          .forEach((form, agreement) -> forms.putIfAbsent(form, new Participle(agreement, after)));
    }
    return Map.copyOf(forms);
  }

  private static PhraseMatcher<String> portfolioTable() {
    var builder = new PhraseMatcher.Builder<String>();
    for (var row : Table.load("org/portfolios.tsv").rows()) {
      row.list("form").forEach(form -> builder.add(form, row.place()));
    }
    return builder.build();
  }

  private static Set<String> genitives(String use) {
    var words = new HashSet<String>();
    for (var row : Table.load("mention/genitives.tsv").rows()) {
      if (row.get("use").equals(use)) {
        row.list("form").forEach(form -> words.add(Folding.fold(form)));
      }
    }
    return Set.copyOf(words);
  }
}
