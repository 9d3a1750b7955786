package org.isnad.annotate.orthography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// What the pieces of a broken word may spell, checked against the known words.
///
/// A single digit, symbol or Latin letter between two pieces may stand for a letter, a star for one
/// that is hidden.
final class Candidates {

  private static final int MOST_LETTERS = 24;
  private static final int MOST_SPELLINGS = 12;
  private static final char HIDDEN = '*';

  private final Vocabulary vocabulary = Vocabulary.load();
  private final Lookalikes lookalikes = Lookalikes.load();

  /// The known word that pieces `from` to `to` spell, both inclusive.
  Optional<Word> known(Pieces pieces, int from, int to) {
    var spellings = new ArrayList<StringBuilder>();
    spellings.add(new StringBuilder());
    for (int i = from; i <= to; i++) {
      for (var spelling : spellings) {
        pieces.append(i, spelling);
      }
      if (spellings.getFirst().length() > MOST_LETTERS) {
        return Optional.empty();
      }
      if (i < to) {
        branch(pieces.joint(i), pieces.sign(i), spellings);
      }
    }
    return spellings.stream()
        .map(StringBuilder::toString)
        .flatMap(s -> known(s).stream())
        .findFirst();
  }

  /// Goes on with every letter that the sign may stand for; a symbol may also stand for none.
  private void branch(Joint joint, char sign, List<StringBuilder> spellings) {
    var letters = sign == HIDDEN ? List.of("*") : lookalikes.of(sign);
    if (letters.isEmpty() || spellings.size() * letters.size() > MOST_SPELLINGS) {
      return;
    }
    var before = List.copyOf(spellings);
    if (joint == Joint.SUBSTITUTE) {
      spellings.clear();
    }
    for (var letter : letters) {
      before.forEach(s -> spellings.add(new StringBuilder(s).append(letter)));
    }
  }

  /// The word as spelt, when it is known.
  Optional<Word> known(String spelling) {
    if (spelling.indexOf(HIDDEN) >= 0) {
      return vocabulary
          .unmask(spelling)
          .map(word -> new Word(word, 0, "orthography.hidden-letter"));
    }
    int feminine = spelling.indexOf(Letters.TEH_MARBUTA);
    if (feminine >= 0 && feminine < spelling.length() - 1) {
      return Optional.empty();
    }
    return vocabulary
        .find(spelling)
        .map(known -> new Word(spelling, known.letters(), known.place()));
  }

  /// A single piece that hides a known word: letters without dots, or letters drawn out.
  Optional<Word> disguised(Pieces pieces, int piece) {
    var letters = new StringBuilder();
    pieces.append(piece, letters);
    int run = 1;
    boolean drawn = false;
    boolean dotless = Rasm.isDotless(letters.charAt(0));
    for (int i = 1; i < letters.length(); i++) {
      run = letters.charAt(i) == letters.charAt(i - 1) ? run + 1 : 1;
      drawn |= run > 2;
      dotless |= Rasm.isDotless(letters.charAt(i));
    }
    if (letters.length() > MOST_LETTERS || !drawn && !dotless) {
      return Optional.empty();
    }
    var word = letters.toString();
    return dotless
        ? vocabulary.undot(word).map(w -> new Word(w, 0, "orthography.dotless"))
        : known(shorten(word));
  }

  /// A single piece whose first letter is a sign that stands for one.
  Optional<Word> begun(Pieces pieces, int piece, char sign) {
    return completed(pieces, piece, sign, true)
        .filter(word -> !Clitics.hasArticle(Folding.fold(word.plain())));
  }

  /// A single piece whose last letter is a sign that stands for one.
  Optional<Word> ended(Pieces pieces, int piece, char sign) {
    return completed(pieces, piece, sign, false);
  }

  /// Whether the character may stand for a letter.
  boolean isSign(char c) {
    return !lookalikes.of(c).isEmpty();
  }

  private Optional<Word> completed(Pieces pieces, int piece, char sign, boolean before) {
    if (pieces.end(piece) - pieces.start(piece) > MOST_LETTERS) {
      return Optional.empty();
    }
    var letters = new StringBuilder();
    pieces.append(piece, letters);
    return lookalikes.of(sign).stream()
        .flatMap(letter -> known(before ? letter + letters : letters + letter).stream())
        .filter(word -> word.letters() == 0)
        .findFirst();
  }

  /// The word with one letter for every run of three and more; two may be real.
  private static String shorten(String word) {
    var out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int end = i + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(i)) {
        end++;
      }
      out.append(word, i, end - i > 2 ? i + 1 : end);
      i = end;
    }
    return out.toString();
  }

  /// Whether the piece is the beginning of a known word.
  boolean mayBegin(Pieces pieces, int piece) {
    if (pieces.end(piece) - pieces.start(piece) > MOST_LETTERS) {
      return false;
    }
    var letters = new StringBuilder();
    pieces.append(piece, letters);
    return vocabulary.isBeginning(Folding.fold(letters));
  }

  /// Whether no word begins so: with a letter that stands only at the end or in the middle, or as a
  /// lone letter that is no proclitic.
  static boolean cannotBegin(CharSequence text, Pieces pieces, int piece) {
    char first = text.charAt(pieces.start(piece));
    return switch (first) {
      case Letters.TEH_MARBUTA,
          Letters.ALEF_MAKSURA,
          Letters.HAMZA,
          Letters.WAW_HAMZA,
          Letters.YEH_HAMZA ->
          true;
      default -> pieces.isSingle(piece) && !Clitics.isProclitic(first) && first != Letters.ALEF;
    };
  }
}
