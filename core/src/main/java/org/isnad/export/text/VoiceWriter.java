package org.isnad.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.export.Messages;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Zone;

/// Writes how much the articles say in their own voice, with nobody named for it.
final class VoiceWriter {

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;

  VoiceWriter(Paper paper, Messages messages, Catalogue catalogue) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
  }

  void write(List<AnnotatedArticle> articles, List<Claim> unattributed) {
    var speaking = articles.stream().filter(article -> own(article) > 0).toList();
    if (speaking.isEmpty() && unattributed.isEmpty()) {
      return;
    }
    paper.gap();
    paper.line("", paper.bold(messages.text("own-voice-heading")));
    paper.items("  ", " \u00B7 ", speaking.stream().map(this::share).toList());
    if (paper.style().isFull()) {
      var writer = new ClaimWriter(paper, messages, catalogue);
      unattributed.forEach(
          claim -> writer.write(new ClaimView(claim, List.of(), ChainTree.empty())));
    }
  }

  private String share(AnnotatedArticle article) {
    return messages.text(
        "own-share", catalogue.mark(article.article().id()), own(article), body(article).size());
  }

  private static List<Sentence> body(AnnotatedArticle article) {
    return article.layerOrNone(Layer.SENTENCES).stream()
        .filter(sentence -> sentence.zone() == Zone.BODY)
        .sorted(Comparator.comparing(Sentence::span))
        .toList();
  }

  /// Sentences of which less than half is somebody's statement.
  private static long own(AnnotatedArticle article) {
    var said = merged(article.layerOrNone(Layer.ATTRIBUTIONS).stream().map(Attribution::span));
    long own = 0;
    int next = 0;
    for (var sentence : body(article)) {
      while (next < said.size() && said.get(next).end() <= sentence.span().start()) {
        next++;
      }
      int covered = 0;
      for (int i = next; i < said.size() && said.get(i).start() < sentence.span().end(); i++) {
        covered += said.get(i).overlap(sentence.span());
      }
      own += covered * 2 < sentence.span().length() ? 1 : 0;
    }
    return own;
  }

  /// The spans in reading order, those that overlap made one.
  private static List<Span> merged(Stream<Span> spans) {
    var merged = new ArrayList<Span>();
    spans
        .sorted()
        .forEach(span -> {
          if (!merged.isEmpty() && merged.getLast().end() > span.start()) {
            merged.add(merged.removeLast().cover(span));
          } else {
            merged.add(span);
          }
        });
    return merged;
  }
}
