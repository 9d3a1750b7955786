package org.isnad.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Span;

/// What a statement tells of one event, or what it counts.
///
/// @param type of the event, as in PLOVER; [#TOLL] for what is counted, whatever befell it
/// @param span the words that tell it: the trigger and all that is said of it
/// @param doers names of those who do it, as full as the article gives them
/// @param persons names of persons whom it is done to, as full as the article gives them
/// @param concerned persons to whom the article says elsewhere that such a thing was done, where
///   none is named here
/// @param parties names of all who take part
/// @param place the name of the place where it happens
/// @param day when, where that is a whole day
/// @param counts how many, by role
record Account(
    String type,
    Span span,
    List<Named> doers,
    List<Named> persons,
    List<Named> concerned,
    List<Named> parties,
    Optional<Named> place,
    Optional<String> day,
    Map<String, BigDecimal> counts) {

  /// The type of an account that counts victims.
  static final String TOLL = "TOLL";

  Account {
    doers = List.copyOf(doers);
    persons = List.copyOf(persons);
    concerned = List.copyOf(concerned);
    parties = List.copyOf(parties);
    counts = Map.copyOf(counts);
  }
}
