package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Makes the written forms of a verb from its four folded principal parts.
///
/// Third persons of past and present, singular, dual and plural, with and without object pronoun;
/// the accusative participle in all genders and numbers; the verbal noun bare, with article and
/// with a possessor. Weak endings change as grammars describe it: a final alef or yeh drops before
/// the endings of plural and feminine and becomes alef before a pronoun.
final class Conjugation {

  /// A form with what it shows.
  record Form(String key, Shape shape, Gender gender, boolean pronoun) {}

  private static final List<String> PRONOUNS =
      List.of("" + Letters.HEH, "" + Letters.HEH + Letters.ALEF, "" + Letters.HEH + Letters.MEEM);
  private static final String PLURAL_PAST = "" + Letters.WAW + Letters.ALEF;
  private static final String PLURAL_PRESENT = "" + Letters.WAW + Letters.NOON;
  private static final String PLURAL_NOUN = "" + Letters.YEH + Letters.NOON;
  private static final String DUAL = "" + Letters.ALEF + Letters.NOON;
  private static final String PLURAL_FEMININE = "" + Letters.ALEF + Letters.TEH;

  private static final int SHORTEST_WITH_PRONOUN = 2;

  private final List<Form> forms = new ArrayList<>();

  private Conjugation() {}

  /// All forms; a part that a verb lacks is given empty.
  static List<Form> of(String past, String present, String masdar, String participle) {
    var conjugation = new Conjugation();
    conjugation.past(past);
    conjugation.present(present);
    if (!participle.isEmpty()) {
      conjugation.participle(participle);
    }
    if (!masdar.isEmpty()) {
      conjugation.masdar(masdar);
    }
    return conjugation.forms;
  }

  private void past(String past) {
    boolean weak = isWeak(past);
    var stem = weak ? past.substring(0, past.length() - 1) : past;
    finite(past, weak ? stem + Letters.ALEF : past, Shape.PAST, Gender.MASCULINE);
    finite(stem + Letters.TEH, stem + Letters.TEH, Shape.PAST, Gender.FEMININE);
    finite(stem + PLURAL_PAST, stem + Letters.WAW, Shape.PAST, Gender.MASCULINE);
    var dual = weak ? stem + Letters.YEH + Letters.ALEF : past + Letters.ALEF;
    add(dual, Shape.PAST, Gender.MASCULINE, false);
    add(stem + Letters.TEH + Letters.ALEF, Shape.PAST, Gender.FEMININE, false);
  }

  private void present(String present) {
    var base = present.substring(1);
    boolean weak = isWeak(base) || base.charAt(base.length() - 1) == Letters.WAW;
    var stem = weak ? base.substring(0, base.length() - 1) : base;
    finite(Letters.YEH + base, Letters.YEH + base, Shape.PRESENT, Gender.MASCULINE);
    finite(Letters.TEH + base, Letters.TEH + base, Shape.PRESENT, Gender.FEMININE);
    add(Letters.YEH + stem + PLURAL_PRESENT, Shape.PRESENT, Gender.MASCULINE, false);
    add(Letters.YEH + base + DUAL, Shape.PRESENT, Gender.MASCULINE, false);
  }

  private void finite(String form, String beforePronoun, Shape shape, Gender gender) {
    add(form, shape, gender, false);
    if (form.length() > SHORTEST_WITH_PRONOUN) {
      PRONOUNS.forEach(pronoun -> add(beforePronoun + pronoun, shape, gender, true));
    }
  }

  /// The lexicon gives the masculine accusative, which ends in alef.
  private void participle(String accusative) {
    var stem = accusative.substring(0, accusative.length() - 1);
    add(accusative, Shape.PARTICIPLE, Gender.MASCULINE, false);
    add(stem + Letters.HEH, Shape.PARTICIPLE, Gender.FEMININE, false);
    var plural = isWeak(stem) ? stem.substring(0, stem.length() - 1) : stem;
    add(plural + PLURAL_NOUN, Shape.PARTICIPLE, Gender.MASCULINE, false);
    add(stem + PLURAL_FEMININE, Shape.PARTICIPLE, Gender.FEMININE, false);
  }

  private void masdar(String masdar) {
    add(masdar, Shape.MASDAR, Gender.UNKNOWN, false);
    add(Clitics.withArticle(masdar), Shape.MASDAR, Gender.UNKNOWN, false);
    boolean marbuta = masdar.charAt(masdar.length() - 1) == Letters.HEH;
    var stem = marbuta ? masdar.substring(0, masdar.length() - 1) + Letters.TEH : masdar;
    add(stem + PRONOUNS.get(0), Shape.MASDAR, Gender.MASCULINE, true);
    add(stem + PRONOUNS.get(1), Shape.MASDAR, Gender.FEMININE, true);
    add(stem + PRONOUNS.get(2), Shape.MASDAR, Gender.MASCULINE, true);
  }

  private void add(String key, Shape shape, Gender gender, boolean pronoun) {
    forms.add(new Form(key, shape, gender, pronoun));
  }

  private static boolean isWeak(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return stem.length() > 1 && (last == Letters.YEH || last == Letters.ALEF);
  }
}
