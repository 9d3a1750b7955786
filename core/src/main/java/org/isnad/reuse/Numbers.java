package org.isnad.reuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.reuse.Passage.Range;
import org.isnad.text.Letters;
import org.isnad.word.Word;

/// Numbers written in digits, and when two of them are one number.
final class Numbers {

  private static final int ROUNDED = 3;
  private static final int YEAR = 4;

  private Numbers() {}

  /// The numbers of a range by their digits alone, so that separators do not tell them apart.
  static Set<String> of(Range range, List<Word> words) {
    var numbers = new HashSet<String>();
    for (int i = range.from(); i < range.to(); i++) {
      if (!isNumber(words.get(i))) {
        continue;
      }
      if (i + 2 < range.to() && isDecimal(words.get(i + 1)) && isNumber(words.get(i + 2))) {
        numbers.add(digits(words.get(i + 2).bare() + words.get(i).bare()));
        i += 2;
      } else {
        numbers.add(digits(words.get(i).bare()));
      }
    }
    return numbers;
  }

  private static boolean isNumber(Word word) {
    return Character.isDigit(word.bare().charAt(0));
  }

  /// Some agencies write the fraction first and this letter for the point.
  private static boolean isDecimal(Word word) {
    return word.bare().length() == 1 && word.bare().charAt(0) == Letters.REH;
  }

  /// The numbers that are neither small nor years.
  static Set<String> telling(Range range, List<Word> words) {
    return of(range, words).stream()
        .filter(number -> number.length() > 1 && !isYear(number))
        .collect(Collectors.toSet());
  }

  /// How many numbers of `some` none of `others` is: the same, but for zeros at its ends, or one
  /// rounded to three digits or more.
  static int without(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(one -> others.stream().noneMatch(o -> agree(one, o))).count();
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= ROUNDED
            && (one.startsWith(other) || other.startsWith(one))
        || one.length() > 1 && other.length() > 1 && bare(one).equals(bare(other));
  }

  /// The digits without zeros at the end.
  private static String bare(String number) {
    int end = number.length();
    while (end > 2 && number.charAt(end - 1) == '0') {
      end--;
    }
    return number.substring(0, end);
  }

  private static String digits(String number) {
    var digits = new StringBuilder();
    number.chars().filter(Character::isDigit).forEach(digits::appendCodePoint);
    boolean isWhole = digits.length() == number.length();
    while (isWhole && digits.length() > 1 && digits.charAt(0) == '0') {
      digits.deleteCharAt(0);
    }
    return digits.toString();
  }

  private static boolean isYear(String number) {
    return number.length() == YEAR && (number.startsWith("20") || number.startsWith("19"));
  }
}
