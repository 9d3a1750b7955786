package org.isnad.annotate.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.lexicon.Table;
import org.isnad.model.Mention;
import org.isnad.model.Name;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The participants of an article by token: outermost mentions, then names, then nouns for people
/// and bodies with the adjectives and genitives behind them.
final class Participants {

  private static final int LONGEST = 6;

  private static final Map<String, Kind> BY_NOUN =
      Map.of(
          "state", Kind.STATE,
          "official", Kind.OFFICIAL,
          "force", Kind.FORCE,
          "armed", Kind.ARMED,
          "body", Kind.BODY,
          "people", Kind.PEOPLE);

  private final Scene scene;
  private final Book book;
  private final @Nullable Participant[] at;
  private final boolean[] asked;

  /// The countries and clubs, which the type of a name does not tell.
  static final class Book {

    private final Set<String> countries = new HashSet<>();
    private final Set<String> clubs = new HashSet<>();

    Book() {
      Table.load("place/countries.tsv").rows().stream()
          .flatMap(row -> row.list("form").stream())
          .forEach(form -> countries.add(Folding.fold(form)));
      Table.load("event/capitals.tsv").rows().stream()
          .flatMap(row -> row.list("form").stream())
          .forEach(form -> countries.add(Folding.fold(form)));
      Table.load("org/clubs.tsv").rows().stream()
          .flatMap(row -> row.list("form").stream())
          .forEach(form -> clubs.add(Folding.fold(form)));
    }

    private Kind kind(Name name, String text) {
      var key = Folding.fold(name.span().of(text));
      return switch (name.type()) {
        case PER -> Kind.PERSON;
        case ORG -> clubs.contains(key) ? Kind.OTHER : Kind.BODY;
        case LOC -> countries.contains(key) ? Kind.STATE : Kind.PLACE;
        case MISC -> Kind.OTHER;
      };
    }
  }

  Participants(Scene scene, Book book, List<Mention> mentions) {
    this.scene = scene;
    this.book = book;
    this.at = new Participant[scene.tokens.size()];
    this.asked = new boolean[scene.tokens.size()];
    mentions.stream().filter(mention -> !mention.nested()).forEach(this::mention);
  }

  private void mention(Mention mention) {
    if (mention.kind() == Mention.Kind.NISBA) {
      return;
    }
    int from = scene.first(mention.span());
    int to = scene.tokens.indexAt(mention.span().end());
    if (from < to && mention.kind() == Mention.Kind.NOMINAL) {
      at[from] = new Participant(from, to, mention.span(), kind(mention, from));
      asked[from] = true;
    }
  }

  private Kind kind(Mention mention, int from) {
    var byNoun = noun(from);
    if (byNoun != null) {
      return byNoun;
    }
    return switch (mention.type()) {
      case PERSON -> Kind.PERSON;
      case ROLE_PERSON, GROUP -> Kind.PEOPLE;
      case GPE -> Kind.STATE;
      case GOV -> Kind.BODY;
      case MILITARY -> Kind.FORCE;
      case ARMED_GROUP -> Kind.ARMED;
      case ORG, MEDIA -> Kind.BODY;
      case LOC, FACILITY -> Kind.PLACE;
      case EVENT_NAME, OTHER -> Kind.OTHER;
    };
  }

  /// The participant that begins at a token; null when none does.
  @Nullable Participant at(int i) {
    if (i < 0 || i >= at.length) {
      return null;
    }
    if (!asked[i]) {
      at[i] = read(i);
      asked[i] = true;
    }
    return at[i];
  }

  private @Nullable Participant read(int i) {
    var name = scene.name(i);
    if (name != null) {
      return scene.first(name.span()) == i ? named(i, name) : null;
    }
    var kind = noun(i);
    return kind == null ? null : phrase(i, kind);
  }

  private Participant named(int i, Name name) {
    int to = scene.tokens.indexAt(name.span().end());
    return new Participant(i, to, name.span(), book.kind(name, text()));
  }

  private @Nullable Kind noun(int i) {
    for (var kind : scene.kinds(i)) {
      var found = BY_NOUN.get(kind);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Participant phrase(int i, Kind kind) {
    int to = i + 1;
    while (to - i < LONGEST && belongs(to)) {
      var name = scene.name(to);
      to = name == null ? to + 1 : scene.tokens.indexAt(name.span().end());
    }
    return new Participant(i, to, scene.tokens.span(i, to, letters(i)), kind);
  }

  /// Whether the token goes on with the phrase before it: a name, an adjective, a genitive.
  private boolean belongs(int i) {
    if (!scene.isWord(i) || scene.is(i, "preposition") || scene.time(i) != null) {
      return false;
    }
    var key = scene.tokens.key(i);
    return scene.name(i) != null && !scene.isGoverned(i)
        || scene.is(i, Kinds.NISBA) && scene.tokens.strips(i).getFirst().key().equals(key)
        || Clitics.hasArticle(key)
        || scene.is(i, "adjective")
        || noun(i) != null && !isGovernedWord(i);
  }

  private boolean isGovernedWord(int i) {
    return letters(i) > 0;
  }

  /// How many letters of proclitics stand before the noun.
  int letters(int i) {
    if (!scene.isWord(i)) {
      return 0;
    }
    for (var strip : scene.tokens.strips(i)) {
      if (scene.vocabulary.knows(strip.key())) {
        return strip.letters();
      }
    }
    return 0;
  }

  /// The preposition written onto the phrase that begins at a token; 0 when none is.
  char proclitic(int i) {
    var name = scene.name(i);
    var token = scene.tokens.get(i);
    int letters =
        name != null && scene.first(name.span()) == i
            ? name.span().start() - token.span().start()
            : letters(i);
    if (letters <= 0 || letters > token.key().length()) {
      return 0;
    }
    char last = token.key().charAt(letters - 1);
    return Clitics.isPreposition(last) ? last : 0;
  }

  private String text() {
    return scene.tokens.text().toString();
  }
}
