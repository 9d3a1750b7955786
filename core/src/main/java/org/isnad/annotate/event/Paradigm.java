package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.lexicon.Row;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Makes the written forms of an entry from its principal parts.
///
/// Third persons and the first person plural of the verb, its passive where the letters differ, the
/// accusative participle, and the nouns bare, with article, in the accusative, in the dual and with
/// a possessor. Weak endings drop before the endings of plural and feminine and become alef before
/// a pronoun.
final class Paradigm {

  /// A folded form with what it shows.
  record Form(String key, Shape shape, int pronoun, Agreement subject) {}

  private static final List<String> PRONOUNS =
      List.of(
          "" + Letters.HEH,
          "" + Letters.HEH + Letters.ALEF,
          "" + Letters.HEH + Letters.MEEM,
          "" + Letters.HEH + Letters.MEEM + Letters.ALEF);
  private static final String UN = "" + Letters.WAW + Letters.NOON;
  private static final String UA = "" + Letters.WAW + Letters.ALEF;
  private static final String IN = "" + Letters.YEH + Letters.NOON;
  private static final String AN = "" + Letters.ALEF + Letters.NOON;
  private static final int SHORTEST_WITH_PRONOUN = 2;

  private final List<Form> forms = new ArrayList<>();

  private Paradigm() {}

  /// All forms of an entry of `triggers.tsv` or `light-verbs.tsv`.
  static List<Form> of(Row row) {
    var paradigm = new Paradigm();
    row.list("past").forEach(past -> paradigm.past(past, Shape.PAST));
    row.list("present").forEach(paradigm::present);
    for (var passive : row.list("passive")) {
      if (passive.charAt(0) == Letters.YEH) {
        paradigm.present(passive);
      } else {
        paradigm.past(passive, Shape.PASSIVE);
      }
    }
    row.list("nouns").forEach(noun -> paradigm.noun(Folding.fold(noun)));
    row.list("participle").forEach(word -> paradigm.participle(Folding.fold(word)));
    return List.copyOf(paradigm.forms);
  }

  private void past(String written, Shape shape) {
    var past = Folding.fold(written);
    boolean weak = isWeak(past) && !isHamza(written);
    var stem = weak ? past.substring(0, past.length() - 1) : past;
    finite(past, weak ? stem + Letters.ALEF : past, shape, Agreement.HE);
    finite(stem + Letters.TEH, stem + Letters.TEH, shape, Agreement.SHE);
    finite(stem + UA, stem + Letters.WAW, shape, Agreement.THEY);
    var full = weak ? stem + Letters.YEH : past;
    add(full + Letters.ALEF, shape, 0, Agreement.THEY);
    if (shape == Shape.PAST) {
      add(full + Letters.NOON + Letters.ALEF, shape, 0, Agreement.NONE);
    }
    add(stem + Letters.TEH + Letters.ALEF, shape, 0, Agreement.THEY);
  }

  private void present(String written) {
    var base = Folding.fold(written).substring(1);
    char last = base.charAt(base.length() - 1);
    boolean weak = (isWeak(base) || last == Letters.WAW) && !isHamza(written);
    var stem = weak ? base.substring(0, base.length() - 1) : base;
    finite(Letters.YEH + base, Letters.YEH + base, Shape.PRESENT, Agreement.HE);
    finite(Letters.TEH + base, Letters.TEH + base, Shape.PRESENT, Agreement.SHE);
    finite(Letters.NOON + base, Letters.NOON + base, Shape.PRESENT, Agreement.NONE);
    add(Letters.YEH + stem + UN, Shape.PRESENT, 0, Agreement.THEY);
    add(Letters.YEH + stem + UA, Shape.PRESENT, 0, Agreement.THEY);
    add(Letters.YEH + base + AN, Shape.PRESENT, 0, Agreement.THEY);
    if (weak && stem.length() > 2) {
      add(Letters.YEH + stem, Shape.PRESENT, 0, Agreement.HE);
      add(Letters.TEH + stem, Shape.PRESENT, 0, Agreement.SHE);
    }
  }

  private void finite(String form, String beforePronoun, Shape shape, Agreement subject) {
    add(form, shape, 0, subject);
    if (form.length() > SHORTEST_WITH_PRONOUN) {
      PRONOUNS.forEach(pronoun -> add(beforePronoun + pronoun, shape, pronoun.length(), subject));
    }
  }

  private void noun(String noun) {
    char last = noun.charAt(noun.length() - 1);
    boolean marbuta = last == Letters.HEH;
    var stem = marbuta ? noun.substring(0, noun.length() - 1) + Letters.TEH : noun;
    add(noun, Shape.NOUN, 0, Agreement.NONE);
    add(Clitics.withArticle(noun), Shape.NOUN, 0, Agreement.NONE);
    if (!marbuta && last != Letters.ALEF && last != Letters.TEH) {
      add(noun + Letters.ALEF, Shape.NOUN, 0, Agreement.NONE);
    }
    add(stem + IN, Shape.NOUN, 0, Agreement.NONE);
    add(stem + AN, Shape.NOUN, 0, Agreement.NONE);
    add(Clitics.withArticle(stem + IN), Shape.NOUN, 0, Agreement.NONE);
    PRONOUNS.forEach(pronoun -> add(stem + pronoun, Shape.NOUN, pronoun.length(), Agreement.NONE));
  }

  /// The lexicon gives the masculine accusative, which ends in alef.
  private void participle(String accusative) {
    var stem = accusative.substring(0, accusative.length() - 1);
    add(accusative, Shape.PARTICIPLE, 0, Agreement.NONE);
    add(stem + Letters.HEH, Shape.PARTICIPLE, 0, Agreement.NONE);
    add(withoutWeak(stem) + IN, Shape.PARTICIPLE, 0, Agreement.NONE);
  }

  private static String withoutWeak(String stem) {
    return isWeak(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }

  private void add(String key, Shape shape, int pronoun, Agreement subject) {
    forms.add(new Form(key, shape, pronoun, subject));
  }

  /// Whether a word ends in hamza, which folds to a weak letter and does not drop.
  private static boolean isHamza(String written) {
    char last = written.charAt(written.length() - 1);
    return last == Letters.ALEF_HAMZA_ABOVE || last == Letters.YEH_HAMZA;
  }

  private static boolean isWeak(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return stem.length() > 1 && (last == Letters.YEH || last == Letters.ALEF);
  }
}
