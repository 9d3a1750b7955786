package org.isnad.annotate.time;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.lexicon.RuleMatcher;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Timex3;
import org.isnad.model.Token;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Times, resolved against the article's own date; open where it has none.
///
/// The rules of `lang/ar/time/rules.txt` say what is a time and what it means in terms of days,
/// months and shifts; `Resolver` does the arithmetic.
@AutoService(Annotator.class)
public final class TimeAnnotator implements Annotator<Timex3> {

  private final RuleMatcher rules = Grammar.load();
  private final Tense tense = new Tense();

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Layer<Timex3> provides() {
    return Layer.TIMES;
  }

  @Override
  public List<Timex3> annotate(AnnotatedArticle annotated) {
    var article = annotated.article();
    var text = article.text();
    var found = new ArrayList<Timex3>();
    article
        .dateline()
        .map(line -> Tokens.of(text, Tokenizer.tokens(text, line, List.of())))
        .ifPresent(stamp -> new TimeReader(rules, tense, article.published()).read(stamp, found));
    var reader = new TimeReader(rules, tense, article.published());
    var tokens = annotated.layer(Layer.TOKENS);
    for (var sentence : annotated.layer(Layer.SENTENCES)) {
      int from = indexAt(tokens, sentence.span().start());
      int to = indexAt(tokens, sentence.span().end());
      reader.read(Tokens.of(text, tokens.subList(from, to)), found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /// The index of the first token at or after an offset.
  private static int indexAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
