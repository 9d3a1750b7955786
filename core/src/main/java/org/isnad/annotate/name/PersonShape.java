package org.isnad.annotate.name;

import java.util.Optional;
import org.isnad.model.NameType;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// The shape of a person's name: given names, fathers, a family; with foreign names, what no
/// lexicon knows.
///
/// How much of it must be known depends on what stands before: nothing, an office, a title.
final class PersonShape {

  /// What speaks for a person before the name begins.
  enum Before {
    NOTHING,
    ROLE,
    TITLE
  }

  private static final int LONGEST = 7;
  private static final int STRONG = Kind.GIVEN | Kind.FAMILY | Kind.NAME;

  private PersonShape() {}

  /// The name that begins at token `start`, read with its clitic reading number `strip`.
  static Optional<Candidate> at(Reading reading, int start, int strip, Before before) {
    if (!reading.isWord(start)) {
      return Optional.empty();
    }
    var chain = new Chain(reading, start, strip, before);
    return chain.read();
  }

  /// One attempt at a name.
  private static final class Chain {
    private final Reading reading;
    private final int start;
    private final int letters;
    private final String first;
    private final Before before;
    private int strong;
    private int weak;
    private int unknown;
    private int families;
    private int surnames;
    private boolean articleFirst;

    Chain(Reading reading, int start, int strip, Before before) {
      this.reading = reading;
      this.start = start;
      this.before = before;
      var reading0 = reading.tokens().strips(start).get(strip);
      letters = reading0.letters();
      first = reading0.key();
    }

    Optional<Candidate> read() {
      int end = first();
      if (end <= start) {
        return Optional.empty();
      }
      while (end - start < LONGEST) {
        int next = next(end);
        if (next <= end) {
          break;
        }
        end = next;
      }
      return accept(end);
    }

    private int kinds() {
      return letters == 0 ? reading.kinds(start) : reading.words().of(first);
    }

    /// The end of the first part; `start` when no name can begin there.
    private int first() {
      int kinds = kinds();
      boolean verb =
          letters == 1
              && (kinds & Kind.COMMON) != 0
              && (kinds & Kind.ORDINARY) != 0
              && reading.is(start + 1, Kind.GIVEN)
              && !reading.is(start + 1, Kind.FAMILY | Kind.COMMON);
      if ((kinds & Kind.STOP) != 0 || verb || isCounted()) {
        return start;
      }
      if ((kinds & Kind.SLAVE) != 0) {
        return slave(start);
      }
      if (isJoinedSlave(first)) {
        strong++;
        return start + 1;
      }
      if ((kinds & (Kind.FATHER | Kind.KUNYA)) != 0 && (kinds & STRONG) == 0) {
        return particle(start);
      }
      if ((kinds & Kind.FOREIGN) != 0 && before != Before.NOTHING && (kinds & STRONG) == 0) {
        return particle(start);
      }
      boolean article = Clitics.hasArticle(first);
      articleFirst = article;
      boolean abroad =
          before == Before.ROLE && reading.isUnknown(start) && reading.isUnknown(start + 1);
      if (abroad) {
        unknown++;
        return start + 1;
      }
      if (article && (kinds & Kind.GIVEN) == 0 && before != Before.TITLE) {
        return start;
      }
      if ((kinds & STRONG) != 0) {
        count(kinds);
        return start + 1;
      }
      if (article && reading.isOrdinary(start) && !isFamilyShaped(first)) {
        return start;
      }
      boolean bare = letters == 0 && reading.isUnknown(start);
      if (before != Before.NOTHING && bare && (kinds & Kind.PLACE) == 0) {
        unknown++;
        return start + 1;
      }
      return start;
    }

    /// A unit after a number, written together.
    private boolean isCounted() {
      return start > 0
          && reading.tokens().get(start).glued()
          && reading.tokens().get(start - 1).kind() == TokenKind.NUMBER;
    }

    private void count(int kinds) {
      boolean given = (kinds & Kind.GIVEN) != 0 && (kinds & (Kind.ORDINARY | Kind.STOP)) == 0;
      if ((kinds & Kind.COMMON) != 0 && !given) {
        weak++;
      } else {
        strong++;
      }
      if ((kinds & Kind.FAMILY) != 0 && (kinds & Kind.GIVEN) == 0) {
        families++;
      }
    }

    /// `abd` and what follows; written apart.
    private int slave(int at) {
      if (at + 1 < reading.size() && reading.hasArticle(at + 1) && !reading.breaksBefore(at + 1)) {
        strong++;
        return at + 2;
      }
      return reading.isWord(at + 1) && reading.is(at + 1, Kind.TAIL | Kind.GOD | Kind.GIVEN)
          ? at + 2
          : at;
    }

    private boolean isJoinedSlave(String key) {
      return key.length() > 6 && key.charAt(1) == Letters.BEH && key.startsWith(Marks.SLAVE_JOINED);
    }

    /// A particle and the word that it needs.
    private int particle(int at) {
      int next = at + 1;
      if (!reading.isWord(next) || reading.breaksBefore(next)) {
        return at;
      }
      if (reading.is(next, Kind.SLAVE)) {
        return slave(next) > next ? slave(next) : at;
      }
      if (reading.is(next, Kind.STOP | Kind.PREPOSITION)) {
        return at;
      }
      boolean named = reading.is(next, STRONG);
      if (named && !reading.is(next, Kind.COMMON) || isJoinedSlave(reading.key(next))) {
        strong++;
        return next + 1;
      }
      boolean kunyaOnly = at == start && (kindsAt(at) & Kind.KUNYA) != 0;
      boolean nickname = reading.isQuote(at - 1) && reading.hasArticle(next);
      if (kunyaOnly && (named || nickname || reading.isUnknown(next))) {
        strong++;
        return next + 1;
      }
      boolean placed = at > start && reading.is(next, Kind.PLACE);
      if (reading.isUnknown(next) || placed || named && at > start) {
        weak++;
        strong += reading.is(at, Kind.FATHER) ? 1 : 0;
        return next + 1;
      }
      if (at > start && reading.hasArticle(next)) {
        weak++;
        return next + 1;
      }
      return at;
    }

    private int kindsAt(int at) {
      return at == start ? kinds() : reading.kinds(at);
    }

    /// The end of the part that begins at `at`; `at` when the name ends there.
    private int next(int at) {
      if (at >= reading.size() || reading.breaksBefore(at)) {
        return at;
      }
      if (!reading.isWord(at)) {
        return joined(at);
      }
      int kinds = reading.kinds(at);
      if ((kinds & Kind.STOP) != 0 && (kinds & STRONG) == 0 || kinds == 0 && isJoined(at)) {
        return at;
      }
      if ((kinds & Kind.GOD) != 0) {
        return reading.is(at - 1, Kind.GIVEN) ? at + 1 : at;
      }
      if ((kinds & Kind.PLACE) != 0 && (kinds & (Kind.GIVEN | Kind.FAMILY)) == 0) {
        return at;
      }
      if ((kinds & Kind.ORDINAL) != 0) {
        return before == Before.NOTHING || families > 0 ? at : at + 1;
      }
      if ((kinds & Kind.TAIL) != 0) {
        strong++;
        return at + 1;
      }
      if ((kinds & Kind.SLAVE) != 0) {
        return slave(at);
      }
      if ((kinds & Kind.PARTICLE) != 0) {
        return particle(at);
      }
      if ((kinds & STRONG) != 0) {
        return known(at, kinds);
      }
      if (isJoinedSlave(reading.key(at))) {
        strong++;
        return at + 1;
      }
      if (reading.hasArticle(at)) {
        return family(at, kinds);
      }
      if ((kinds & Kind.PLACE) != 0 || !reading.isUnknown(at) || unknown >= 2) {
        return at;
      }
      unknown++;
      return at + 1;
    }

    /// Whether it is rather the next word of the text with a conjunction or preposition before it.
    private boolean isJoined(int at) {
      char front = reading.key(at).charAt(0);
      if (front == Letters.WAW) {
        return true;
      }
      var strips = reading.tokens().strips(at);
      for (int i = 1; i < strips.size(); i++) {
        int kinds = reading.words().of(strips.get(i).key());
        if ((kinds & (Kind.GIVEN | Kind.FAMILY | Kind.PLACE)) != 0) {
          return true;
        }
      }
      return false;
    }

    private int known(int at, int kinds) {
      if ((kinds & Kind.COMMON) == 0) {
        count(kinds);
        return at + 1;
      }
      boolean plain = reading.isWord(at + 1) && reading.isPlainlyOrdinary(at + 1);
      boolean office =
          (kinds & Kind.OFFICE) != 0
              && (plain && !reading.is(at + 1, Kind.PERSONAL) || reading.is(at + 1, Kind.PLACE));
      boolean role =
          plain && reading.hasArticle(at + 1) && !reading.hasArticle(at) && reading.isOrdinary(at);
      if (role || office || (kinds & (Kind.PLACE | Kind.GENERIC)) != 0) {
        return at;
      }
      if (reading.hasArticle(at) && (families > 0 || !isFamilyHere(at, kinds))) {
        return at;
      }
      count(kinds);
      surnames += (kinds & Kind.FAMILY) != 0 ? 1 : 0;
      return at + 1;
    }

    /// An office that is a family name too: right after one given name, no name after it.
    private boolean isFamilyHere(int at, int kinds) {
      if ((kinds & Kind.OFFICE) == 0) {
        return true;
      }
      return at == start + 1
          && (kinds() & Kind.GIVEN) != 0
          && !reading.is(at + 1, Kind.PERSONAL)
          && !reading.hasArticle(at + 1);
    }

    /// A family name with the article that no lexicon knows.
    private int family(int at, int kinds) {
      if (families > 0) {
        return at;
      }
      if ((kinds & Kind.NISBA) != 0) {
        if (strong == 0 || !isFamilyShaped(reading.key(at)) || articleFirst) {
          return at;
        }
        families++;
        return at + 1;
      }
      var key = reading.key(at);
      boolean feminine = key.charAt(key.length() - 1) == Letters.HEH;
      boolean apposed = strong == 1 && at == start + 1 && isComma(at + 1);
      if (apposed && (kinds & (Kind.GENERIC | Kind.PLACE | Kind.STOP)) == 0) {
        families++;
        return at + 1;
      }
      if ((kinds & (Kind.PLACE | Kind.ADJECTIVE | Kind.GENERIC)) != 0
          || feminine
          || reading.isPlainlyOrdinary(at)
          || !isFamilyShaped(key) && reading.isOrdinary(at)) {
        return at;
      }
      families++;
      weak++;
      return at + 1;
    }

    private boolean isComma(int at) {
      return at < reading.size()
          && !reading.breaksBefore(at)
          && (reading.tokens().get(at).is('\u060C') || reading.tokens().get(at).is(':'));
    }

    private static boolean isFamilyShaped(String key) {
      return key.length() > 4
          && Clitics.hasArticle(key)
          && key.charAt(key.length() - 1) == Letters.YEH;
    }

    /// Beyond a dash or the stop of an initial.
    private int joined(int at) {
      var token = reading.tokens().get(at);
      boolean between = at + 1 < reading.size() && reading.isWord(at + 1) && token.glued();
      if (token.is('-') && between && reading.tokens().get(at + 1).glued()) {
        return reading.is(at + 1, STRONG) || reading.isUnknown(at + 1) ? at + 2 : at;
      }
      boolean initial = reading.key(at - 1).length() == 1 && at - 1 > start;
      return token.is('.') && initial && between && reading.is(at + 1, STRONG) ? at + 2 : at;
    }

    private Optional<Candidate> accept(int end) {
      int length = end - start;
      int known = strong + weak;
      boolean enough =
          switch (before) {
            case TITLE -> known + unknown + families >= 1;
            case ROLE ->
                known >= 1 && strong + unknown + families >= 1 && length >= 2
                    || unknown >= 2
                    || strong >= 1;
            case NOTHING ->
                length >= 2
                    && (strong >= 1 && known + families + unknown >= 2
                        || strong >= 1 && length >= 2
                        || weak >= 2 && families + surnames >= 1);
          };
      if (!enough) {
        return Optional.empty();
      }
      int best = before == Before.NOTHING ? 6 : 9;
      int weight = Math.min(best, 2 + strong + before.ordinal() * 2);
      var rule = "person." + before.name().toLowerCase(java.util.Locale.ROOT);
      return Optional.of(new Candidate(start, end, letters, NameType.PER, "", weight, rule));
    }
  }
}
