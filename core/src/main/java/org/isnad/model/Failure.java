package org.isnad.model;

/// What could not be done and where; never an exception lost, never an article lost.
///
/// @param stage the stage that failed, such as `read` or an annotator's name
/// @param code a stable word for the kind of failure, such as `not-utf8`
/// @param where file and place (line, byte or span)
/// @param message what happened, in a sentence for people
public record Failure(String stage, String code, String where, String message) {}
