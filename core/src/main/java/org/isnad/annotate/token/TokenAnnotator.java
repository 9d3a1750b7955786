package org.isnad.annotate.token;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Paragraph;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Token;
import org.isnad.text.Tokenizer;

/// Surface tokens of headline and body, broken words mended.
@AutoService(Annotator.class)
public final class TokenAnnotator implements Annotator<Token> {

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.DEOBFUSCATIONS);
  }

  @Override
  public Layer<Token> provides() {
    return Layer.TOKENS;
  }

  @Override
  public List<Token> annotate(AnnotatedArticle annotated) {
    var article = annotated.article();
    var mended = annotated.layer(Layer.DEOBFUSCATIONS);
    var tokens = new ArrayList<Token>();
    int next = 0;
    for (var paragraph : Paragraph.of(article)) {
      int from = next;
      while (from < mended.size() && mended.get(from).span().start() < paragraph.span().start()) {
        from++;
      }
      next = from;
      while (next < mended.size() && mended.get(next).span().end() <= paragraph.span().end()) {
        next++;
      }
      tokens.addAll(Tokenizer.tokens(article.text(), paragraph.span(), mended.subList(from, next)));
    }
    return tokens;
  }
}
