package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Furniture;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// The tokens in which names are looked for: headline and body, and the lines around them that name
/// people, places and outlets too.
final class Stretches {

  /// The roles of lines that speak of the news itself.
  private static final Set<String> NAMING = Set.of("link", "dateline", "source", "byline");

  private Stretches() {}

  /// All of them, in reading order.
  static Tokens of(AnnotatedArticle annotated) {
    var text = annotated.article().text();
    var body = annotated.layer(Layer.TOKENS);
    var tokens = new ArrayList<>(body);
    var inside = Tokens.of(text, body);
    for (var span : around(annotated.article())) {
      for (var token : Tokenizer.tokens(text, span, List.of())) {
        if (isFree(inside, token)) {
          tokens.add(token);
        }
      }
    }
    if (tokens.size() == body.size()) {
      return inside;
    }
    tokens.sort(Comparator.comparing(Token::span));
    return Tokens.of(text, distinct(tokens));
  }

  private static List<Span> around(Article article) {
    return Stream.of(
            article.byline().stream(),
            article.credit().stream().map(credit -> credit.span()),
            article.section().stream(),
            article.related().stream(),
            article.keywords().stream(),
            article.furniture().stream()
                .filter(furniture -> NAMING.contains(furniture.role()))
                .map(Furniture::span))
        .flatMap(spans -> spans)
        .toList();
  }

  private static boolean isFree(Tokens tokens, Token token) {
    int at = tokens.indexAt(token.span().start());
    boolean next = at < tokens.size() && tokens.get(at).span().overlaps(token.span());
    return !next && (at == 0 || !tokens.get(at - 1).span().overlaps(token.span()));
  }

  private static List<Token> distinct(List<Token> sorted) {
    var distinct = new ArrayList<Token>(sorted.size());
    int end = 0;
    for (var token : sorted) {
      if (token.span().start() >= end) {
        distinct.add(token);
        end = token.span().end();
      }
    }
    return distinct;
  }
}
