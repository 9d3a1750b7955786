package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Row;

/// The likely sound of an unvowelled word.
///
/// Long vowels are written; of the short ones it is known only that a word begins with one
/// consonant, that a syllable ends in one at most, and that after a long a the last vowel mostly is
/// e: `salem`. All other short vowels are read as a.
final class WordSound {

  private enum Kind {
    CONSONANT,
    VOWEL,
    SILENT,
    GLIDE
  }

  private record Letter(Kind kind, String latin, String vowel, String last) {}

  /// A piece of the word: a consonant or a vowel; a silent one is a consonant that is not heard.
  private record Piece(boolean vowel, String latin, boolean silent) {}

  private static final int LONG_CLUSTER = 3;

  private final Map<Character, Letter> letters = new HashMap<>();

  WordSound(List<Row> rows) {
    for (var row : rows) {
      kind(row).ifPresent(kind -> letters.put(row.get("form").charAt(0), letter(kind, row)));
    }
  }

  private static Optional<Kind> kind(Row row) {
    return switch (row.get("use")) {
      case "consonant" -> Optional.of(Kind.CONSONANT);
      case "vowel" -> Optional.of(Kind.VOWEL);
      case "silent" -> Optional.of(Kind.SILENT);
      case "glide" -> Optional.of(Kind.GLIDE);
      default -> Optional.empty();
    };
  }

  private static Letter letter(Kind kind, Row row) {
    return new Letter(kind, row.get("english"), row.get("vowel"), row.get("final"));
  }

  String of(String word) {
    if (word.chars().noneMatch(c -> letters.containsKey((char) c))) {
      return word;
    }
    var pieces = pieces(word);
    var out = new StringBuilder();
    for (int i = 0; i < pieces.size(); ) {
      if (pieces.get(i).vowel()) {
        out.append(pieces.get(i).latin());
        i++;
        continue;
      }
      int end = i;
      while (end < pieces.size() && !pieces.get(end).vowel()) {
        end++;
      }
      cluster(pieces.subList(i, end), i == 0, end == pieces.size(), out);
      i = end;
    }
    return out.toString();
  }

  private List<Piece> pieces(String word) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < word.length(); i++) {
      var letter = letters.get(word.charAt(i));
      if (letter == null) {
        pieces.add(new Piece(false, String.valueOf(word.charAt(i)), false));
        continue;
      }
      boolean last = i + 1 == word.length();
      pieces.add(
          switch (letter.kind()) {
            case CONSONANT -> new Piece(false, letter.latin(), false);
            case VOWEL -> new Piece(true, letter.latin(), false);
            case SILENT -> new Piece(false, letter.latin(), true);
            case GLIDE -> {
              boolean vowel =
                  !pieces.isEmpty() && !pieces.getLast().vowel() && !beforeVowel(word, i);
              yield vowel
                  ? new Piece(true, last ? letter.last() : letter.vowel(), false)
                  : new Piece(false, letter.latin(), false);
            }
          });
    }
    return pieces;
  }

  /// Whether a vowel letter or the glide at the word's end follows, which makes this one a
  /// consonant.
  private boolean beforeVowel(String word, int i) {
    var next = i + 1 < word.length() ? letters.get(word.charAt(i + 1)) : null;
    return next != null
        && (next.kind() == Kind.VOWEL || next.kind() == Kind.GLIDE && i + 2 == word.length());
  }

  /// Writes consonants in a row with the vowels that must stand between them.
  private static void cluster(
      List<Piece> consonants, boolean first, boolean last, StringBuilder out) {
    int size = consonants.size();
    boolean afterA = !out.isEmpty() && out.charAt(out.length() - 1) == 'a';
    for (int i = 0; i < size; i++) {
      var piece = consonants.get(i);
      boolean closes = i + 1 < size || last;
      if (!piece.silent() || closes) {
        out.append(piece.latin());
      }
      if (i + 1 < size && opens(i, size, first, last) && !piece.silent()) {
        out.append(last && !first && afterA && i + 2 == size ? 'e' : 'a');
      }
    }
  }

  /// Whether a vowel follows the consonant at `i` of its row.
  private static boolean opens(int i, int size, boolean first, boolean last) {
    if (first) {
      return i == 0 || i == 1 && last && size == LONG_CLUSTER || i >= 2 && i + 1 < size;
    }
    return last ? i + 2 == size : size >= LONG_CLUSTER && i == 1;
  }
}
