package org.isnad.annotate.orthography;

import java.util.List;
import org.isnad.model.Deobfuscation;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Joins the pieces of broken words in one paragraph.
///
/// Pieces that tricks may link are tried together, the longest stretch first. A stretch is a word
/// when its joined form is known as one that pages disguise, when tatweel is tied to the letters on
/// both sides of every cut, or when the article writes the joined form openly elsewhere.
final class Mender {

  private static final int MOST_PIECES = 16;
  private static final int MOST_LETTERS = 24;
  private static final int LEAST_ON_PAGE = 4;
  private static final int SHORTEST_DASHED = 3;

  private final CharSequence text;
  private final Pieces pieces;
  private final Candidates candidates;
  private final OpenWords open;
  private final List<Deobfuscation> found;

  Mender(
      CharSequence text,
      Pieces pieces,
      Candidates candidates,
      OpenWords open,
      List<Deobfuscation> found) {
    this.text = text;
    this.pieces = pieces;
    this.candidates = candidates;
    this.open = open;
    this.found = found;
  }

  void mend() {
    int i = 0;
    while (i < pieces.size()) {
      int last = i;
      while (last + 1 < pieces.size() && isLinked(last)) {
        last++;
      }
      if (last > i && last - i < MOST_PIECES) {
        mend(i, last);
      } else if (last == i) {
        single(i);
      }
      i = last + 1;
    }
  }

  private void single(int piece) {
    int start = pieces.start(piece);
    int end = pieces.end(piece);
    candidates.disguised(pieces, piece).ifPresent(word -> add(piece, piece, word));
    if (isLoneSign(start - 1)) {
      candidates
          .begun(pieces, piece, text.charAt(start - 1))
          .ifPresent(word -> found.add(word.deobfuscation(new Span(start - 1, end))));
    } else if (isLoneSign(end)) {
      candidates
          .ended(pieces, piece, text.charAt(end))
          .ifPresent(word -> found.add(word.deobfuscation(new Span(start, end + 1))));
    }
  }

  /// Whether a digit, symbol or Latin letter stands there with no other beside it.
  private boolean isLoneSign(int at) {
    return isSign(at) && !isSign(at - 1) && !isSign(at + 1);
  }

  private boolean isSign(int at) {
    return at >= 0
        && at < text.length()
        && !Letters.isArabic(text.charAt(at))
        && candidates.isSign(text.charAt(at));
  }

  private boolean isLinked(int piece) {
    var joint = pieces.joint(piece);
    return joint.isTrick()
        || joint == Joint.BLANK
            && (pieces.isSingle(piece) && pieces.isSingle(piece + 1) || isSplit(piece));
  }

  /// Whether a blank cuts a known word: its second half cannot begin a word, or the article writes
  /// it openly and neither half.
  private boolean isSplit(int piece) {
    if (!candidates.mayBegin(pieces, piece)) {
      return false;
    }
    var word = join(piece, piece + 1);
    if (candidates.known(word).filter(w -> w.letters() == 0).isEmpty()) {
      return false;
    }
    return Candidates.cannotBegin(text, pieces, piece + 1)
        || open.has(Folding.fold(word))
            && !open.has(Folding.fold(join(piece, piece)))
            && !open.has(Folding.fold(join(piece + 1, piece + 1)));
  }

  private String join(int from, int to) {
    var out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      pieces.append(i, out);
    }
    return out.toString();
  }

  private void mend(int from, int last) {
    int i = from;
    while (i < last) {
      int end = i;
      for (int j = last; j > i && end == i; j--) {
        if (mended(i, j)) {
          end = j;
        }
      }
      i = end + 1;
    }
  }

  private boolean mended(int from, int to) {
    if (isMarked(from)) {
      return false;
    }
    var word = candidates.known(pieces, from, to);
    if (word.isPresent() && add(from, to, word.get())) {
      return true;
    }
    var joined = join(from, to);
    if (joined.length() > MOST_LETTERS) {
      return false;
    }
    if (isSafe(from, to)) {
      return add(from, to, new Word(joined, 0, "orthography.kashida-cut"));
    }
    return isOnPage(from, to, joined)
        && add(from, to, new Word(joined, 0, "orthography.open-elsewhere"));
  }

  /// Whether the tatweel behind the first piece is its own: of a clitic set off from its word, or
  /// of the sign for Hijri years.
  private boolean isMarked(int first) {
    var joint = pieces.joint(first);
    if (joint == Joint.BLANK || text.charAt(pieces.end(first)) != Letters.TATWEEL) {
      return false;
    }
    var key = Folding.fold(join(first, first));
    if (key.length() == 1 && key.charAt(0) == Letters.HEH && afterDigit(first)) {
      return true;
    }
    boolean article = key.length() <= 4 && key.charAt(key.length() - 1) == Letters.LAM;
    return joint == Joint.HALF && Clitics.isClitic(key)
        || joint == Joint.SYMBOL && article && Clitics.isClitic(key) && key.length() > 1
        || joint == Joint.KASHIDA && Clitics.isClitic(key) && beginsWithArticle(first + 1);
  }

  private boolean afterDigit(int piece) {
    int i = pieces.start(piece) - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && Letters.digit(text.charAt(i)) >= 0;
  }

  private boolean beginsWithArticle(int piece) {
    return Clitics.hasArticle(Folding.fold(join(piece, piece)));
  }

  private boolean isSafe(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean dash =
          beginsWithArticle(i + 1)
              && pieces.letters(i) >= SHORTEST_DASHED
              && text.charAt(pieces.end(i) + 1) == ' ';
      if (pieces.joint(i) != Joint.KASHIDA || dash) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnPage(int from, int to, String joined) {
    for (int i = from; i < to; i++) {
      var joint = pieces.joint(i);
      boolean tatweel =
          text.charAt(pieces.end(i)) == Letters.TATWEEL
              || text.charAt(pieces.start(i + 1) - 1) == Letters.TATWEEL;
      if (joint == Joint.BLANK || joint == Joint.SUBSTITUTE || !tatweel) {
        return false;
      }
    }
    return joined.length() >= LEAST_ON_PAGE
        && open.has(Folding.fold(joined))
        && !(open.has(Folding.fold(join(from, from))) && open.has(Folding.fold(join(to, to))));
  }

  /// Adds the word without its proclitics; not when no cut is left in it.
  private boolean add(int from, int to, Word word) {
    if (word.letters() > 0 && word.letters() >= pieces.letters(from) && to > from) {
      return false;
    }
    var span = new Span(skip(pieces.start(from), word.letters()), pieces.end(to));
    found.add(word.deobfuscation(span));
    return true;
  }

  private int skip(int start, int letters) {
    int at = start;
    for (int left = letters; left > 0 || Letters.isInvisible(text.charAt(at)); at++) {
      left -= Letters.isInvisible(text.charAt(at)) ? 0 : 1;
    }
    return at;
  }
}
