package org.isnad.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.model.Zone;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.word.Word.Weight;

/// Reads the words of annotated articles: bare forms, stems, weights and clause borders.
///
/// It needs tokens and sentences; names and attributions sharpen weights and borders where their
/// layers were made.
public final class WordReader {

  private static final int LONGEST_SENTENCE = 256;

  /// Where an outlet sets no full stop, a verse ends all the same.
  private static final int LONGEST_VERSE = 40;

  private static final String BORDERS = ",\u060C\u061B;:.!?\u061F\u2026";

  private final Set<String> functionWords = new HashSet<>();
  private final PhraseMatcher<Boolean> openers;
  private final PhraseMatcher<Boolean> formulae;

  public WordReader() {
    for (var row : Table.load("reuse/function-words.tsv").rows()) {
      functionWords.add(LightStem.bare(Folding.fold(row.get("form"))));
    }
    var borders = new PhraseMatcher.Builder<Boolean>();
    for (var row : Table.load("reuse/clause-openers.tsv").rows()) {
      borders.add(row.get("form"), row.get("place").equals("after"));
    }
    openers = borders.build();
    var phrases = new PhraseMatcher.Builder<Boolean>();
    for (var row : Table.load("reuse/formulae.tsv").rows()) {
      phrases.addWithArticle(row.get("form"), row.get("reach").equals("sentence"));
    }
    formulae = phrases.build();
  }

  /// The words of headline and body, in reading order.
  public List<Word> read(AnnotatedArticle article) {
    var tokens = Tokens.of(article.article().text(), article.layerOrNone(Layer.TOKENS));
    var weights = weights(article, tokens);
    var opens = opens(article, tokens);
    var words = new ArrayList<Word>(tokens.size());
    int number = 0;
    for (var sentence : article.layerOrNone(Layer.SENTENCES)) {
      int from = tokens.indexAt(sentence.span().start());
      int to = tokens.indexAt(sentence.span().end());
      int first = words.size();
      boolean border = true;
      for (int i = from; i < to; i++) {
        if (!isWord(tokens.get(i))) {
          border |= opens[i] || isBorder(tokens.get(i));
          continue;
        }
        if (words.size() - first >= LONGEST_SENTENCE) {
          number++;
          first = words.size();
          border = true;
        }
        boolean headline = sentence.zone() == Zone.HEADLINE;
        words.add(word(tokens.get(i), weights[i], border || opens[i], number, headline));
        border = false;
      }
      number++;
    }
    return words;
  }

  /// Whether a bare word says nothing of what a text is about.
  public boolean isFunctionWord(String bare) {
    return functionWords.contains(bare);
  }

  private Word word(Token token, Weight weight, boolean opens, int sentence, boolean headline) {
    var bare = token.kind() == TokenKind.WORD ? LightStem.bare(token.key()) : token.key();
    var stem = token.kind() == TokenKind.WORD ? LightStem.stem(bare) : bare;
    var own = functionWords.contains(bare) || bare.length() < 2 ? Weight.FUNCTION : weight;
    return new Word(token.span(), bare, stem, own, opens, sentence, headline);
  }

  private Weight[] weights(AnnotatedArticle article, Tokens tokens) {
    var weights = new Weight[tokens.size()];
    Arrays.fill(weights, Weight.CONTENT);
    for (var name : article.layerOrNone(Layer.NAMES)) {
      fill(weights, tokens, name.span(), Weight.NAME);
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isFiliation(tokens.key(i))) {
        Arrays.fill(weights, i - 1, i + 2, Weight.NAME);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      for (var match : formulae.at(tokens, i)) {
        int end =
            match.value()
                ? Math.min(sentenceEnd(article, tokens, i), i + LONGEST_VERSE)
                : match.end();
        Arrays.fill(weights, match.start(), end, Weight.STOCK);
      }
    }
    return weights;
  }

  private static int sentenceEnd(AnnotatedArticle article, Tokens tokens, int index) {
    int offset = tokens.get(index).span().start();
    return article.layerOrNone(Layer.SENTENCES).stream()
        .filter(sentence -> sentence.span().contains(offset))
        .findFirst()
        .map(sentence -> tokens.indexAt(sentence.span().end()))
        .orElse(tokens.size());
  }

  private static void fill(Weight[] weights, Tokens tokens, Span span, Weight weight) {
    for (int i = tokens.indexAt(span.start()); i < weights.length; i++) {
      if (tokens.get(i).span().start() >= span.end()) {
        return;
      }
      weights[i] = weight;
    }
  }

  private boolean[] opens(AnnotatedArticle article, Tokens tokens) {
    var opens = new boolean[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      for (var match : openers.at(tokens, i)) {
        opens[match.value() ? match.end() : match.start()] = true;
      }
    }
    for (var attribution : article.layerOrNone(Layer.ATTRIBUTIONS)) {
      opens[tokens.indexAt(attribution.content().start())] = true;
      opens[tokens.indexAt(attribution.content().end())] = true;
    }
    return opens;
  }

  /// Whether the words on both sides are a person's and the father's name.
  private static boolean isFiliation(String key) {
    return key.length() == 2 && key.charAt(0) == Letters.BEH && key.charAt(1) == Letters.NOON;
  }

  private static boolean isWord(Token token) {
    return token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.QUOTE;
  }

  private static boolean isBorder(Token token) {
    return BORDERS.indexOf(token.key().charAt(0)) >= 0;
  }
}
