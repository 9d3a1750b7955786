package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.name.Entry.Family;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Table;
import org.isnad.model.NameType;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// All names that lexicons know, in one dictionary.
final class Gazetteer {

  private final PhraseMatcher<Entry> entries;
  private final List<String> places = new ArrayList<>();

  Gazetteer() {
    var builder = new PhraseMatcher.Builder<Entry>();
    add(builder, "place/countries.tsv", NameType.LOC, Family.COUNTRY);
    add(builder, "place/geography.tsv", NameType.LOC, Family.COUNTRY);
    add(builder, "place/cities.tsv", NameType.LOC, Family.PLACE);
    add(builder, "credit/agencies.tsv", NameType.ORG, Family.OUTLET);
    add(builder, "org/organisations.tsv", NameType.ORG, Family.BODY);
    add(builder, "org/clubs.tsv", NameType.ORG, Family.CLUB);
    add(builder, "name/persons.tsv", NameType.PER, Family.PERSON);
    add(builder, "name/works.tsv", NameType.MISC, Family.WORK);
    entries = builder.build();
  }

  private void add(
      PhraseMatcher.Builder<Entry> builder, String file, NameType type, Family family) {
    for (var row : Table.load(file).rows()) {
      boolean social = family == Family.OUTLET && row.get("kind").equals("social");
      var entry = Entry.of(row, social ? NameType.MISC : type, family);
      var forms = row.list("form");
      boolean mixed = forms.stream().anyMatch(form -> form.indexOf(' ') < 0);
      for (var form : forms) {
        boolean plain = mixed && form.indexOf(' ') > 0;
        if (type == NameType.LOC && !entry.common() && form.indexOf(' ') < 0) {
          places.add(Folding.fold(form));
        }
        builder.add(form, plain ? entry.withoutDoubt() : entry);
      }
    }
  }

  /// The folded names of places that are one word and need no evidence.
  List<String> places() {
    return places;
  }

  /// The names that begin at a token, in any clitic reading.
  List<Match<Entry>> at(Tokens tokens, int index) {
    return entries.at(tokens, index);
  }

  /// The names that begin at a token in the given clitic reading.
  List<Match<Entry>> at(Tokens tokens, int index, int strip) {
    return entries.at(tokens, index, strip);
  }
}
