package org.isnad.text;

import java.util.List;

/// When two forms of a name may name the same.
public final class NameForms {

  private static final int LONG = 4;
  private static final int SHORT = 2;

  private static final String SON =
      String.valueOf(new char[] {Letters.ALEF, Letters.BEH, Letters.NOON});

  private NameForms() {}

  /// One spelling for all ways to part and double: blanks and marks left out, one alef for two, the
  /// word for son without its alef, as between two names.
  public static String key(String folded) {
    var out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean doubled =
          c == Letters.ALEF && !out.isEmpty() && out.charAt(out.length() - 1) == Letters.ALEF;
      if (Character.isLetterOrDigit(c) && !doubled && !isSon(folded, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Whether the word for son begins here, with its alef.
  private static boolean isSon(String folded, int at) {
    int end = at + SON.length();
    return folded.startsWith(SON, at)
        && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
        && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
  }

  /// Whether `part` consists of words of the full name, in their order, and ends as it ends or is
  /// its beginning; the article counts for nothing.
  public static boolean shortens(List<String> part, List<String> full) {
    if (part.size() >= full.size()) {
      return false;
    }
    int at = 0;
    int from = 0;
    for (var word : part) {
      while (at < full.size() && !alike(word, full.get(at))) {
        at++;
      }
      if (at == full.size()) {
        return false;
      }
      from = part.getFirst().equals(word) ? at : from;
      at++;
    }
    boolean ends = alike(part.getLast(), full.getLast());
    return part.size() == 1 ? ends || from == 0 : ends && (from == 0 || isTail(part, full));
  }

  /// The end of a name, but not the father's name behind the word for son.
  private static boolean isTail(List<String> part, List<String> full) {
    int start = full.size() - part.size();
    int first = part.getFirst().length();
    boolean far = start > 1 && (first <= SHORT || first > SHORT + 1);
    if (full.get(start - 1).length() <= SHORT || far) {
      return false;
    }
    var tail = full.subList(start, full.size());
    for (int i = 0; i < part.size(); i++) {
      if (!alike(part.get(i), tail.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(String one, String other) {
    return key(Clitics.withoutArticle(one)).equals(key(Clitics.withoutArticle(other)));
  }

  /// Whether one letter is wrong, missing, too many, or two are exchanged, in a long word.
  public static boolean isSlip(String one, String other) {
    if (one.equals(other)
        || Math.min(one.length(), other.length()) < LONG
        || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int front = 0;
    int shorter = Math.min(one.length(), other.length());
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    int restOfOne = one.length() - front - back;
    int restOfOther = other.length() - front - back;
    boolean exchanged =
        restOfOne == 2
            && restOfOther == 2
            && one.charAt(front) == other.charAt(front + 1)
            && one.charAt(front + 1) == other.charAt(front);
    return Math.max(restOfOne, restOfOther) <= 1 || exchanged;
  }
}
