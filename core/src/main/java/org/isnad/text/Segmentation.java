package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// One way to take a folded word apart: proclitics, stem, pronoun.
///
/// Which reading is right only a lexicon can tell: also a noun behind the article, which takes no
/// pronoun, is read with one, since verbs may begin with the same letters.
///
/// @param before how many letters of proclitics stand before the stem
/// @param stem the stem, with a swallowed article or a changed last letter restored
/// @param after how many letters of a pronoun stand behind it
public record Segmentation(int before, String stem, int after) {

  /// All readings of a folded word: the whole word first, fewer proclitics before more, and of each
  /// the one without pronoun before those with one.
  public static List<Segmentation> of(String key) {
    var readings = new ArrayList<Segmentation>();
    for (var strip : Clitics.strips(key)) {
      readings.add(new Segmentation(strip.letters(), strip.key(), 0));
      for (var ending : Enclitics.endings(strip.key())) {
        readings.add(new Segmentation(strip.letters(), ending.key(), ending.letters()));
      }
    }
    return List.copyOf(readings);
  }
}
