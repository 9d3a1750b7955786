package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Span;
import org.isnad.text.AlignedText;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Parts lines that lost their break: a label that begins in the middle of a word.
///
/// `wakalatal-masdar:` is `wakalat` and `al-masdar:`. What stands before the label in the same word
/// must be longer than proclitics are, so that `bil-masdar` stays whole; what follows must be a
/// colon, a pipe, the end of the line or, after more than one word, again a glued word. Only the
/// ends of a long line are searched.
final class GluedLines {

  private static final int REACH = 700;
  private static final int LONGEST_PROCLITICS = 3;
  private static final int LONGEST_WITH_ARTICLE = 5;

  /// Folded phrases by their first letter.
  private final Map<Character, List<String>> phrases;

  /// Which two letters a phrase may begin with, by their low bytes: few places of a line have them.
  private final boolean[] beginnings = new boolean[1 << Short.SIZE];

  GluedLines(FurnitureLexicon lexicon) {
    var glued = new LinkedHashSet<String>();
    for (var row : lexicon.rows()) {
      if (lexicon.of(row).glued()) {
        row.list("form").forEach(form -> glued.add(Folding.fold(form)));
      }
    }
    phrases = glued.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    glued.forEach(phrase -> beginnings[beginning(phrase, 0)] = true);
  }

  private static int beginning(String view, int at) {
    return (view.charAt(at) & 0xFF) << Byte.SIZE | view.charAt(at + 1) & 0xFF;
  }

  /// The line, or its parts in reading order.
  List<Span> part(String text, Span line) {
    if (line.length() <= 2 * REACH) {
      return part(text, line, line);
    }
    return part(text, line, new Span(line.end() - REACH, line.end()));
  }

  private List<Span> part(String text, Span line, Span searched) {
    var folded = AlignedText.folded(text, searched);
    var view = folded.view();
    List<Integer> cuts = List.of();
    for (int at = 0; at + 1 < view.length(); at++) {
      if (!beginnings[beginning(view, at)]) {
        continue;
      }
      for (var phrase : phrases.getOrDefault(view.charAt(at), List.of())) {
        if (view.startsWith(phrase, at) && isGlued(view, at, at + phrase.length())) {
          cuts = cuts.isEmpty() ? new ArrayList<>() : cuts;
          var span = folded.original(at, at + phrase.length());
          cuts.add(span.start());
          if (at + phrase.length() < view.length()
              && Letters.isArabic(view.charAt(at + phrase.length()))) {
            cuts.add(span.end());
          }
        }
      }
    }
    if (cuts.isEmpty()) {
      return List.of(line);
    }
    var parts = new ArrayList<Span>();
    int start = line.start();
    for (int cut : cuts.stream().sorted().distinct().toList()) {
      parts.add(Line.trim(text, start, cut));
      start = cut;
    }
    parts.add(Line.trim(text, start, line.end()));
    parts.removeIf(Span::isEmpty);
    return parts;
  }

  private static boolean isGlued(String view, int start, int end) {
    boolean phrase = view.substring(start, end).indexOf(' ') > 0;
    boolean open = phrase && end < view.length() && Letters.isArabic(view.charAt(end));
    if (start == 0 || Letters.isBlank(view.charAt(start - 1))) {
      return open && isLongWord(view, end);
    }
    char before = view.charAt(start - 1);
    if (Letters.isArabic(before)) {
      int word = start - 1;
      while (word > 0 && Letters.isArabic(view.charAt(word - 1))) {
        word--;
      }
      boolean colon = isLabelEnd(view, end) && (phrase || end < view.length());
      return isWord(view.substring(word, start)) && (open || colon);
    }
    boolean sentenceEnd = ".!?\u061F\u00BB\"".indexOf(before) >= 0;
    return (sentenceEnd || Letters.digit(before) >= 0) && (open || isLabelEnd(view, end));
  }

  /// Whether the letters after the label are a word and no suffix.
  private static boolean isLongWord(String view, int start) {
    int end = start;
    while (end < view.length() && Letters.isArabic(view.charAt(end))) {
      end++;
    }
    return end - start > LONGEST_PROCLITICS;
  }

  /// Whether the letters before the label are a word of their own and no proclitics with article.
  private static boolean isWord(String before) {
    boolean article =
        before.length() <= LONGEST_WITH_ARTICLE
            && before.charAt(before.length() - 1) == Letters.LAM
            && (before.indexOf(Letters.ALEF) >= 0
                || before.indexOf(Letters.LAM) < before.length() - 1);
    return before.length() > LONGEST_PROCLITICS && !article;
  }

  private static boolean isLabelEnd(String view, int end) {
    int i = end;
    while (i < view.length() && view.charAt(i) == ' ') {
      i++;
    }
    return i >= view.length() || view.charAt(i) == ':' || view.charAt(i) == '|';
  }
}
