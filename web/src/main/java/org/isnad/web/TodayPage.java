package org.isnad.web;

import java.util.Optional;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.web.view.Headline;
import org.isnad.web.view.TodayView;

/// The first page: what is new.
final class TodayPage {

  private static final int NEWEST = 20;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  TodayPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var frame = frames.of(request, "today.title");
    var newest =
        room.find(Question.newest(NEWEST).search(0)).hits().stream()
            .map(hit -> room.article(hit.article()))
            .flatMap(Optional<AnnotatedArticle>::stream)
            .map(article -> Headline.of(article, frame.words()))
            .toList();
    return renderer.page("today", new TodayView(frame, newest));
  }
}
