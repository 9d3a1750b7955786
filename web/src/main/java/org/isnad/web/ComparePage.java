package org.isnad.web;

import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Room;
import org.isnad.web.view.CompareView;

/// Two articles side by side.
final class ComparePage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  ComparePage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var a = article(request, "a");
    var b = article(request, "b");
    var frame = frames.of(request, "compare.title");
    return renderer.page("compare", CompareView.of(frame, room.compare(a, b), a, b));
  }

  private AnnotatedArticle article(Request request, String name) {
    return room.desk().complete(ArticlePage.article(room, request.query().first(name, "")));
  }
}
