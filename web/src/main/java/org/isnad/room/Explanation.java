package org.isnad.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.RuleText;
import org.isnad.lexicon.RuleTexts;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/// What fired in one sentence of an article, and why.
///
/// @param sentence the sentence
/// @param tokens of the sentence
/// @param findings annotations in the sentence, each with what made it
public record Explanation(Sentence sentence, List<Token> tokens, List<Finding> findings) {

  private static final List<Layer<?>> BARE = List.of(Layer.TOKENS, Layer.SENTENCES);

  public Explanation {
    tokens = List.copyOf(tokens);
    findings = List.copyOf(findings);
  }

  /// An annotation with what made it.
  ///
  /// @param layer its layer's name
  /// @param annotation itself
  /// @param texts the lines of the rule or the lexicon
  public record Finding(String layer, Annotation annotation, List<RuleText> texts) {

    public Finding {
      texts = List.copyOf(texts);
    }
  }

  /// The sentences of an article explained.
  ///
  /// @param article with all layers
  /// @param place in the text, to hear of that place alone
  public static List<Explanation> of(
      AnnotatedArticle article, RuleTexts texts, Optional<Integer> place) {
    var explained = new ArrayList<Explanation>();
    Predicate<Annotation> wanted =
        annotation -> place.map(annotation.span()::contains).orElse(true);
    for (var sentence : article.layerOrNone(Layer.SENTENCES)) {
      if (wanted.test(sentence)) {
        var tokens = article.inside(Layer.TOKENS, sentence.span());
        explained.add(
            new Explanation(sentence, tokens, findings(article, sentence, texts, wanted)));
      }
    }
    return explained;
  }

  private static List<Finding> findings(
      AnnotatedArticle article, Sentence sentence, RuleTexts texts, Predicate<Annotation> wanted) {
    var findings = new ArrayList<Finding>();
    for (var layer : Layer.ALL) {
      if (!BARE.contains(layer)) {
        article.layerOrNone(layer).stream()
            .filter(annotation -> sentence.span().contains(annotation.span().start()))
            .filter(wanted)
            .map(a -> new Finding(layer.name(), a, texts.of(a.origin().rule())))
            .forEach(findings::add);
      }
    }
    return findings;
  }
}
