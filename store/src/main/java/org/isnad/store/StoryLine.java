package org.isnad.store;

import java.time.LocalDate;
import java.util.Optional;

/// A story as it stands in a list.
///
/// @param id of the story
/// @param title in a member's own words
/// @param articles how many there are
/// @param roots how many origins are named
/// @param corroborated how many claims rest on independent roots
/// @param contested how many claims are contradicted
/// @param first day on which an article was published
/// @param last day on which an article was published
public record StoryLine(
    String id,
    String title,
    int articles,
    int roots,
    int corroborated,
    int contested,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {}
