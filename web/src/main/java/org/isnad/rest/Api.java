package org.isnad.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.Role;
import org.isnad.http.Routes;
import org.isnad.http.Site;
import org.isnad.room.Room;

/// All operations of the interface for programs.
public final class Api implements Site {

  /// What every path begins with.
  public static final String ROOT = "/api/v1";

  private final Routes routes;

  /// The interface over a room.
  public Api(Room room) {
    this.routes = new Routes(room.audit()::note);
    var search = new SearchResource(room);
    var articles = new ArticleResource(room);
    var explain = new ExplainResource(room);
    var stories = new StoryResource(room);
    var actors = new ActorResource(room);
    var decisions = new DecisionResource(room);
    var corrections = new CorrectionResource(room);
    var adding = new AddingResource(room);
    routes
        .post(ROOT + "/adding", Role.EDITOR, adding::start)
        .get(ROOT + "/adding/{id}", adding::state)
        .get(ROOT + "/adding/{id}/events", adding::events)
        .get(ROOT + "/corrections", corrections::list)
        .post(ROOT + "/corrections", Role.EDITOR, corrections::add)
        .get(ROOT + "/corrections/cases", corrections::cases)
        .add("GET", ROOT + "/openapi.json", Role.NOBODY, _ -> description())
        .add("GET", ROOT + "/audit", Role.ADMIN, new AuditResource(room)::list)
        .get(ROOT + "/search", search::find)
        .get(ROOT + "/stats", search::stats)
        .get(ROOT + "/articles/{id}", articles::article)
        .get(ROOT + "/articles/{id}/bytes", articles::bytes)
        .get(ROOT + "/articles/{id}/explain", explain::article)
        .get(ROOT + "/stories", stories::list)
        .get(ROOT + "/stories/{id}", stories::story)
        .get(ROOT + "/stories/{id}/report", stories::report)
        .get(ROOT + "/stories/{id}/roots", stories::roots)
        .get(ROOT + "/claims/{id}", stories::claim)
        .get(ROOT + "/actors", actors::list)
        .get(ROOT + "/actors/{id}", actors::actor)
        .get(ROOT + "/situation", new SituationResource(room)::situation)
        .get(ROOT + "/decisions", decisions::list)
        .post(ROOT + "/decisions", Role.EDITOR, decisions::decide)
        .add("DELETE", ROOT + "/decisions/{number}", Role.EDITOR, decisions::undo)
        .get(ROOT + "/compare", stories::compare)
        .post(ROOT + "/explain", Role.READER, explain::text)
        .post(ROOT + "/pages", Role.EDITOR, new PageResource(room)::add);
  }

  /// `GET /api/v1/search` and so on.
  public List<String> operations() {
    return routes.operations();
  }

  @Override
  public Response handle(Request request) {
    return routes.handle(request);
  }

  /// A problem, as RFC 9457 has it.
  @Override
  public Response refuse(Request request, Refusal refusal) {
    var problem =
        Json.response(
            refusal.status(),
            "application/problem+json",
            json -> {
              json.writeStringProperty("type", "about:blank");
              json.writeStringProperty("title", refusal.code());
              json.writeNumberProperty("status", refusal.status());
              json.writeStringProperty("detail", refusal.reason());
            });
    return refusal.status() == 401 ? problem.with("WWW-Authenticate", "Bearer") : problem;
  }

  private static Response description() {
    try (var in = Api.class.getResourceAsStream("openapi.json")) {
      return Response.bytes(200, "application/json", Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
