package org.isnad.annotate.event;

import org.isnad.text.Letters;

/// Which verbs and pronouns go with a phrase, or which phrases with a verb or pronoun: of the third
/// person singular masculine, singular feminine, and plural or dual.
enum Agreement {
  HE(true, false, false),
  SHE(false, true, false),
  THEY(false, false, true),
  /// A plural of armed people, which verbs treat as a feminine singular or as people.
  MANY(false, true, true),
  /// One of unknown gender.
  ONE(true, true, false),
  ANY(true, true, true),
  NONE(false, false, false);

  private final boolean he;
  private final boolean she;
  private final boolean they;

  Agreement(boolean he, boolean she, boolean they) {
    this.he = he;
    this.she = she;
    this.they = they;
  }

  boolean agrees(Agreement other) {
    return he && other.he || she && other.she || they && other.they;
  }

  /// The agreement of the pronoun that ends a word.
  static Agreement ofPronoun(String key, int letters) {
    if (letters == 0) {
      return NONE;
    }
    char last = key.charAt(key.length() - 1);
    if (letters == 1) {
      return HE;
    }
    return letters == 2 && last == Letters.ALEF ? SHE : THEY;
  }

  /// The agreement of a folded personal pronoun of the third person, which "and" may precede.
  static Agreement ofPersonal(String key) {
    char last = key.charAt(key.length() - 1);
    if (last == Letters.WAW) {
      return HE;
    }
    return last == Letters.YEH ? SHE : THEY;
  }

  /// The agreement of the pronoun on a folded "that".
  static Agreement ofThat(String key) {
    char last = key.charAt(key.length() - 1);
    if (last == Letters.HEH) {
      return HE;
    }
    return last == Letters.ALEF ? SHE : THEY;
  }

  /// The agreement of a folded relative pronoun.
  static Agreement ofRelative(String key) {
    int last = key.length() - 1;
    if (key.charAt(last) != Letters.YEH) {
      return THEY;
    }
    return key.charAt(last - 1) == Letters.TEH ? SHE : HE;
  }

  /// The agreement of a folded verb in the third person, proclitics taken off.
  static Agreement ofVerb(String key) {
    char first = key.charAt(0);
    char last = key.charAt(key.length() - 1);
    boolean plural = key.endsWith("" + Letters.WAW + Letters.ALEF);
    if (plural || last == Letters.NOON && first == Letters.YEH) {
      return THEY;
    }
    return last == Letters.TEH || first == Letters.TEH ? SHE : HE;
  }

  /// The agreement of a noun as its ending tells.
  static Agreement ofNoun(String key) {
    int n = key.length();
    if (n < 3) {
      return ONE;
    }
    char last = key.charAt(n - 1);
    char before = key.charAt(n - 2);
    if (last == Letters.HEH) {
      return SHE;
    }
    if (last == Letters.TEH && before == Letters.ALEF) {
      return MANY;
    }
    return last == Letters.NOON && (before == Letters.WAW || before == Letters.YEH) ? THEY : ANY;
  }
}
