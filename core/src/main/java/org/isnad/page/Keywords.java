package org.isnad.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Cuts a line of keywords apart, by its separators or, where they were lost, by the text.
///
/// Without separators the longest run of words that the article itself holds (articles aside) is
/// one keyword; a bare noun that stands alone goes with the next word where the article has both
/// close together.
final class Keywords {

  private static final int LONGEST = 6;
  private static final int GAP = 2;
  private static final int MOST_LOST = 80;
  private static final int MOST_TOKENS = 20_000;
  private static final Set<String> SEPARATORS =
      Set.of(",", "\u060C", "|", "/", "#", "\u2022", "\u061B", ";", "-", "\u2013", "+", "*");

  private Keywords() {}

  /// The keywords of some lines.
  ///
  /// @param article headline and body
  static List<Span> split(String text, List<Span> lines, List<Span> article) {
    var keywords = new ArrayList<Span>();
    Optional<Index> index = Optional.empty();
    for (var line : lines) {
      var tokens = Tokens.of(text, Tokenizer.tokens(text, line, List.of()));
      var parted = parted(tokens);
      boolean lost = parted.size() == 1 && tokens.size() > 2 && tokens.size() < MOST_LOST;
      if (lost) {
        index = index.or(() -> Optional.of(new Index(text, article)));
        keywords.addAll(byText(tokens, index.get()));
      } else {
        keywords.addAll(parted);
      }
    }
    return keywords;
  }

  private static List<Span> parted(Tokens tokens) {
    var parts = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || SEPARATORS.contains(tokens.key(i))) {
        if (i > start && hasWord(tokens, start, i)) {
          parts.add(tokens.span(start, i, 0));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean hasWord(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Line.isWord(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> byText(Tokens tokens, Index index) {
    var keywords = new ArrayList<Span>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      for (int k = Math.min(tokens.size(), i + LONGEST); k > i + 1; k--) {
        if (index.holds(tokens, i, k)) {
          end = k;
          break;
        }
      }
      boolean bare = end == i + 1 && !Clitics.hasArticle(tokens.key(i));
      if (bare && end < tokens.size() && index.holdsNear(tokens.key(i), tokens.key(end))) {
        end++;
      }
      keywords.add(tokens.span(i, end, 0));
      i = end;
    }
    return keywords;
  }

  /// Where the words of an article stand, articles left out.
  private static final class Index {

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    Index(String text, List<Span> spans) {
      for (var span : spans) {
        for (var token : Tokenizer.tokens(text, span, List.of())) {
          if (words.size() < MOST_TOKENS) {
            add(token.kind() == TokenKind.WORD ? plain(token.key()) : token.key());
          }
        }
        add("");
      }
    }

    private void add(String word) {
      places.computeIfAbsent(word, w -> new ArrayList<>()).add(words.size());
      words.add(word);
    }

    private static String plain(String key) {
      return Clitics.withoutArticle(key);
    }

    boolean holds(Tokens tokens, int from, int to) {
      for (int start : places.getOrDefault(plain(tokens.key(from)), List.of())) {
        int k = 1;
        while (from + k < to
            && start + k < words.size()
            && words.get(start + k).equals(plain(tokens.key(from + k)))) {
          k++;
        }
        if (from + k == to) {
          return true;
        }
      }
      return false;
    }

    boolean holdsNear(String first, String second) {
      for (int start : places.getOrDefault(plain(first), List.of())) {
        for (int k = start + 1; k <= start + 1 + GAP && k < words.size(); k++) {
          if (words.get(k).isEmpty()) {
            break;
          }
          if (words.get(k).equals(plain(second))) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
