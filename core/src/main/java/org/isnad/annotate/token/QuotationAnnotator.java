package org.isnad.annotate.token;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Paragraph;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Quotation;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;

/// Stretches between quotation marks, paired within a paragraph.
///
/// Marks of one family toggle, since Arabic pages open with either side of a pair. A mark without
/// its pair runs to the end of its paragraph. Short quotations are names, titles or scare quotes
/// unless a colon stands before.
@AutoService(Annotator.class)
public final class QuotationAnnotator implements Annotator<Quotation> {

  private static final int SHORTEST_SPEECH = 6;

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
      pair(tokens, from, to, found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static void pair(Tokens tokens, int from, int to, List<Quotation> found) {
    Map<Character, Integer> open = new HashMap<>();
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      if (token.kind() != TokenKind.QUOTE) {
        continue;
      }
      var start = open.remove(family(token));
      if (start == null) {
        open.put(family(token), i);
      } else {
        add(tokens, start, i, "quotation.paired", found);
      }
    }
    open.values().stream()
        .sorted()
        .forEach(start -> add(tokens, start, to, "quotation.unclosed", found));
  }

  private static void add(Tokens tokens, int open, int close, String rule, List<Quotation> found) {
    if (close <= open + 1) {
      return;
    }
    var span = new Span(tokens.get(open + 1).span().start(), tokens.get(close - 1).span().end());
    boolean afterColon = tokens.key(open - 1).equals(":");
    boolean speech = close - open - 1 >= SHORTEST_SPEECH || afterColon;
    found.add(new Quotation(span, speech, new Origin("quotations", rule)));
  }

  /// Straight, curly and angle marks pair only among themselves.
  private static char family(Token token) {
    char c = token.key().charAt(0);
    if (c == '\u00AB' || c == '\u00BB') {
      return '\u00AB';
    }
    return c >= '\u201C' && c <= '\u201F' ? '\u201C' : c == '\u203A' ? '\u2039' : c;
  }
}
