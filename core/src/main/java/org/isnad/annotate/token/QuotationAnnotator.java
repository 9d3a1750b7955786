package org.isnad.annotate.token;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Paragraph;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Quotation;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// Stretches between quotation marks, paired within a paragraph.
///
/// A quotation behind a colon is speech. Else a short one is a name, a title or a scare quote, and
/// so is a long one behind a word that announces a title.
@AutoService(Annotator.class)
public final class QuotationAnnotator implements Annotator<Quotation> {

  private static final int SHORTEST_SPEECH = 6;

  private final Set<String> titles =
      Table.load("token/title-words.tsv").rows().stream()
          .flatMap(row -> row.list("form").stream())
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS);
  }

  @Override
  public Layer<Quotation> provides() {
    return Layer.QUOTATIONS;
  }

  @Override
  public List<Quotation> annotate(AnnotatedArticle annotated) {
    var tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    var found = new ArrayList<Quotation>();
    for (var paragraph : Paragraph.of(annotated.article())) {
      int from = tokens.indexAt(paragraph.span().start());
      int to = tokens.indexAt(paragraph.span().end());
      for (var pair : QuotePairer.pairs(tokens, from, to)) {
        add(tokens, pair, found);
      }
    }
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  private void add(Tokens tokens, QuotePairer.Pair pair, List<Quotation> found) {
    if (pair.close() <= pair.open() + 1) {
      return;
    }
    int length = pair.close() - pair.open() - 1;
    var start = tokens.get(pair.open() + 1).span().start();
    var span = new Span(start, tokens.get(pair.close() - 1).span().end());
    boolean speech =
        tokens.key(pair.open() - 1).equals(":")
            || length >= SHORTEST_SPEECH && !isTitle(tokens, pair.open() - 1);
    var rule = pair.paired() ? "quotation.paired" : "quotation.unclosed";
    found.add(new Quotation(span, speech, new Origin(name(), rule)));
  }

  /// Whether the word at `index`, or the one before a clitic there, announces a title.
  private boolean isTitle(Tokens tokens, int index) {
    if (index < 0 || tokens.get(index).kind() != TokenKind.WORD) {
      return false;
    }
    return tokens.strips(index).stream().anyMatch(reading -> titles.contains(reading.key()));
  }
}
