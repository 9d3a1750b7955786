package org.isnad.web;

import java.util.List;
import org.isnad.http.Door;
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
  private final Routes routes;

  /// The pages over a room.
  ///
  /// @param door where people come in
  public Pages(Room room, Door door) {
    this.routes = new Routes(room.audit()::note);
    var assets = new Assets();
    this.frames = new Frames(assets.version());
    var search = new SearchPage(room, frames, renderer);
    var articles = new ArticlePage(room, frames, renderer);
    var explain = new ExplainPage(room, frames, renderer);
    var batch = new BatchPage(room, frames, renderer);
    var add = new AddPage(room, frames, renderer);
    var login = new LoginPage(room, door, frames, renderer);
    var audit = new AuditPage(room, frames, renderer);
    var corrections = new CorrectionsPage(room, frames, renderer);
    var decide = new DecidePage(room, frames, renderer);
    var decisions = new DecisionsPage(room, frames, renderer);
    var actors = new ActorPage(room, frames, renderer);
    routes
        .add("GET", "/assets/{version}/{name}", Role.NOBODY, assets::file)
        .add("GET", "/login", Role.NOBODY, login::ask)
        .post("/login", Role.NOBODY, login::enter)
        .post("/logout", Role.READER, login::leave)
        .get("/story/{id}/decide", decide::show)
        .get("/story/{id}/merge", decide::compare)
        .post("/story/{id}/merge", Role.EDITOR, decide::merge)
        .post("/story/{id}/split", Role.EDITOR, decide::split)
        .post("/story/{id}/pin", Role.EDITOR, decide::pin)
        .get("/decisions", decisions::show)
        .post("/identities", Role.EDITOR, decisions::identify)
        .post("/decisions/{number}/undo", Role.EDITOR, decisions::undo)
        .get("/article/{id}/correct", corrections::ask)
        .post("/article/{id}/correct", Role.EDITOR, corrections::take)
        .get("/corrections", corrections::list)
        .get("/corrections.zip", corrections::cases)
        .get("/corrections/{id}/case.zip", corrections::one)
        .add("GET", "/audit", Role.ADMIN, audit::show)
        .add("GET", "/audit.jsonl", Role.ADMIN, audit::file)
        .get("/", new TodayPage(room, frames, renderer)::show)
        .post("/views", Role.READER, new SavedViews(frames)::change)
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
        .post("/add", Role.EDITOR, add::take)
        .get("/add/{id}", add::far);
  }

  @Override
  public Response handle(Request request) {
    return Tastes.keep(request, routes.handle(request));
  }

  /// `GET /search` and so on.
  public List<String> operations() {
    return routes.operations();
  }

  @Override
  public Response refuse(Request request, Refusal refusal) {
    if (refusal.status() == 401) {
      return LoginPage.first(request);
    }
    var frame = frames.of(request, "error.title");
    return renderer.page("error", ErrorView.of(frame, refusal)).with(refusal.status());
  }
}
