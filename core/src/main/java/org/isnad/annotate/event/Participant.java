package org.isnad.annotate.event;

import java.util.Set;
import org.isnad.model.Span;

/// A phrase that names who or what may take part in an event, as a range of tokens.
///
/// @param from index of its first token
/// @param to index after its last token
/// @param span its characters, proclitics left out
/// @param kind what it names
/// @param agreement which verbs and pronouns go with it
record Participant(int from, int to, Span span, Kind kind, Agreement agreement) {

  /// What a phrase names, as far as events ask.
  enum Kind {
    STATE,
    /// A capital, which stands for its government or for the city.
    CAPITAL,
    OFFICIAL,
    FORCE,
    ARMED,
    BODY,
    /// An outlet or agency, which tells of what others do.
    MEDIA,
    PERSON,
    PEOPLE,
    PLACE,
    OTHER
  }

  private static final Set<Kind> POLITICAL =
      Set.of(
          Kind.STATE, Kind.CAPITAL, Kind.OFFICIAL, Kind.FORCE, Kind.ARMED, Kind.BODY, Kind.PERSON);

  /// Whether it acts in politics: a state, an official, a force, a body.
  boolean isPolitical() {
    return POLITICAL.contains(kind);
  }

  /// Whether it is a person or people, not a body.
  boolean isHuman() {
    return kind == Kind.PERSON || kind == Kind.PEOPLE || kind == Kind.OFFICIAL;
  }

  /// Whether it can act at all.
  boolean acts() {
    return kind != Kind.PLACE && kind != Kind.OTHER;
  }
}
