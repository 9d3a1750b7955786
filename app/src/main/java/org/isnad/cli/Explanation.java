package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle;
import org.isnad.lexicon.Lang;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Layer;
import org.isnad.model.Report.PageReport;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.text.Clitics;

/// What stands at one place of a page: article, sentence, tokens, and each annotation with the rule
/// or lexicon line that made it.
final class Explanation {

  /// What is explained is Arabic, the explanation is for whoever edits the rules, in one language.
  static final Bidi WORDS = new Bidi(TextStyle.Language.EN);

  private final PageReport read;
  private final int place;
  private final PrintWriter out;
  private final Places places = new Places(Lang.arabic());

  /// @param place in UTF-16 code units of the page's text
  Explanation(PageReport read, int place, PrintWriter out) {
    this.read = read;
    this.place = place;
    this.out = out;
  }

  void print() {
    var page = read.page();
    out.print("%s  %s, %s\n".formatted(page.uri(), page.encoding(), page.language()));
    var article = read.articles().stream().filter(a -> parts(a.article(), place)).findFirst();
    if (article.isEmpty()) {
      out.print("no article holds this place\n");
      return;
    }
    print(article.get());
  }

  private void print(AnnotatedArticle annotated) {
    var article = annotated.article();
    out.print("article %s  %s\n".formatted(article.id(), part(article)));
    article.furniture().stream()
        .filter(piece -> piece.span().contains(place))
        .forEach(piece -> {
          out.print("\nfurniture %s  %s\n".formatted(show(piece.span()), piece.role()));
          out.print(places.explain(piece.origin().rule()));
        });
    annotated.layerOrNone(Layer.SENTENCES).stream()
        .filter(sentence -> sentence.span().contains(place))
        .findFirst()
        .ifPresent(sentence -> sentence(annotated, sentence));
    layers(annotated).forEach(layer -> annotations(annotated, layer));
    annotated.failures().forEach(failure -> out.print(Reader.line(failure) + "\n"));
  }

  private void sentence(AnnotatedArticle annotated, Sentence sentence) {
    out.print("\nsentence %s\n  %s\n\n".formatted(show(sentence.span()), text(sentence.span())));
    for (var token : annotated.layer(Layer.TOKENS)) {
      if (sentence.span().contains(token.span())) {
        out.print((token.span().contains(place) ? "> " : "  ") + token(token) + "\n");
      }
    }
  }

  private String token(Token token) {
    var readings =
        Clitics.strips(token.key()).stream()
            .skip(1)
            .map(strip -> strip.letters() + "+" + WORDS.isolate(strip.key()))
            .collect(Collectors.joining(" "));
    return "%s  %s  key %s%s"
        .formatted(
            show(token.span()),
            WORDS.isolate(token.form()),
            WORDS.isolate(token.key()),
            readings.isEmpty() ? "" : "  readings " + readings);
  }

  private static List<Layer<?>> layers(AnnotatedArticle annotated) {
    return annotated.layers().keySet().stream()
        .filter(layer -> !layer.equals(Layer.TOKENS) && !layer.equals(Layer.SENTENCES))
        .sorted(Comparator.comparing(Layer::name))
        .collect(Collectors.toList());
  }

  private void annotations(AnnotatedArticle annotated, Layer<?> layer) {
    for (Annotation annotation : annotated.layer(layer)) {
      if (annotation.span().contains(place)) {
        out.print("\n%s %s\n".formatted(layer.name(), show(annotation.span())));
        out.print("  " + text(annotation.span()) + "\n");
        out.print("  " + Values.of(annotation, this::text) + "\n");
        out.print("  by %s: %s\n".formatted(annotation.origin().annotator(), rule(annotation)));
        out.print(places.explain(annotation.origin().rule()));
      }
    }
  }

  private static String rule(Annotation annotation) {
    return annotation.origin().rule();
  }

  /// The span in code points, as reports count.
  private String show(Span span) {
    var text = read.page().text();
    int start = text.codePointCount(0, span.start());
    return "[%d, %d]".formatted(start, start + text.codePointCount(span.start(), span.end()));
  }

  private String text(Span span) {
    return WORDS.isolate(span.of(read.page().text()));
  }

  private static boolean parts(Article article, int place) {
    return !part(article, place).isEmpty();
  }

  private String part(Article article) {
    return part(article, place);
  }

  private static String part(Article article, int place) {
    if (holds(article.headline(), place)) {
      return "headline";
    }
    if (article.headlineDuplicates().stream().anyMatch(span -> span.contains(place))) {
      return "headline repeated";
    }
    if (article.body().stream().anyMatch(span -> span.contains(place))) {
      return "body";
    }
    if (holds(article.dateline(), place)) {
      return "dateline " + article.published().map(Object::toString).orElse("");
    }
    if (holds(article.section(), place)) {
      return "section";
    }
    if (holds(article.byline(), place)) {
      return "byline";
    }
    if (article.credit().filter(credit -> credit.span().contains(place)).isPresent()) {
      return "credit";
    }
    if (article.related().stream().anyMatch(span -> span.contains(place))) {
      return "related headline";
    }
    if (article.keywords().stream().anyMatch(span -> span.contains(place))) {
      return "keyword";
    }
    boolean furniture = article.furniture().stream().anyMatch(f -> f.span().contains(place));
    return furniture ? "furniture" : "";
  }

  private static boolean holds(Optional<Span> span, int place) {
    return span.filter(s -> s.contains(place)).isPresent();
  }
}
