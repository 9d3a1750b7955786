package org.isnad.reuse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// Numbers written in digits, and when two of them are one number.
final class Numbers {

  private static final int ROUNDED = 3;
  private static final int YEAR = 4;

  private Numbers() {}

  /// The numbers of a range by their digits alone, so that separators do not tell them apart.
  static Set<String> of(Range range, List<Word> words) {
    return words.subList(range.from(), range.to()).stream()
        .map(Word::bare)
        .filter(bare -> Character.isDigit(bare.charAt(0)))
        .map(Numbers::digits)
        .collect(Collectors.toSet());
  }

  /// The numbers that are neither small nor years.
  static Set<String> telling(Range range, List<Word> words) {
    return of(range, words).stream()
        .filter(number -> number.length() > 1 && !isYear(number))
        .collect(Collectors.toSet());
  }

  /// How many numbers of `some` none of `others` is: the same, or one rounded to three digits or
  /// more.
  static int without(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(one -> others.stream().noneMatch(o -> agree(one, o))).count();
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= ROUNDED
            && (one.startsWith(other) || other.startsWith(one));
  }

  private static String digits(String number) {
    return number
        .chars()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isYear(String number) {
    return number.length() == YEAR && (number.startsWith("20") || number.startsWith("19"));
  }
}
