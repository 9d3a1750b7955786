package org.isnad.annotate.mention;

import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Row;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Gender;
import org.isnad.model.Mention.Number;
import org.isnad.text.Folding;

/// One inflected form of a noun that heads noun phrases; made from a line of `mention/heads.tsv`.
///
/// @param type what the form refers to
/// @param single what its singular refers to
/// @param number of the form
/// @param gender of the form
/// @param need what must stand beside it for it to refer
/// @param after folded prepositions that open its complement
/// @param describes whether right before a name it is no mention of its own
/// @param construct whether a genitive may follow the form
/// @param lemma the folded dictionary form
/// @param place the line of the lexicon
record HeadNoun(
    EntityType type,
    EntityType single,
    Number number,
    Gender gender,
    Need need,
    List<String> after,
    boolean describes,
    boolean construct,
    String lemma,
    String place) {

  /// What a noun needs beside it to refer to something.
  enum Need {
    NOTHING,
    ARTICLE,
    MODIFIED,
    NISBA,
    COUNTRY,
    NAME,
    PLURAL,
    RULER,
    TITLE,
    PAIR,
    SOURCE,
    KNOWN
  }

  /// The entry of a line, in the singular.
  static HeadNoun of(Row row) {
    var forms = row.list("form").isEmpty() ? row.list("plural") : row.list("form");
    return new HeadNoun(
        EntityType.valueOf(row.get("type")),
        EntityType.valueOf(row.get("type")),
        Number.SINGULAR,
        row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE,
        row.find("need").map(n -> Need.valueOf(n.toUpperCase(Locale.ROOT))).orElse(Need.NOTHING),
        row.list("after").stream().map(Folding::fold).toList(),
        row.get("describes").equals("yes"),
        true,
        Folding.fold(forms.getFirst()),
        row.place());
  }

  /// Whether it is the noun of human beings.
  boolean person() {
    return single == EntityType.ROLE_PERSON;
  }

  /// The form in another number.
  HeadNoun in(Number other, EntityType group) {
    return new HeadNoun(
        group, single, other, gender, need, after, describes, construct, lemma, place);
  }

  /// The form of a woman or of a plural that agrees like one.
  HeadNoun feminine() {
    return new HeadNoun(
        type, single, number, Gender.FEMININE, need, after, describes, construct, lemma, place);
  }

  /// A form that no genitive follows.
  HeadNoun absolute() {
    return new HeadNoun(type, single, number, gender, need, after, describes, false, lemma, place);
  }
}
