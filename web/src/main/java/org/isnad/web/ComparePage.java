package org.isnad.web;

import java.util.List;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Room;
import org.isnad.web.view.CompareManyView;
import org.isnad.web.view.CompareView;

/// Articles side by side: two passage by passage, more by the paragraphs of the first.
final class ComparePage {

  private static final int MOST = 6;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  ComparePage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// `id` for each article, or `a` and `b`; the first is the measure.
  Response show(Request request) {
    var articles = ids(request.query()).stream().map(this::article).toList();
    var base = articles.getFirst();
    var others = articles.subList(1, articles.size());
    var frame = frames.of(request, "compare.title");
    var comparisons = others.stream().map(other -> room.compare(base, other)).toList();
    return others.size() == 1
        ? renderer.page(
            "compare", CompareView.of(frame, comparisons.getFirst(), base, others.getFirst()))
        : renderer.page("compare-many", CompareManyView.of(frame, base, others, comparisons));
  }

  private static List<String> ids(Parameters query) {
    var ids = query.all("id").isEmpty() ? pair(query) : query.all("id");
    var distinct = ids.stream().map(String::strip).distinct().toList();
    if (distinct.size() < 2 || distinct.size() > MOST) {
      throw Refusal.bad("bad-comparison", "2 to %d articles are needed".formatted(MOST));
    }
    return distinct;
  }

  private static List<String> pair(Parameters query) {
    return List.of(query.first("a", ""), query.first("b", ""));
  }

  private AnnotatedArticle article(String id) {
    return room.desk().complete(ArticlePage.article(room, id));
  }
}
