package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.Comparison;
import org.isnad.model.Span;
import org.isnad.web.view.CompareView.Callout;
import org.isnad.web.view.CompareView.Passage;

/// Several articles beside one: what became of each paragraph of it in each of them.
///
/// @param frame around the page
/// @param base the article that the others are measured by
/// @param columns the others
/// @param rows paragraphs of the base
public record CompareManyView(Frame frame, Headline base, List<Column> columns, List<Row> rows) {

  /// An article beside the base.
  ///
  /// @param article in one line
  /// @param share how much of the base it has
  /// @param own how much of it the base has
  /// @param pair the two alone
  /// @param asBase the same comparison, measured by this article
  /// @param callouts changes of sources and numbers
  public record Column(
      Headline article,
      String share,
      String own,
      String pair,
      String asBase,
      List<Callout> callouts) {}

  /// A paragraph of the base.
  ///
  /// @param words of it
  /// @param cells for each column what became of it
  public record Row(String words, List<List<Passage>> cells) {}

  /// A comparison of one article with others.
  ///
  /// @param comparisons with each of the others, the base first
  public static CompareManyView of(
      Frame frame,
      AnnotatedArticle base,
      List<AnnotatedArticle> others,
      List<Comparison> comparisons) {
    var words = frame.words();
    var columns = new ArrayList<Column>();
    var cells = new ArrayList<List<List<Passage>>>();
    var blocks = blocks(base.article());
    for (int i = 0; i < others.size(); i++) {
      var passages = comparisons.get(i).passages();
      var made = new ArrayList<Passage>();
      for (var passage : passages) {
        var id = "d" + i + "-" + made.size();
        made.add(Passage.of(id, passage, base.article(), others.get(i).article(), words));
      }
      columns.add(column(frame, base, others, i, comparisons.get(i), Callout.of(made)));
      cells.add(placed(blocks, passages, made));
    }
    var rows = new ArrayList<Row>();
    for (int block = 0; block < blocks.size(); block++) {
      int place = block;
      var row = cells.stream().map(column -> column.get(place)).toList();
      rows.add(new Row(base.article().text(blocks.get(block)), row));
    }
    return new CompareManyView(frame, Headline.of(base, words), columns, rows);
  }

  /// The headline and the paragraphs.
  private static List<Span> blocks(Article article) {
    var blocks = new ArrayList<Span>();
    article.headline().ifPresent(blocks::add);
    blocks.addAll(article.body());
    return blocks;
  }

  /// The passages of each block; what was added stands with what it follows.
  private static List<List<Passage>> placed(
      List<Span> blocks, List<ComparedPassage> passages, List<Passage> made) {
    var placed = new ArrayList<List<Passage>>();
    blocks.forEach(block -> placed.add(new ArrayList<>()));
    int at = 0;
    for (int i = 0; i < passages.size(); i++) {
      at = passages.get(i).a().flatMap(span -> block(blocks, span)).orElse(at);
      if (at < placed.size()) {
        placed.get(at).add(made.get(i));
      }
    }
    return placed;
  }

  private static Optional<Integer> block(List<Span> blocks, Span span) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).overlaps(span)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Column column(
      Frame frame,
      AnnotatedArticle base,
      List<AnnotatedArticle> others,
      int which,
      Comparison comparison,
      List<Callout> callouts) {
    var own = others.get(which);
    var order = new ArrayList<String>();
    order.add(own.article().id());
    order.add(base.article().id());
    others.stream().filter(o -> o != own).forEach(o -> order.add(o.article().id()));
    return new Column(
        Headline.of(own, frame.words()),
        CompareView.percent(comparison.shareOfA(), frame.words()),
        CompareView.percent(comparison.shareOfB(), frame.words()),
        CompareView.link(List.of(base.article().id(), own.article().id())),
        CompareView.link(order),
        callouts);
  }
}
