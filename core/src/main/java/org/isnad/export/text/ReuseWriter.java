package org.isnad.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Direction;
import org.isnad.model.Span;

/// Writes what the articles of a story share, and sources that got lost or changed between them.
final class ReuseWriter {

  private static final int SHOWN = 5;

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;

  ReuseWriter(Paper paper, Messages messages, Catalogue catalogue) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
  }

  void write(List<AnnotatedArticle> articles) {
    var ids = articles.stream().map(a -> a.article().id()).collect(Collectors.toSet());
    var links =
        articles.stream()
            .flatMap(article -> catalogue.reuse(article.article().id()).stream())
            .filter(link -> ids.contains(link.b().article()))
            .toList();
    section("shared", "more-pairs", pairs(links), this::shared);
    var changed =
        links.stream()
            .filter(link -> link.change() != AttributionChange.NONE)
            .sorted(Comparator.comparing(link -> link.lostAttribution() ? 0 : 1))
            .toList();
    section("sources-changed", "more-passages", changed, this::change);
  }

  private <T> void section(String title, String more, List<T> items, Consumer<T> write) {
    if (items.isEmpty()) {
      return;
    }
    paper.gap();
    paper.line("", paper.bold(messages.text(title)));
    int shown = paper.style().isFull() ? items.size() : Math.min(items.size(), SHOWN);
    items.subList(0, shown).forEach(write);
    if (shown < items.size()) {
      paper.line("  ", messages.count(more, items.size() - shown));
    }
  }

  /// The passages of each two articles, most first.
  private static List<List<ReuseAlignment>> pairs(List<ReuseAlignment> links) {
    Map<List<String>, List<ReuseAlignment>> pairs = new LinkedHashMap<>();
    for (var link : links) {
      var key = List.of(link.a().article(), link.b().article());
      pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(link);
    }
    return pairs.values().stream().sorted(Comparator.comparing(list -> -list.size())).toList();
  }

  private void shared(List<ReuseAlignment> links) {
    var first = links.getFirst();
    var a = catalogue.mark(first.a().article());
    var b = catalogue.mark(first.b().article());
    var shares =
        messages.text(
            "shared-share",
            a,
            percent(links, ReuseAlignment::a),
            b,
            percent(links, ReuseAlignment::b));
    var direction =
        links.stream().map(ReuseAlignment::direction).flatMap(Optional::stream).findFirst();
    var items = new ArrayList<String>();
    items.add(a + " " + b + "  " + messages.count("passages", links.size()));
    items.add(shares);
    direction.ifPresent(d ->
        items.add(
            d == Direction.A_FROM_B ? messages.text("from", a, b) : messages.text("from", b, a)));
    paper.items("  ", " \u00B7 ", items);
  }

  /// How much of an article's headline and body the passages cover.
  private int percent(List<ReuseAlignment> links, Function<ReuseAlignment, Anchor> side) {
    var article = catalogue.article(side.apply(links.getFirst()).article());
    int length =
        article
            .map(annotated ->
                annotated.article().body().stream().mapToInt(Span::length).sum()
                    + annotated.article().headline().map(Span::length).orElse(0))
            .orElse(0);
    int covered = 0;
    int end = 0;
    for (var span : links.stream().map(side).map(Anchor::span).sorted().toList()) {
      covered += Math.max(0, span.end() - Math.max(end, span.start()));
      end = Math.max(end, span.end());
    }
    return Math.min(100, Math.round(100f * covered / Math.max(1, length)));
  }

  private void change(ReuseAlignment link) {
    var a = catalogue.mark(link.a().article());
    var b = catalogue.mark(link.b().article());
    var text =
        switch (link.change()) {
          case NONE -> "";
          case LOST_IN_A -> messages.text("source-lost", a, b, source(link.b()));
          case LOST_IN_B -> messages.text("source-lost", b, a, source(link.a()));
          case CHANGED -> messages.text("source-changed", a, b, source(link.a()), source(link.b()));
          case HARDENED_IN_A -> messages.text("source-hardened", a, b, source(link.b()));
          case HARDENED_IN_B -> messages.text("source-hardened", b, a, source(link.a()));
        };
    paper.line("  ", text);
    int room = paper.style().width() - 6;
    var words = Bidi.clean(catalogue.words(link.a()));
    paper.quote("    ", "    ", paper.style().isFull() ? words : Paper.shorten(words, room), "");
  }

  private String source(Anchor passage) {
    return catalogue
        .speaker(passage)
        .map(name -> paper.words(Paper.shorten(name, paper.style().width() / 4)))
        .orElse(messages.text("somebody"));
  }
}
