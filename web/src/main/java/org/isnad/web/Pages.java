package org.isnad.web;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.Role;
import org.isnad.http.Routes;
import org.isnad.http.Site;
import org.isnad.room.Room;
import org.isnad.web.view.ErrorView;

/// All pages of the reading room.
public final class Pages implements Site {

  private final Renderer renderer = new Renderer();
  private final Frames frames;
  private final Routes routes = new Routes();

  /// The pages over a room.
  public Pages(Room room) {
    var assets = new Assets();
    this.frames = new Frames(assets.version());
    var search = new SearchPage(room, frames, renderer);
    var articles = new ArticlePage(room, frames, renderer);
    var explain = new ExplainPage(room, frames, renderer);
    var batch = new BatchPage(room, frames, renderer);
    var add = new AddPage(room, frames, renderer);
    var actors = new ActorPage(room, frames, renderer);
    routes
        .get("/assets/{version}/{name}", assets::file)
        .get("/", new TodayPage(room, frames, renderer)::show)
        .get("/story/{id}", new StoryPage(room, frames, renderer)::show)
        .get("/claims/{id}", new ClaimPage(room, frames, renderer)::show)
        .get("/actors", actors::list)
        .get("/actors/{id}", actors::show)
        .get("/situation", new SituationPage(room, frames, renderer)::show)
        .get("/compare", new ComparePage(room, frames, renderer)::show)
        .get("/search", search::show)
        .get("/article/{id}", articles::show)
        .get("/article/{id}/bytes", articles::bytes)
        .get("/article/{id}/explain", explain::article)
        .get("/explain", explain::ask)
        .post("/explain", Role.READER, explain::text)
        .get("/batch", batch::ask)
        .post("/batch", Role.READER, batch::answer)
        .get("/stats", new StatsPage(room, frames, renderer)::show)
        .get("/add", add::ask)
        .post("/add", Role.EDITOR, add::take);
  }

  @Override
  public Response handle(Request request) {
    return Tastes.keep(request, routes.handle(request));
  }

  @Override
  public Response refuse(Request request, Refusal refusal) {
    var frame = frames.of(request, "error.title");
    return renderer.page("error", ErrorView.of(frame, refusal)).with(refusal.status());
  }
}
