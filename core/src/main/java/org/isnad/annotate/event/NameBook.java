package org.isnad.annotate.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Name;
import org.isnad.text.Folding;

/// What the type of a name does not tell: countries, capitals, clubs, and gender.
final class NameBook {

  private final Set<String> countries;
  private final Set<String> capitals;
  private final Set<String> clubs;
  private final Set<String> masculine;

  NameBook() {
    this.countries = forms("place/countries.tsv", row -> true);
    this.capitals = forms("event/capitals.tsv", row -> true);
    this.clubs = forms("org/clubs.tsv", row -> true);
    this.masculine = forms("event/words.tsv", row -> row.get("kind").equals("masculine"));
  }

  private static Set<String> forms(String table, Predicate<Row> which) {
    return Table.load(table).rows().stream()
        .filter(which)
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(toUnmodifiableSet());
  }

  /// Names of states are feminine but for a few; a body has the gender of its first word.
  Agreement agreement(Name name, Kind kind, String text) {
    var key = Folding.fold(name.span().of(text));
    return switch (kind) {
      case STATE, CAPITAL, PLACE -> masculine.contains(key) ? Agreement.HE : Agreement.SHE;
      case BODY, MEDIA, FORCE, ARMED -> Agreement.ofNoun(key.split(" ", 2)[0]);
      default -> Agreement.ONE;
    };
  }

  private Kind place(String key) {
    if (capitals.contains(key)) {
      return Kind.CAPITAL;
    }
    return countries.contains(key) ? Kind.STATE : Kind.PLACE;
  }

  /// What a name stands for.
  Kind kind(Name name, String text) {
    var key = Folding.fold(name.span().of(text));
    return switch (name.type()) {
      case PER -> Kind.PERSON;
      case ORG -> clubs.contains(key) ? Kind.OTHER : Kind.BODY;
      case LOC -> place(key);
      case MISC -> Kind.OTHER;
    };
  }
}
