package org.isnad.annotate.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.EntityType;
import org.isnad.text.Clitics.Strip;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Where an office is held, written between the office and the holder's name: director of the
/// institute in the region of X, Y.
final class Duty {

  private final Words words;
  private final Tokens tokens;
  private final Map<Integer, Item> byEnd = new HashMap<>();

  Duty(Words words, Tokens tokens, Discourse discourse) {
    this.words = words;
    this.tokens = tokens;
    for (var item : discourse.items()) {
      if (!item.isPerson() && (item.isName() || item.isNominal() && item.pointsBack())) {
        byEnd.putIfAbsent(item.mention().span().end(), item);
      }
    }
  }

  /// The index of the token before such a place, which ends with token `last`; `last` for none.
  int before(int last) {
    if (last < 0) {
      return last;
    }
    var place = byEnd.get(tokens.get(last).span().end());
    if (place == null) {
      return last;
    }
    int start = place.mention().span().start();
    int first = tokens.indexAt(start);
    boolean joined = first > 0 && tokens.get(first - 1).span().end() > start;
    if (joined) {
      return isJoint(tokens.text().charAt(start - 1)) ? first - 2 : last;
    }
    int word = first - 1;
    if (word >= 0 && words.isDuty(tokens.key(word))) {
      return word - 1;
    }
    for (var strip : word < 0 ? List.<Strip>of() : tokens.strips(word)) {
      if (words.noun(strip.key()).filter(Duty::isPlace).isPresent()) {
        boolean clitic = strip.letters() == 1 && isJoint(tokens.key(word).charAt(0));
        boolean apart = strip.letters() == 0 && word > 0 && words.isDuty(tokens.key(word - 1));
        return clitic ? word - 1 : apart ? word - 2 : last;
      }
    }
    return last;
  }

  private static boolean isPlace(Noun noun) {
    return noun.types().contains(EntityType.GPE) || noun.types().contains(EntityType.LOC);
  }

  private static boolean isJoint(char letter) {
    return letter == Letters.BEH || letter == Letters.LAM;
  }
}
