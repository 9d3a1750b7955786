package org.isnad.annotate.token;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Paragraph;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// Sentences of the headline and of each line of the body; they tile their paragraph.
///
/// See [SentenceEnds] for where one ends.
@AutoService(Annotator.class)
public final class SentenceAnnotator implements Annotator<Sentence> {

  private final Set<String> abbreviations = forms("token/abbreviations.tsv");
  private final Set<String> letters = forms("token/letters.tsv");
  private final Set<String> afterQuotation = forms("token/after-quotation.tsv");

  private static Set<String> forms(String file) {
    return Table.load(file).rows().stream()
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.QUOTATIONS);
  }

  @Override
  public Layer<Sentence> provides() {
    return Layer.SENTENCES;
  }

  @Override
  public List<Sentence> annotate(AnnotatedArticle annotated) {
    var tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    var quoted = Quoted.of(tokens, annotated.layer(Layer.QUOTATIONS));
    var ends = new SentenceEnds(tokens, quoted, abbreviations, letters, afterQuotation);
    var sentences = new ArrayList<Sentence>();
    for (var paragraph : Paragraph.of(annotated.article())) {
      int to = tokens.indexAt(paragraph.span().end());
      int from = tokens.indexAt(paragraph.span().start());
      while (from < to) {
        int end =
            paragraph.zone() == Zone.HEADLINE
                ? ends.endOfClause(from, to)
                : ends.endOfSentence(from, to);
        var span = new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
        sentences.add(new Sentence(span, paragraph.zone(), paragraph.number()));
        from = end;
      }
    }
    return sentences;
  }
}
