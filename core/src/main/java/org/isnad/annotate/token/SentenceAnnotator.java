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
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.model.Zone;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// Sentences: a headline is one; in the body they end at a stop, an exclamation or a question mark.
///
/// No end is inside a quotation, after an abbreviation or a single letter, or at two or more dots
/// in a row.
@AutoService(Annotator.class)
public final class SentenceAnnotator implements Annotator<Sentence> {

  private static final String ENDS = ".!?\u061F\u06D4";

  private final Set<String> abbreviations =
      Table.load("token/abbreviations.tsv").rows().stream()
          .map(row -> Folding.fold(row.get("form")))
          .collect(Collectors.toUnmodifiableSet());

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
    var quoted = quoted(tokens, annotated.layer(Layer.QUOTATIONS));
    var sentences = new ArrayList<Sentence>();
    for (var paragraph : Paragraph.of(annotated.article())) {
      int from = tokens.indexAt(paragraph.span().start());
      int to = tokens.indexAt(paragraph.span().end());
      for (int i = from; i < to; i++) {
        int end = paragraph.zone() == Zone.HEADLINE ? to : end(tokens, i, to, quoted);
        var span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        sentences.add(new Sentence(span, paragraph.zone(), paragraph.number()));
        i = end - 1;
      }
    }
    return sentences;
  }

  /// Which tokens stand inside a quotation that is closed.
  private static boolean[] quoted(Tokens tokens, List<Quotation> quotations) {
    var quoted = new boolean[tokens.size()];
    int last = 0;
    for (var quotation : quotations) {
      if (quotation.origin().rule().equals("quotation.paired") && quotation.span().end() > last) {
        int to = tokens.indexAt(quotation.span().end());
        for (int i = tokens.indexAt(Math.max(last, quotation.span().start())); i < to; i++) {
          quoted[i] = true;
        }
        last = quotation.span().end();
      }
    }
    return quoted;
  }

  private int end(Tokens tokens, int from, int to, boolean[] quoted) {
    int i = from;
    while (i < to && !(isEnd(tokens, i, from) && !quoted[i])) {
      i++;
    }
    i = Math.min(i + 1, to);
    while (i < to && isTail(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private boolean isEnd(Tokens tokens, int i, int from) {
    var token = tokens.get(i);
    if (token.kind() != TokenKind.PUNCTUATION || ENDS.indexOf(token.key().charAt(0)) < 0) {
      return false;
    }
    if (!token.is('.')) {
      return true;
    }
    boolean dots = tokens.key(i + 1).equals(".") || tokens.key(i - 1).equals(".");
    var before = i > from ? tokens.key(i - 1) : "";
    boolean inWord =
        i + 1 < tokens.size()
            && tokens.get(i + 1).glued()
            && tokens.get(i + 1).kind() == TokenKind.LATIN;
    boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
    return !dots && !initial && !abbreviations.contains(before) && !inWord;
  }

  private static boolean isTail(Token token) {
    return token.glued()
        && (token.kind() == TokenKind.QUOTE || token.kind() == TokenKind.PUNCTUATION)
        && !token.is('(')
        && !token.is('-');
  }
}
