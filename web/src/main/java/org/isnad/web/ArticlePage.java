package org.isnad.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Span;
import org.isnad.room.Room;
import org.isnad.web.view.ArticleView;
import org.isnad.web.view.Headline;
import org.isnad.web.view.Layers;
import org.isnad.web.view.Wording;

/// One article, and the bytes that it was read from.
final class ArticlePage {

  private static final int MOST_PARTS = 100_000;
  private static final Pattern SPOT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final String LAYERS_AT_FIRST = "attributions";

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  ArticlePage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var article = article(room, request);
    var line = Headline.of(article, new Wording(Tastes.of(request)));
    var frame = frames.titled(request, line.title());
    int part = request.query().number("part", 0, 0, MOST_PARTS);
    return renderer.page(
        "article", ArticleView.of(frame, article, layers(request), part, spots(request)));
  }

  /// The stretch that the address points at, `at=12-40`; none where it names a part.
  private static List<Span> spots(Request request) {
    var numbers = SPOT.matcher(request.query().first("at", ""));
    if (!numbers.matches() || request.query().first("part").isPresent()) {
      return List.of();
    }
    int start = Integer.parseInt(numbers.group(1));
    int end = Integer.parseInt(numbers.group(2));
    return start < end ? List.of(new Span(start, end)) : List.of();
  }

  private static Set<String> layers(Request request) {
    var named = List.of(request.query().first("layers", LAYERS_AT_FIRST).split(","));
    var on = new LinkedHashSet<>(Layers.names());
    on.retainAll(named);
    return on;
  }

  /// The article that a request names.
  static AnnotatedArticle article(Room room, Request request) {
    return article(room, request.variable("id"));
  }

  /// The article of an id.
  static AnnotatedArticle article(Room room, String id) {
    return room.article(id)
        .orElseThrow(() -> Refusal.missing("no-such-article", "there is no such article"));
  }

  Response bytes(Request request) {
    var id = article(room, request).article().id();
    var bytes = room.bytes(id).orElse(new byte[0]);
    var name = id.replaceAll("[^0-9A-Za-z._-]", "_");
    return Response.bytes(200, "application/octet-stream", bytes)
        .with("Content-Disposition", "attachment; filename=\"" + name + ".bin\"");
  }
}
