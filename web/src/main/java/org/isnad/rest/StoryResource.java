package org.isnad.rest;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.isnad.export.report.ComparisonWriter;
import org.isnad.export.report.ReportWriter;
import org.isnad.export.report.StoryWriter;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Root;
import org.isnad.room.Room;
import org.isnad.store.StoredStory;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;
import tools.jackson.core.JsonGenerator;

/// Stories, claims, and two articles side by side.
final class StoryResource {

  private static final int AT_ONCE = 50;
  private static final int MOST_AT_ONCE = 1000;
  private static final int MOST = 10_000_000;

  private final Room room;

  StoryResource(Room room) {
    this.room = room;
  }

  Response list(Request request) {
    var asked = request.query();
    var query =
        new StoryQuery(
            asked.day("since"),
            asked.day("until"),
            asked.first("outlet").filter(outlet -> !outlet.isBlank()),
            asked.first("status").map(StoryResource::status),
            asked.number("articles", 0, 0, MOST));
    int from = asked.number("from", 0, 0, MOST);
    var stories = room.stories(query, from, asked.number("size", AT_ONCE, 1, MOST_AT_ONCE));
    long total = room.count(query);
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("total", total);
          json.writeNumberProperty("from", from);
          Json.objects(json, "stories", stories, line -> line(json, line));
        });
  }

  private static ClaimStatus status(String name) {
    return Arrays.stream(ClaimStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.bad("no-such-status", name + " is no status of a claim"));
  }

  private static void line(JsonGenerator json, StoryLine line) {
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("title", line.title());
    Json.text(json, "first", line.first().map(LocalDate::toString));
    Json.text(json, "last", line.last().map(LocalDate::toString));
    json.writeNumberProperty("roots", line.reach().roots());
    json.writeNumberProperty("families", line.reach().families());
    json.writeNumberProperty("outlets", line.reach().outlets());
    json.writeNumberProperty("articles", line.reach().articles());
    json.writeNumberProperty("conflicts", line.conflicts());
    json.writeObjectPropertyStart("claims");
    for (var status : ClaimStatus.values()) {
      json.writeNumberProperty(status.name(), line.claims(status));
    }
    json.writeEndObject();
  }

  Response story(Request request) {
    var stored = stored(request);
    var report = room.report(stored);
    return written(out -> StoryWriter.write(report, stored.lineages(), out));
  }

  private StoredStory stored(Request request) {
    return room.story(request.variable("id"))
        .orElseThrow(() -> Refusal.missing("no-such-story", "there is no such story"));
  }

  Response report(Request request) {
    var report = room.report(stored(request));
    return written(out -> ReportWriter.write(report, out));
  }

  Response roots(Request request) {
    var roots = room.report(stored(request)).roots();
    return Json.response(200, json -> Json.objects(json, "roots", roots, root -> root(json, root)));
  }

  private static void root(JsonGenerator json, Root root) {
    json.writeStringProperty("id", root.id());
    json.writeStringProperty("key", root.key());
    json.writeStringProperty("name", root.name());
    json.writeBooleanProperty("anonymous", root.anonymous());
    Json.texts(json, "via", root.via());
    Json.texts(json, "articles", root.articles());
  }

  Response claim(Request request) {
    var id = request.variable("id");
    var report =
        room.storyOfClaim(id)
            .map(room::report)
            .orElseThrow(() -> Refusal.missing("no-such-claim", "there is no such claim"));
    var claim =
        report.claims().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.missing("no-such-claim", "there is no such claim"));
    return written(out -> StoryWriter.write(report, claim, out));
  }

  Response compare(Request request) {
    var a = article(request, "a");
    var b = article(request, "b");
    return written(out -> ComparisonWriter.write(room.compare(a, b), a, b, out));
  }

  private AnnotatedArticle article(Request request, String name) {
    var id =
        request
            .query()
            .first(name)
            .orElseThrow(() -> Refusal.bad("no-article", name + ": the id of an article"));
    return room.article(id)
        .map(room.desk()::complete)
        .orElseThrow(() -> Refusal.missing("no-such-article", "there is no article " + name));
  }

  private static Response written(Consumer<OutputStream> writer) {
    var bytes = new ByteArrayOutputStream();
    writer.accept(bytes);
    return Response.bytes(200, "application/json", bytes.toByteArray());
  }
}
