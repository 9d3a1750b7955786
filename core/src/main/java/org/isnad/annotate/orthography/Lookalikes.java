package org.isnad.annotate.orthography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.lexicon.Table;

/// The Arabic letters that a digit, symbol or Latin letter may stand for.
final class Lookalikes {

  private static final int SIGNS = 128;

  private final List<List<String>> letters = new ArrayList<>(Collections.nCopies(SIGNS, List.of()));

  private Lookalikes() {}

  static Lookalikes load() {
    var lookalikes = new Lookalikes();
    for (var row : Table.load("orthography/lookalikes.tsv").rows()) {
      lookalikes.letters.set(row.get("form").charAt(0), row.list("letters"));
    }
    return lookalikes;
  }

  /// The letters, none when the sign stands for no letter.
  List<String> of(char sign) {
    return sign < SIGNS ? letters.get(Character.toLowerCase(sign)) : List.of();
  }
}
