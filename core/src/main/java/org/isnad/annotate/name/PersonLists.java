package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.NameType;

/// Finds persons by the enumeration they stand in: between commas that part the names of persons, a
/// given name and one or two words are another one, whatever the words are elsewhere.
final class PersonLists {

  private static final int LONGEST = 4;
  private static final int WEIGHT = 9;

  private final Reading reading;
  private final List<Candidate> found = new ArrayList<>();

  private PersonLists(Reading reading) {
    this.reading = reading;
  }

  /// The persons that only their neighbours show.
  ///
  /// @param names those known by now, in reading order, none overlapping
  static List<Candidate> of(Reading reading, List<Candidate> names) {
    var lists = new PersonLists(reading);
    for (int i = 0; i < names.size(); i++) {
      if (lists.isMember(names.get(i))) {
        i = lists.follow(names, i);
      }
    }
    return lists.found;
  }

  /// Reads on from a member of an enumeration; the index of the last name read.
  private int follow(List<Candidate> names, int from) {
    int at = from;
    int members = 1;
    int end = names.get(from).end();
    while (isComma(end)) {
      int start = end + 1;
      int close = close(start);
      while (at + 1 < names.size() && names.get(at).end() <= start) {
        at++;
      }
      var next = names.get(at);
      if (next.start() == start && next.end() == close && isMember(next)) {
        members++;
      } else if (close > start
          && isPerson(start, close)
          && (members > 1 || leads(names, at, close))) {
        found.add(new Candidate(start, close, 0, NameType.PER, "", WEIGHT, "person.list"));
        members++;
      } else {
        return Math.max(from, at - 1);
      }
      end = close;
    }
    return at;
  }

  /// Whether a member follows the comma at a token, to be looked for from a name on.
  private boolean leads(List<Candidate> names, int from, int comma) {
    int i = from;
    while (i < names.size() && names.get(i).start() <= comma) {
      i++;
    }
    return isComma(comma)
        && i < names.size()
        && names.get(i).start() == comma + 1
        && isMember(names.get(i));
  }

  /// Whether a person's full name fills the space to the next mark.
  private boolean isMember(Candidate name) {
    return name.type() == NameType.PER
        && name.end() > name.start() + 1
        && (isComma(name.end()) || close(name.start()) == name.end());
  }

  /// Whether the words between two marks may be a person's name: a given name and not much more.
  private boolean isPerson(int start, int end) {
    int size = end - start;
    boolean given =
        reading.is(start, Kind.GIVEN | Kind.SLAVE) || NameWords.isJoinedSlave(reading.key(start));
    if (!given || size < 2 || size > LONGEST) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      boolean office = reading.is(i, Kind.OFFICE) && size > 2;
      if (office || reading.is(i, Kind.STOP | Kind.PREPOSITION) || NameWords.isJoined(reading, i)) {
        return false;
      }
    }
    return true;
  }

  /// The index of the mark that closes the words from `start` on; `start` when there is none near.
  private int close(int start) {
    for (int i = start; i <= start + LONGEST && i < reading.size(); i++) {
      if (reading.breaksBefore(i) && i > start) {
        return start;
      }
      if (!reading.isWord(i)) {
        var token = reading.tokens().get(i);
        return isComma(i) || token.is(')') || token.is('.') ? i : start;
      }
    }
    return start;
  }

  private boolean isComma(int at) {
    return at < reading.size()
        && (reading.tokens().get(at).is('\u060C') || reading.tokens().get(at).is(','));
  }
}
