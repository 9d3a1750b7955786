package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Explanation;
import org.isnad.room.Room;
import org.isnad.web.view.ExplainView;
import org.isnad.web.view.Frame;

/// What fired in a text and by which rule: in an article of the library, or in one that is pasted.
final class ExplainPage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  ExplainPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response ask(Request request) {
    var frame = frames.of(request, "explain.title");
    return renderer.page("explain", new ExplainView(frame, "", List.of(), List.of()));
  }

  Response article(Request request) {
    var frame = frames.of(request, "explain.title");
    var article = room.desk().complete(ArticlePage.article(room, request));
    var link = Optional.of("/article/" + article.article().id());
    var view = new ExplainView(frame, "", List.of(explained(article, link, frame)), List.of());
    return renderer.page("explain", view);
  }

  Response text(Request request) {
    var text = frames.form(request).first("text", "");
    var frame = frames.of(request, "explain.title");
    var report = room.desk().read(text.getBytes(StandardCharsets.UTF_8));
    var articles = new ArrayList<ExplainView.Explained>();
    var faults = new ArrayList<String>();
    report.failures().forEach(failure -> faults.add(failure.message()));
    for (var page : report.pages()) {
      page.page().failures().forEach(failure -> faults.add(failure.message()));
      page.articles().forEach(a -> articles.add(explained(a, Optional.empty(), frame)));
    }
    return renderer.page("explain", new ExplainView(frame, text, articles, faults));
  }

  private ExplainView.Explained explained(
      AnnotatedArticle article, Optional<String> link, Frame frame) {
    var sentences = Explanation.of(article, room.rules(), Optional.empty());
    return ExplainView.explained(article, sentences, link, frame.words());
  }
}
