package org.isnad.annotate.mention;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Name;
import org.isnad.model.TokenKind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// The tokens of one article with the names that they belong to.
final class Reading {

  private static final int NONE = -1;

  /// The commonest preposition in Egyptian spelling.
  private static final String IN = String.valueOf(new char[] {Letters.FEH, Letters.ALEF_MAKSURA});

  private final Tokens tokens;
  private final List<Name> names;
  private final int[] nameOf;
  private final int[] nameEnd;
  private final boolean[] breaks;
  private final boolean egyptian;

  Reading(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.names = names;
    int size = tokens.size();
    nameOf = new int[size];
    nameEnd = new int[names.size()];
    breaks = new boolean[size];
    Arrays.fill(nameOf, NONE);
    int name = 0;
    boolean maksura = false;
    for (int i = 0; i < size; i++) {
      var span = tokens.get(i).span();
      breaks[i] = tokens.beginsLine(i);
      maksura |= tokens.get(i).form().equals(IN);
      while (name < names.size() && names.get(name).span().end() <= span.start()) {
        name++;
      }
      if (name < names.size() && names.get(name).span().overlaps(span)) {
        nameOf[i] = name;
        nameEnd[name] = i + 1;
      }
    }
    egyptian = maksura;
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  String key(int i) {
    return tokens.key(i);
  }

  /// Whether a word stands there in the same paragraph as the token before.
  boolean continues(int i) {
    return isWord(i) && !breaks[i];
  }

  boolean isWord(int i) {
    return is(i, TokenKind.WORD);
  }

  /// Whether a token of this kind stands there.
  boolean is(int i, TokenKind kind) {
    return i >= 0 && i < size() && tokens.get(i).kind() == kind;
  }

  boolean inName(int i) {
    return i >= 0 && i < size() && nameOf[i] != NONE;
  }

  /// The name that holds the token, which must be in one.
  Name name(int i) {
    return names.get(nameOf[i]);
  }

  /// Whether a name begins at the token.
  boolean startsName(int i) {
    return inName(i) && (i == 0 || nameOf[i - 1] != nameOf[i]);
  }

  /// Whether letters of the token stand before the name that begins there.
  boolean hasProclitic(int i) {
    return tokens.get(i).span().start() < name(i).span().start();
  }

  /// The index after the name that holds the token.
  int nameEnd(int i) {
    return nameEnd[nameOf[i]];
  }

  /// Whether the word is written with this letter at its end, whatever it folds to.
  boolean endsIn(int i, char letter) {
    var form = tokens.get(i).form();
    return !form.isEmpty() && form.charAt(form.length() - 1) == letter;
  }

  /// Whether the word ends in alef maksura and means it: in Egypt every last yeh is written so.
  boolean endsInMaksura(int i) {
    return !egyptian && endsIn(i, Letters.ALEF_MAKSURA);
  }
}
