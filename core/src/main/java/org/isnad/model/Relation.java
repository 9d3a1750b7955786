package org.isnad.model;

import java.util.Optional;

/// A typed tie between two mentions, as far as the words support it.
///
/// @param type `COMMANDS`, `PART_OF`, `SUPPORTS` ...; `CLAIMS_RESPONSIBILITY` and
///   `DENIES_RESPONSIBILITY` point at the trigger of an event
/// @param from the mention that it starts at
/// @param to the mention, or the event's trigger, that it points at
/// @param span the words that say so
/// @param role the office or manner, where stated ("president")
/// @param time when it holds, where stated
/// @param stated whether the words say it outright; otherwise they imply it
/// @param former whether it held only in the past
/// @param attribution id of the innermost attribution whose content holds it
/// @param origin the rule that found it
public record Relation(
    String type,
    Span from,
    Span to,
    Span span,
    Optional<String> role,
    Optional<Timex3> time,
    boolean stated,
    boolean former,
    Optional<String> attribution,
    Origin origin)
    implements Annotation {}
