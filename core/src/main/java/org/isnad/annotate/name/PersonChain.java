package org.isnad.annotate.name;

import java.util.Locale;
import java.util.Optional;
import org.isnad.annotate.name.PersonShape.Before;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// One attempt at a person's name: takes word after word as long as they can belong to it, and
/// counts how much of it is known.
final class PersonChain {
  private static final int LONGEST = 7;
  private static final int STRONG = Kind.PERSONAL;
  private static final int NO_FAMILY =
      Kind.GENERIC | Kind.PLACE | Kind.STOP | Kind.ADJECTIVE | Kind.OFFICE;

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

  PersonChain(Reading reading, int start, int strip, Before before) {
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
    boolean verb = letters == 1 && NameWords.isVerb(reading, start, kinds);
    if ((kinds & (Kind.STOP | Kind.PREPOSITION)) != 0
        || verb
        || NameWords.isCounted(reading, start)) {
      return start;
    }
    if ((kinds & Kind.SLAVE) != 0) {
      return slave(start);
    }
    if (NameWords.isJoinedSlave(first)) {
      strong++;
      return start + 1;
    }
    int opening = Kind.FATHER | Kind.KUNYA | (before == Before.NOTHING ? 0 : Kind.FOREIGN);
    if ((kinds & opening) != 0 && (kinds & STRONG) == 0) {
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
    if (article && reading.isOrdinary(start) && !NameWords.isFamilyShaped(first)) {
      return start;
    }
    boolean bare = letters == 0 && reading.isUnknown(start);
    if (before != Before.NOTHING && bare && (kinds & Kind.PLACE) == 0) {
      unknown++;
      return start + 1;
    }
    return start;
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
    if (reading.is(at, Kind.FOREIGN) && reading.is(next, Kind.FOREIGN)) {
      return particle(next) > next ? particle(next) : at;
    }
    boolean named = reading.is(next, STRONG);
    if (named && !reading.is(next, Kind.COMMON) || NameWords.isJoinedSlave(reading.key(next))) {
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
      return NameWords.pastMark(reading, at, start);
    }
    int kinds = reading.kinds(at);
    if ((kinds & Kind.STOP) != 0 && (kinds & STRONG) == 0
        || kinds == 0 && (NameWords.isJoined(reading, at) || NameWords.isForThe(reading.key(at)))) {
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
    if (NameWords.isJoinedSlave(reading.key(at))) {
      strong++;
      return at + 1;
    }
    if ((kinds & STRONG) != 0) {
      return known(at, kinds);
    }
    if (reading.hasArticle(at)) {
      return family(at, kinds);
    }
    boolean nisba = (strong > 0 || before == Before.TITLE) && NameWords.isNisbaShaped(reading, at);
    if (!reading.isUnknown(at) && !nisba || unknown >= 2) {
      return at;
    }
    unknown++;
    return at + 1;
  }

  private int known(int at, int kinds) {
    if (NameWords.isPrayer(reading, at)) {
      return at;
    }
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
    if (reading.hasArticle(at)
        && (families > 0 || !NameWords.isFamilyHere(reading, at, kinds, kindsAt(at - 1)))) {
      return at;
    }
    count(kinds);
    surnames += (kinds & Kind.FAMILY) != 0 ? 1 : 0;
    return at + 1;
  }

  /// A family name with the article that no lexicon knows.
  private int family(int at, int kinds) {
    if (families > 0) {
      return at;
    }
    if ((kinds & Kind.NISBA) != 0) {
      if (strong == 0 || !NameWords.isFamilyShaped(reading.key(at)) || articleFirst) {
        return at;
      }
      families++;
      return at + 1;
    }
    var key = reading.key(at);
    boolean feminine = key.charAt(key.length() - 1) == Letters.HEH;
    boolean ends = NameWords.isComma(reading, at + 1);
    boolean doubtful = feminine && (!ends || (kindsAt(at - 1) & Kind.COMMON) != 0);
    boolean apposed = strong == 1 && at == start + 1 && (before != Before.NOTHING || ends);
    if (apposed && (kinds & NO_FAMILY) == 0 && !doubtful) {
      families++;
      return at + 1;
    }
    if ((kinds & (Kind.PLACE | Kind.ADJECTIVE | Kind.GENERIC)) != 0
        || feminine
        || strong == 0 && !NameWords.isFamilyShaped(key) && !isForeseen(at)
        || reading.isPlainlyOrdinary(at)
        || !NameWords.isFamilyShaped(key) && reading.isOrdinary(at)) {
      return at;
    }
    families++;
    weak++;
    return at + 1;
  }

  /// After an office and a given name that is an ordinary word too, a word that nobody knows.
  private boolean isForeseen(int at) {
    return before != Before.NOTHING && weak == 1 && at == start + 1 && reading.isUnknown(at);
  }

  private Optional<Candidate> accept(int end) {
    var counts = new PersonShape.Counts(end - start, strong, weak, unknown, families, surnames);
    if (!counts.suffice(before)) {
      return Optional.empty();
    }
    int best = before == Before.NOTHING ? 6 : 9;
    int weight = Math.min(best, 2 + strong + before.ordinal() * 2);
    var rule = "person." + before.name().toLowerCase(Locale.ROOT);
    return Optional.of(new Candidate(start, end, letters, NameType.PER, "", weight, rule));
  }
}
