package org.isnad.eval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.isnad.model.Article;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.Span;

/// Invented news, put together from sentence patterns; the same seed gives the same text.
final class NewsText {

  private static final int SENTENCES_IN_A_LINE = 3;
  private static final int FIRST_LETTER = 0x0628;
  private static final int LETTERS = 0x20;

  private final List<String> sentences = lines("sentences.txt");
  private final Map<String, List<String>> slots = new HashMap<>();
  private final SplittableRandom random;

  NewsText(long seed) {
    random = new SplittableRandom(seed);
    for (var line : lines("slots.txt")) {
      int colon = line.indexOf(": ");
      slots.put(line.substring(0, colon), Arrays.asList(line.substring(colon + 2).split(" \\| ")));
    }
  }

  private static List<String> lines(String file) {
    try (var in = NewsText.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text of exactly that many characters, in paragraphs of three sentences.
  String text(int length) {
    var out = new StringBuilder(length + 200);
    for (int i = 0; out.length() < length; i++) {
      out.append(i % SENTENCES_IN_A_LINE == 0 ? "\n" : " ").append(sentence());
    }
    return out.substring(1, length + 1);
  }

  private String sentence() {
    var out = new StringBuilder();
    var pattern = sentences.get(random.nextInt(sentences.size()));
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      var words = slots.getOrDefault(pattern.substring(open + 1, close), List.of(""));
      out.append(pattern, at, open).append(words.get(random.nextInt(words.size())));
      at = close + 1;
    }
    return out.append(pattern, at, pattern.length()).toString();
  }

  /// An article whose first `headline` characters are its headline and the rest its body.
  Article article(int length) {
    var text = text(length);
    int headline = Math.min(60, length / 2);
    var page =
        new Page("bench.txt", "0", "text/plain", "UTF-8", "ar", text, Given.NOTHING, List.of());
    var body = List.of(new Span(headline, length));
    return Article.of("bench", page, Optional.of(new Span(0, headline)), body);
  }

  /// Phrases of one to four words: some that the texts hold, the others made by chance.
  List<String> phrases(int count) {
    var phrases = new ArrayList<String>(count);
    slots.values().forEach(phrases::addAll);
    while (phrases.size() < count) {
      var phrase = new StringBuilder();
      for (int words = 1 + random.nextInt(4); words > 0; words--) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(word());
      }
      phrases.add(phrase.toString());
    }
    return phrases.subList(0, count);
  }

  private String word() {
    var word = new StringBuilder();
    for (int letters = 3 + random.nextInt(5); letters > 0; letters--) {
      char c = (char) (FIRST_LETTER + random.nextInt(LETTERS));
      word.append(Character.getType(c) == Character.OTHER_LETTER ? c : (char) FIRST_LETTER);
    }
    return word.toString();
  }
}
