package org.isnad.annotate.name;

import org.isnad.model.NameType;

/// A name that a trained model reads.
///
/// @param start index of the first token
/// @param end index after the last token
/// @param type what it names
/// @param probability of the least sure of its tokens, 0 to 1
/// @param origin which model reads it, as origins name it
public record Proposal(int start, int end, NameType type, double probability, String origin) {

  boolean overlaps(Candidate name) {
    return start < name.end() && name.start() < end;
  }

  /// The same, told to be seen by both models when the other one reads the same name.
  Proposal joinedBy(Proposal other) {
    if (start != other.start || end != other.end || type != other.type) {
      return this;
    }
    double surer = Math.max(probability, other.probability);
    return new Proposal(start, end, type, surer, origin + " " + other.origin);
  }
}
