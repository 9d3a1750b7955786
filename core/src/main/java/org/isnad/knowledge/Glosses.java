package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.knowledge.Gloss.Place;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// English for the words of a name: ordinary nouns and adjectives, adjectives of peoples, names of
/// places, and entries of the knowledge base.
final class Glosses {

  private static final int LONGEST = 6;
  private static final int PLURAL = 3;

  private final Map<String, Gloss> words = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Knowledge knowledge;
  private final PlaceNames places;

  Glosses(Knowledge knowledge, PlaceNames places) {
    this.knowledge = knowledge;
    this.places = places;
    Table.load("knowledge/glosses.tsv").rows().forEach(this::add);
    for (var row : Table.load("place/nisbas.tsv").rows()) {
      row.find("english").ifPresent(name -> nations.put(NameKey.of(row.get("stem")), name));
    }
  }

  private void add(Row row) {
    var place = Place.of(row.get("place"));
    for (var form : row.list("form")) {
      var parts = NameKey.words(form);
      boolean feminine =
          row.get("agrees").equals("f") || parts.size() == 1 && feminine(parts.getFirst());
      boolean definite = parts.size() > 1 && Clitics.hasArticle(parts.getLast());
      words.put(NameKey.join(parts), new Gloss(place, row.get("english"), feminine, definite));
    }
  }

  /// All words of a name, those written together parted, longest known names first.
  List<Gloss> read(List<String> forms) {
    var written = forms.stream().flatMap(Glosses::parts).toList();
    var folded = written.stream().flatMap(form -> NameKey.words(form).stream()).toList();
    var out = new ArrayList<Gloss>();
    for (int i = 0; i < folded.size(); ) {
      int end = Math.min(folded.size(), i + LONGEST);
      while (end > i + 1 && !find(folded.subList(i, end), out)) {
        end--;
      }
      if (end == i + 1 && !find(folded.subList(i, end), out)) {
        out.add(new Gloss(Place.UNKNOWN, written.get(i), false, false));
      }
      i = end;
    }
    return List.copyOf(out);
  }

  /// The word as it is written, since folding would take its ending's sound; or its folded parts.
  private static Stream<String> parts(String form) {
    var words = NameKey.words(form);
    return words.size() == 1 ? Stream.of(form) : words.stream();
  }

  private boolean find(List<String> part, List<Gloss> out) {
    for (var strip : Clitics.strips(part.getFirst())) {
      var bare = new ArrayList<>(part);
      bare.set(0, strip.key());
      var clitics = part.getFirst().substring(0, strip.letters());
      var found = lookup(bare, clitics, out);
      if (found.isPresent()) {
        clitics(clitics, out);
        out.add(found.get());
        return true;
      }
    }
    boolean and = part.size() == 1 && part.getFirst().equals(String.valueOf(Letters.WAW));
    if (and) {
      clitics(part.getFirst(), out);
    }
    return and;
  }

  private static void clitics(String letters, List<Gloss> out) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Clitics.isConjunction(c)) {
        out.add(new Gloss(Place.AND, "and", false, false));
      } else {
        var english = c == Letters.LAM ? "for" : c == Letters.BEH ? "in" : "as";
        out.add(new Gloss(Place.PREPOSITION, english, false, false));
      }
    }
  }

  /// Whether a genitive is to come: an adjective with the article cannot follow a noun without.
  private static boolean construct(List<Gloss> before) {
    if (before.isEmpty()) {
      return false;
    }
    var last = before.getLast();
    return !last.definite() && (last.noun() || last.is(Place.DIRECTION));
  }

  /// Whether an adjective may follow: a definite noun or an adjective is before, or before the and.
  private static boolean describes(List<Gloss> before, String clitics) {
    if (before.isEmpty()) {
      return false;
    }
    var last = before.getLast();
    return clitics.isEmpty()
        ? last.definite() && (last.noun() || last.adjective())
        : last.adjective();
  }

  private Optional<Gloss> lookup(List<String> part, String clitics, List<Gloss> before) {
    var adjective = part.size() == 1 ? adjective(part.getFirst()) : Optional.<Gloss>empty();
    boolean definite = Clitics.hasArticle(part.getFirst());
    if (definite && adjective.isPresent() && describes(before, clitics)) {
      return adjective;
    }
    var name = name(part).map(english -> new Gloss(Place.NAME, english, false, true));
    boolean genitive = definite && clitics.isEmpty() && construct(before);
    return word(part).or(() -> genitive ? name.or(() -> adjective) : adjective.or(() -> name));
  }

  /// The English of a single word that is a place's or country's name and no adjective.
  Optional<String> name(String word) {
    var part = NameKey.words(word);
    return part.size() == 1 && adjective(part.getFirst()).isEmpty() ? name(part) : Optional.empty();
  }

  private Optional<Gloss> word(List<String> part) {
    var whole = words.get(NameKey.join(part));
    if (whole != null || part.size() > 1) {
      return Optional.ofNullable(whole);
    }
    var word = part.getFirst();
    var bare = words.get(NameKey.withoutArticle(word));
    return Optional.ofNullable(bare)
        .map(gloss ->
            new Gloss(gloss.place(), gloss.english(), gloss.feminine(), Clitics.hasArticle(word)));
  }

  private Optional<Gloss> adjective(String word) {
    var bare = NameKey.withoutArticle(word);
    boolean feminine = feminine(bare);
    boolean definite = bare.length() < word.length();
    var stem = feminine ? bare.substring(0, bare.length() - 1) : singular(bare);
    var gloss = words.get(stem);
    if (feminine && gloss != null && gloss.is(Place.ADJECTIVE)) {
      return Optional.of(new Gloss(Place.ADJECTIVE, gloss.english(), true, definite));
    }
    if (feminine && gloss != null && gloss.is(Place.DIRECTION) && definite) {
      return Optional.of(new Gloss(Place.ADJECTIVE, Latin.capital(gloss.english()), true, true));
    }
    boolean nisba = stem.length() > 2 && stem.charAt(stem.length() - 1) == Letters.YEH;
    var nation = nisba ? nations.get(stem.substring(0, stem.length() - 1)) : null;
    return Optional.ofNullable(nation)
        .map(name -> new Gloss(Place.NATION, name, feminine, definite));
  }

  /// The adjective of several people, of which the ending -yin or -yun leaves -i.
  private static String singular(String word) {
    int end = word.length() - 1;
    boolean plural =
        end > PLURAL
            && word.charAt(end) == Letters.NOON
            && (word.charAt(end - 1) == Letters.YEH || word.charAt(end - 1) == Letters.WAW)
            && word.charAt(end - 2) == Letters.YEH;
    return plural ? word.substring(0, end - 1) : word;
  }

  private Optional<String> name(List<String> part) {
    var name = String.join(" ", part);
    var place = places.sure(name);
    if (place.isPresent()) {
      return place;
    }
    var known =
        knowledge.named(name).stream()
            .filter(entity -> !BodyPatterns.made(entity))
            .filter(entity -> part.size() > 1 || entity.kind() == EntityKind.COUNTRY)
            .map(KnownEntity::english)
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }

  /// Whether the ending of the folded word is that of the feminine, or of its plural.
  private static boolean feminine(String word) {
    int end = word.length() - 1;
    return end > 1
        && (word.charAt(end) == Letters.HEH
            || word.charAt(end) == Letters.TEH && word.charAt(end - 1) == Letters.ALEF);
  }
}
