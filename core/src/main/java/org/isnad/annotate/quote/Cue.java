package org.isnad.annotate.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Row;
import org.isnad.model.Evidence;
import org.isnad.model.Polarity;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// A reporting verb with its frames and what it says of the speaker's stance.
///
/// @param place its line in the lexicon, which attributions carry as their rule
/// @param type its class, such as `SAY`, `DENY`, `RELAY`
/// @param emits whether it makes attributions; else it only ends the content of others
/// @param thatPrepositions folded prepositions that may stand before "that"; empty for none
/// @param takesThat whether a clause with "that" may follow
/// @param nouns folded prepositions that open a noun as content
/// @param bareNoun whether a noun without preposition may be the content
/// @param speech whether a colon or a quotation may follow
/// @param object whether an addressee stands between verb and content
/// @param beginsWithWasla whether its past is written with a bare alef, so that hamza shows "I"
record Cue(
    String place,
    String type,
    boolean emits,
    Set<String> thatPrepositions,
    boolean takesThat,
    Set<String> nouns,
    boolean bareNoun,
    boolean speech,
    boolean object,
    Polarity polarity,
    int strength,
    boolean distance,
    Evidence evidence,
    boolean beginsWithWasla) {

  private static final String BARE = "N";

  static Cue of(Row row) {
    var nouns = row.list("noun");
    return new Cue(
        row.place(),
        row.get("class"),
        row.get("use").equals("yes"),
        prepositions(row.list("that")),
        !row.list("that").isEmpty(),
        nouns.stream().filter(n -> !n.equals(BARE)).map(Folding::fold).collect(Collectors.toSet()),
        nouns.contains(BARE),
        row.get("speech").equals("yes"),
        row.get("object").equals("yes"),
        Polarity.valueOf(row.get("polarity").toUpperCase(Locale.ROOT)),
        row.number("strength"),
        row.get("distance").equals("yes"),
        Evidence.valueOf(row.get("evidence").toUpperCase(Locale.ROOT)),
        row.get("past").charAt(0) == Letters.ALEF);
  }

  /// What stands before "that" in each alternative: a word, a letter written onto it, or nothing.
  private static Set<String> prepositions(List<String> alternatives) {
    return alternatives.stream().map(Cue::preposition).collect(Collectors.toSet());
  }

  private static String preposition(String alternative) {
    var key = Folding.fold(alternative);
    int blank = key.indexOf(' ');
    if (blank > 0) {
      return key.substring(0, blank);
    }
    return key.length() > 2 ? key.substring(0, key.length() - 2) : "";
  }

  boolean is(String other) {
    return type.equals(other);
  }
}
