package org.isnad.knowledge;

/// One person's time in one office.
///
/// @param person the id of the person
/// @param office what office
/// @param of the id of the country, body or group
/// @param term from when to when
/// @param source where the fact comes from
/// @param place the lexicon line
public record OfficeTerm(
    String person, Office office, String of, Term term, String source, String place) {}
