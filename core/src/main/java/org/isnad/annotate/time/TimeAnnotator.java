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
    var found = new ArrayList<Timex3>();
    article
        .dateline()
        .ifPresent(line -> {
          var stamp = Tokens.of(article.text(), Tokenizer.tokens(article.text(), line, List.of()));
          new TimeReader(rules, tense, stamp, article.published()).read(0, stamp.size(), found);
        });
    var tokens = Tokens.of(article.text(), annotated.layer(Layer.TOKENS));
    var reader = new TimeReader(rules, tense, tokens, article.published());
    for (var sentence : annotated.layer(Layer.SENTENCES)) {
      int from = tokens.indexAt(sentence.span().start());
      reader.read(from, tokens.indexAt(sentence.span().end()), found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }
}
