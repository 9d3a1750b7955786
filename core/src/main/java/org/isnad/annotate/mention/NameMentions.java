package org.isnad.annotate.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.mention.Nisbas.Nisba;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Gender;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Mention.Number;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Origin;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Mentions by a proper name or by the adjective of a country.
final class NameMentions {

  /// Names of these tables are learnt by heart: nothing inside them is meant by itself.
  private static final Set<String> CLOSED =
      Set.of(
          "place/countries.tsv",
          "place/cities.tsv",
          "place/geography.tsv",
          NameTypes.OUTLETS,
          "name/persons.tsv",
          "org/clubs.tsv");

  private final Reading reading;
  private final MentionLexicon lexicon;
  private final Set<Name> outlets = new HashSet<>();

  NameMentions(Reading reading, MentionLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /// The names with their types, and the places inside them.
  List<Mention> names(List<Name> names) {
    var found = new ArrayList<Mention>();
    for (var name : names) {
      int start = reading.tokens().indexAt(name.span().start());
      if (!reading.inName(start) || reading.name(start) != name) {
        start = Math.max(0, start - 1);
      }
      boolean known = reading.inName(start) && reading.name(start) == name;
      var first = known ? firstWord(start) : "";
      var before = known ? wordBefore(start) : List.<String>of();
      var type = lexicon.names().of(name, first, before);
      if (type == EntityType.MEDIA) {
        outlets.add(name);
      }
      var origin = new Origin("mentions", name.origin().rule());
      found.add(mention(name.span(), Kind.NAME, type, name.key(), Agreement.ANY, true, origin));
      if (known && isOpen(name) && type != EntityType.GPE) {
        inside(start, lexicon.names().isFossil(first), found);
      }
    }
    return found;
  }

  /// The word before a name, outside quotation marks, with and without its proclitics.
  private List<String> wordBefore(int start) {
    int before = start - 1;
    while (reading.is(before, TokenKind.QUOTE)) {
      before--;
    }
    return reading.isWord(before)
        ? reading.tokens().strips(before).stream().map(Clitics.Strip::key).toList()
        : List.of();
  }

  private String firstWord(int start) {
    if (!reading.hasProclitic(start)) {
      return reading.key(start);
    }
    int letters = reading.name(start).span().start() - reading.tokens().get(start).span().start();
    for (var strip : reading.tokens().strips(start)) {
      if (strip.letters() == letters) {
        return strip.key();
      }
    }
    return reading.key(start);
  }

  private static boolean isOpen(Name name) {
    return name.type() != NameType.PER && !CLOSED.contains(NameTypes.table(name));
  }

  /// Places inside a name that begins at `start`; in a fossil one only behind a preposition.
  private void inside(int start, boolean fossil, List<Mention> found) {
    int end = reading.nameEnd(start);
    int i = start + 1;
    while (i < end) {
      var best = lexicon.places().at(reading.tokens(), i);
      int next = i + 1;
      if (!best.isEmpty() && best.getLast().end() <= end && (!fossil || isPreposition(i - 1))) {
        var match = best.getLast();
        var place = match.value();
        var origin = new Origin("mentions", place.place());
        var span = match.span(reading.tokens());
        found.add(mention(span, Kind.NAME, place.type(), place.key(), Agreement.ANY, true, origin));
        next = match.end();
      }
      i = next;
    }
  }

  private boolean isPreposition(int i) {
    return lexicon.prepositions().contains(reading.key(i));
  }

  /// The adjectives of countries, inside phrases and names other than outlets too; asked for after
  /// the names.
  List<Mention> nisbas() {
    var found = new ArrayList<Mention>();
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.isWord(i) || reading.inName(i) && !takesNisba(i)) {
        continue;
      }
      for (var strip : reading.tokens().strips(i)) {
        var nisba = lexicon.nisbas().find(strip.key());
        if (nisba.isPresent()) {
          if (!isWord(i, strip)) {
            found.add(nisba(i, strip, nisba.get()));
          }
          break;
        }
      }
    }
    return found;
  }

  private boolean takesNisba(int i) {
    var name = reading.name(i);
    boolean open = isOpen(name) && !outlets.contains(name);
    return open && !(reading.startsName(i) && reading.nameEnd(i) == i + 1);
  }

  /// Whether it is a language ("in English"), or a word on a folded letter: with alef maksura and
  /// without article.
  private boolean isWord(int i, Clitics.Strip strip) {
    boolean article = Clitics.hasArticle(strip.key());
    var key = reading.key(i);
    boolean language =
        strip.letters() == 1
            && key.charAt(0) == Letters.BEH
            && strip.key().endsWith(Endings.FEMININE)
            && article;
    boolean spoken = i > 0 && lexicon.languages().contains(reading.key(i - 1));
    return language || spoken || reading.endsInMaksura(i);
  }

  private Mention nisba(int i, Clitics.Strip strip, Nisba nisba) {
    var span = reading.tokens().span(i, i + 1, strip.letters());
    boolean definite = Clitics.hasArticle(strip.key());
    var agreement = Endings.agreement(Clitics.withoutArticle(strip.key()));
    var origin = new Origin("mentions", nisba.place());
    return mention(span, Kind.NISBA, nisba.type(), nisba.key(), agreement, definite, origin);
  }

  private static Mention mention(
      Span span,
      Kind kind,
      EntityType type,
      String key,
      Agreement agreement,
      boolean definite,
      Origin origin) {
    var gender =
        switch (agreement) {
          case FEMININE -> Gender.FEMININE;
          case ANY -> Gender.UNKNOWN;
          default -> Gender.MASCULINE;
        };
    var number = agreement == Agreement.PLURAL ? Number.PLURAL : Number.SINGULAR;
    return new Mention(span, span, kind, type, key, number, gender, definite, false, origin);
  }
}
