package org.isnad.score.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Span;
import org.isnad.text.Letters;

/// Finds the words that a key quotes in a page's text.
///
/// * `words`: the first place where they stand as whole words; a proclitic may stand before them.
/// * `words#2`: the second place. `words#*`: every place.
/// * `first words … last words`: from the one to the nearest of the other after it.
/// * `this | that`: further right extents of the same thing.
final class WordFinder {

  private static final String RANGE = " \u2026 ";
  private static final int LONGEST_PROCLITICS = 2;

  private final String text;

  WordFinder(String text) {
    this.text = text;
  }

  /// The alternatives of an expression, the preferred one first.
  List<Span> find(String expression) {
    var found = new ArrayList<Span>();
    for (var alternative : expression.split(" \\| ")) {
      var places = places(alternative);
      found.add(places.get(number(alternative) - 1));
    }
    return found;
  }

  /// Like `find`, but words without a number stand where they are nearest to `there`.
  List<Span> findNear(String expression, Span there) {
    var found = new ArrayList<Span>();
    for (var alternative : expression.split(" \\| ")) {
      var places = places(alternative);
      found.add(
          alternative.contains("#")
              ? places.get(number(alternative) - 1)
              : places.stream().min(Comparator.comparingInt(p -> gap(p, there))).orElseThrow());
    }
    return found;
  }

  /// The alternatives of an expression; of one that ends in `#*` every place.
  List<Span> findAll(String expression) {
    return Arrays.stream(expression.split(" \\| "))
        .flatMap(one -> one.endsWith("#*") ? places(one).stream() : find(one).stream())
        .toList();
  }

  /// Every place of an expression without a number; alternatives belong to the place they overlap.
  List<List<Span>> findEach(String expression) {
    var alternatives = List.of(expression.split(" \\| "));
    if (alternatives.getFirst().matches(".*#[0-9]+")) {
      return List.of(find(expression));
    }
    var others = alternatives.stream().skip(1).flatMap(a -> places(a).stream()).toList();
    return places(alternatives.getFirst()).stream()
        .map(place ->
            Stream.concat(Stream.of(place), others.stream().filter(place::overlaps)).toList())
        .toList();
  }

  private List<Span> places(String expression) {
    int range = expression.indexOf(RANGE);
    var first = words(range < 0 ? expression : expression.substring(0, range));
    var places = occurrences(first, 0);
    if (range >= 0) {
      var last = words(expression.substring(range + RANGE.length()));
      places = places.stream().flatMap(place -> upTo(place, last).stream()).toList();
    }
    if (places.size() < number(expression)) {
      throw new IllegalArgumentException(
          "not in the page" + (places.isEmpty() ? "" : " so often") + ": " + expression);
    }
    return places;
  }

  private List<Span> upTo(Span start, String last) {
    return occurrences(last, start.start()).stream()
        .filter(end -> end.end() >= start.end())
        .limit(1)
        .map(start::cover)
        .toList();
  }

  private static String words(String part) {
    int mark = part.indexOf('#');
    return mark < 0 ? part : part.substring(0, mark);
  }

  private static int number(String expression) {
    int mark = expression.indexOf('#');
    if (mark < 0 || expression.startsWith("*", mark + 1)) {
      return 1;
    }
    int end = mark + 1;
    while (end < expression.length() && Character.isDigit(expression.charAt(end))) {
      end++;
    }
    return Integer.parseInt(expression.substring(mark + 1, end));
  }

  private List<Span> occurrences(String words, int from) {
    var found = new ArrayList<Span>();
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      if (opens(at) && closes(at + words.length())) {
        found.add(new Span(at, at + words.length()));
      }
    }
    return found;
  }

  private boolean opens(int at) {
    if (!isWord(text.charAt(at))) {
      return true;
    }
    int start = at;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return at - start <= LONGEST_PROCLITICS
        && text.substring(start, at).chars().allMatch(WordFinder::isProclitic);
  }

  private boolean closes(int end) {
    return end == text.length()
        || !isWord(text.charAt(end - 1))
        || !isWord(text.charAt(end))
        || Letters.digit(text.charAt(end - 1)) >= 0 && Letters.digit(text.charAt(end)) < 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == Letters.TATWEEL
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isProclitic(int c) {
    return c == Letters.WAW
        || c == Letters.FEH
        || c == Letters.BEH
        || c == Letters.KAF
        || c == Letters.LAM
        || c == Letters.TATWEEL;
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
  }
}
