package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.model.Mention;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// The participants of an article by token: outermost mentions, then names, then nouns for people
/// and bodies with the adjectives and genitives behind them.
final class Participants {

  private static final int LONGEST = 6;
  private static final List<String> THINGS = List.of("ground", "site", "craft", "closable");

  private final Scene scene;
  private final NameBook book;
  private final NounKinds nouns;
  private final NounPhrases phrases;
  private final @Nullable Participant[] at;
  private final boolean[] asked;
  private final @Nullable Participant[] whole;
  private final boolean[] named;
  private final Holders holders;

  Participants(Scene scene, NameBook book, List<Mention> mentions) {
    this.scene = scene;
    this.book = book;
    this.nouns = new NounKinds(scene);
    this.phrases = new NounPhrases(scene, nouns);
    this.at = new Participant[scene.tokens.size()];
    this.asked = new boolean[scene.tokens.size()];
    this.whole = new Participant[scene.tokens.size()];
    this.named = new boolean[scene.tokens.size()];
    this.holders = new Holders(scene);
    mentions.stream().filter(mention -> !mention.nested()).forEach(this::mention);
  }

  private void mention(Mention mention) {
    int from = scene.first(mention.span());
    int to = scene.tokens.indexAt(mention.span().end());
    boolean adjective = to == from + 1 && nouns.isAdjective(from);
    if (from < to && !adjective && mention.kind() != Mention.Kind.NISBA) {
      var kind = kind(mention, from);
      int whole = end(mention, from, to);
      int end = whole < at.length && phrases.isEpithet(whole - 1, whole) ? whole + 1 : whole;
      var span = end == to ? mention.span() : untilToken(mention, end);
      at[from] = new Participant(from, end, span, kind, agreement(mention, kind));
      asked[from] = true;
    }
  }

  /// Where a mention ends as far as it names a participant.
  private int end(Mention mention, int from, int to) {
    int head = scene.first(mention.head());
    int noun = Math.max(from, head);
    return IntStream.range(noun + 1, to)
        .filter(i -> scene.name(i) == null)
        .filter(i -> phrases.isOutside(noun, i) || phrases.isCount(i) && isIndefinite(noun))
        .findFirst()
        .orElse(to);
  }

  private boolean isIndefinite(int noun) {
    return scene.is(noun, Kinds.INDIVIDUAL) && !Clitics.hasArticle(scene.tokens.key(noun));
  }

  private Span untilToken(Mention mention, int end) {
    return new Span(mention.span().start(), scene.tokens.get(end - 1).span().end());
  }

  private Kind kind(Mention mention, int from) {
    var name = mention.kind() == Mention.Kind.NAME ? scene.name(from) : null;
    var byNoun = name != null ? null : nouns.of(scene.first(mention.head()));
    if (byNoun != null) {
      return byNoun;
    }
    return switch (mention.type()) {
      case PERSON -> Kind.PERSON;
      case ROLE_PERSON, GROUP -> Kind.PEOPLE;
      case GPE -> name != null ? book.kind(name, text()) : Kind.PLACE;
      case GOV -> Kind.BODY;
      case MEDIA -> Kind.MEDIA;
      case MILITARY -> Kind.FORCE;
      case ARMED_GROUP -> Kind.ARMED;
      case ORG -> name != null ? book.kind(name, text()) : Kind.BODY;
      case LOC, FACILITY -> Kind.PLACE;
      case EVENT_NAME, OTHER -> Kind.OTHER;
    };
  }

  private Agreement agreement(Mention mention, Kind kind) {
    int at = scene.first(mention.span());
    var name = mention.kind() == Mention.Kind.NAME && at < this.at.length ? scene.name(at) : null;
    if (name != null) {
      return book.agreement(name, kind, text());
    }
    if (mention.number() == Mention.Number.DUAL) {
      return Agreement.THEY;
    }
    if (mention.number() == Mention.Number.PLURAL) {
      return switch (kind) {
        case PERSON, PEOPLE, OFFICIAL -> Agreement.THEY;
        case FORCE, ARMED -> Agreement.MANY;
        default -> Agreement.SHE;
      };
    }
    return switch (mention.gender()) {
      case MASCULINE -> Agreement.HE;
      case FEMININE -> Agreement.SHE;
      case UNKNOWN -> Agreement.ONE;
    };
  }

  /// Whether a token lies inside a participant that begins shortly before it.
  boolean isInside(int i) {
    for (int j = Math.max(0, i - LONGEST); j < i; j++) {
      var participant = at(j);
      if (participant != null && participant.to() > i) {
        return true;
      }
    }
    return false;
  }

  /// Whether a participant ends right before a token.
  boolean isEnd(int i) {
    for (int j = Math.max(0, i - LONGEST); j < i; j++) {
      var participant = at(j);
      if (participant != null && participant.to() == i) {
        return true;
      }
    }
    return false;
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
    var participant = at[i];
    if (!named[i]) {
      whole[i] = participant == null ? null : holders.withName(participant, this);
      named[i] = true;
    }
    return whole[i];
  }

  /// The phrase for a thing that begins at a token with a preposition written onto it.
  Participant markedThing(int i) {
    var participant = at(i);
    return participant == null ? phrases.read(i, Kind.PLACE, at) : participant;
  }

  /// The phrase for a thing that can be hit and can carry people; null when none begins at a token.
  @Nullable Participant thing(int i) {
    var participant = at(i);
    if (participant != null || !scene.isWord(i)) {
      return participant;
    }
    boolean free = scene.name(i) == null && scene.time(i) == null && nouns.letters(i) == 0;
    boolean thing = free && THINGS.stream().anyMatch(kind -> scene.is(i, kind));
    return thing ? phrases.read(i, Kind.PLACE, at) : null;
  }

  private @Nullable Participant read(int i) {
    var name = scene.name(i);
    if (name != null) {
      return scene.first(name.span()) == i ? named(i, name) : null;
    }
    var kind = nouns.of(i);
    return kind == null ? titled(i) : phrases.read(i, kind, at);
  }

  /// A person whose name stands right behind a word with the article that nobody knows: what he is.
  private @Nullable Participant titled(int i) {
    var name = scene.isWord(i) && scene.time(i) == null ? scene.name(i + 1) : null;
    if (name == null || name.type() != NameType.PER || !isUnknownTitle(i)) {
      return null;
    }
    boolean whole = name.span().start() == scene.tokens.get(i + 1).span().start();
    var person = whole ? named(i + 1, name) : null;
    return person == null
        ? null
        : new Participant(i, person.to(), person.span(), person.kind(), person.agreement());
  }

  private boolean isUnknownTitle(int i) {
    return Clitics.hasArticle(scene.tokens.key(i))
        && scene.name(i) == null
        && scene.kinds(i).stream().allMatch("title"::equals);
  }

  private Participant named(int i, Name name) {
    int to = scene.tokens.indexAt(name.span().end());
    var kind = book.kind(name, text());
    return new Participant(i, to, name.span(), kind, book.agreement(name, kind, text()));
  }

  /// Whether "and" is written onto the phrase that begins at the token, or "or" stands before it.
  boolean isCoordinated(Participant participant) {
    var token = scene.tokens.get(participant.from());
    var begun = at[participant.from()];
    var span = begun == null ? participant.span() : begun.span();
    boolean titled = scene.first(span) > participant.from();
    boolean letters =
        titled ? !scene.vocabulary.knows(token.key()) : span.start() > token.span().start();
    boolean and =
        Clitics.isConjunction(token.key().charAt(0))
            && (letters || nouns.letters(participant.from()) > 0);
    return and || scene.is(participant.from() - 1, "or");
  }

  /// The preposition written onto the phrase that begins at a token; 0 when none is.
  char proclitic(int i) {
    var token = scene.tokens.get(i);
    at(i);
    var begun = at[i];
    boolean here = begun != null && begun.span().start() < token.span().end();
    int letters = here ? begun.span().start() - token.span().start() : nouns.letters(i);
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
