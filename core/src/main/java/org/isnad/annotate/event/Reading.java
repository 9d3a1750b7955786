package org.isnad.annotate.event;

import java.util.List;

/// A sentence while its events are read.
///
/// @param scene the article
/// @param participants who may take part
/// @param hits what finds triggers and light verbs
/// @param from index of its first token
/// @param to index after its last token
/// @param topic those of whom the sentence before tells; none at the beginning
/// @param found its events so far, in reading order
record Reading(
    Scene scene,
    Participants participants,
    HitFinder hits,
    int from,
    int to,
    List<Participant> topic,
    List<Finding> found) {}
