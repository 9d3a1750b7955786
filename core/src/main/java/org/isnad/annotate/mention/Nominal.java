package org.isnad.annotate.mention;

import org.isnad.model.EntityType;
import org.isnad.model.Mention.Number;

/// A noun phrase found.
///
/// @param start index of its first token
/// @param letters how many letters of proclitics that token carries
/// @param end index after its last token
/// @param head index of the token that carries it
/// @param headLetters how many letters of proclitics the head carries
/// @param noun the entry of its noun
/// @param type what it refers to
/// @param number how many
/// @param definite whether it refers to something known
/// @param refers whether it is a mention, not only part of a longer one
/// @param rule what made it
record Nominal(
    int start,
    int letters,
    int end,
    int head,
    int headLetters,
    HeadNoun noun,
    EntityType type,
    Number number,
    boolean definite,
    boolean refers,
    String rule) {

  /// The phrase with a quantity, numeral or demonstrative before it.
  Nominal led(int from, int proclitics, Number many, boolean known, String leader) {
    boolean counted =
        switch (noun.need()) {
          case MODIFIED, SOURCE, KNOWN -> !noun.describes();
          case ARTICLE -> type == EntityType.GROUP;
          default -> false;
        };
    var group = noun.person() && many != Number.SINGULAR ? EntityType.GROUP : type;
    return new Nominal(
        from,
        proclitics,
        end,
        head,
        headLetters,
        noun,
        group,
        many,
        known,
        refers || counted,
        leader);
  }

  /// One of those that the phrase names.
  Nominal one(int from, int proclitics, String leader) {
    return new Nominal(
        from,
        proclitics,
        end,
        from,
        proclitics,
        noun,
        noun.single(),
        Number.SINGULAR,
        false,
        true,
        leader);
  }
}
