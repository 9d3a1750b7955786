package org.isnad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.http.Web;
import org.isnad.room.ActorList;
import org.isnad.room.Question;
import org.isnad.room.TestRoom;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description and the server agree: every operation is called, every answer held to its
/// schema.
class OpenApiTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());
  private static final JsonNode DESCRIPTION =
      JsonMapper.shared().readTree(WEB.get(Api.ROOT + "/openapi.json").body());

  /// Stands for the number of the latest decision.
  private static final String LATEST = "LATEST";

  /// One call of an operation, and the status that it should have.
  record Call(String operation, String path, String method, String target, int status) {}

  static Stream<Call> calls() {
    var id = ROOM.room().find(Question.newest(1).search(0)).hits().getFirst().article();
    var story = ROOM.room().stories(StoryQuery.ALL, 0, 1).getFirst().id();
    var other = ROOM.room().stories(StoryQuery.ALL, 1, 1).getFirst().id();
    var adding = added();
    var actor = new ActorList(ROOM.room()).find("", 0, 1).lines().getFirst().id();
    var claim = ROOM.room().story(story).orElseThrow().traced().claims().getFirst().id();
    return Stream.of(
        new Call("stories", "/stories", "get", "/stories?size=3&articles=1", 200),
        new Call("stories", "/stories", "get", "/stories?status=SINGLE_ROOT&since=2025-01-01", 200),
        new Call("stories", "/stories", "get", "/stories?status=SURE", 400),
        new Call("stories", "/stories", "get", "/stories?since=yesterday", 400),
        new Call("story", "/stories/{id}", "get", "/stories/" + story, 200),
        new Call("story", "/stories/{id}", "get", "/stories/" + id, 200),
        new Call("story", "/stories/{id}", "get", "/stories/Snone", 404),
        new Call("claim", "/claims/{id}", "get", "/claims/" + claim, 200),
        new Call("claim", "/claims/{id}", "get", "/claims/C0-0", 404),
        new Call("actors", "/actors", "get", "/actors?size=3&q=iraq", 200),
        new Call("actors", "/actors", "get", "/actors?size=0", 400),
        new Call("actor", "/actors/{id}", "get", "/actors/" + encode(actor), 200),
        new Call("actor", "/actors/{id}", "get", "/actors/nobody", 404),
        new Call("situation", "/situation", "get", "/situation?begin=2024-01-01", 200),
        new Call("situation", "/situation", "get", "/situation?story=" + story, 200),
        new Call("situation", "/situation", "get", "/situation?story=Snone", 404),
        new Call("situation", "/situation", "get", "/situation?as-of=tomorrow", 400),
        new Call(
            "situation", "/situation", "get", "/situation?begin=2024-02-01&end=2024-01-01", 400),
        new Call("situation", "/situation", "get", "/situation?q=%22", 400),
        new Call("storyReport", "/stories/{id}/report", "get", "/stories/" + id + "/report", 200),
        new Call("storyRoots", "/stories/{id}/roots", "get", "/stories/" + story + "/roots", 200),
        new Call("storyRoots", "/stories/{id}/roots", "get", "/stories/Snone/roots", 404),
        new Call("decide", "/decisions", "post", "/decisions?kind=split&story=" + story, 400),
        new Call(
            "decide",
            "/decisions",
            "post",
            "/decisions?kind=merge&story=" + story + "&other=" + other,
            201),
        new Call(
            "decide",
            "/decisions",
            "post",
            "/decisions?kind=merge&story=" + story + "&other=" + story,
            400),
        new Call("decide", "/decisions", "post", "/decisions?kind=same&name=a&other=a", 400),
        new Call("decide", "/decisions", "post", "/decisions?kind=pin&story=Snone", 404),
        new Call("decide", "/decisions", "post", "/decisions?kind=guess&story=" + story, 400),
        new Call("decisions", "/decisions", "get", "/decisions", 200),
        new Call("undo", "/decisions/{number}", "delete", "/decisions/" + LATEST, 200),
        new Call("undo", "/decisions/{number}", "delete", "/decisions/0", 404),
        new Call(
            "decide",
            "/decisions",
            "post",
            "/decisions?kind=same&name=a&other=b&why=register",
            201),
        new Call("decisions", "/decisions", "get", "/decisions", 200),
        new Call("undo", "/decisions/{number}", "delete", "/decisions/" + LATEST, 200),
        new Call("compare", "/compare", "get", "/compare?a=" + id + "&b=" + id, 200),
        new Call("compare", "/compare", "get", "/compare?a=" + id, 400),
        new Call("compare", "/compare", "get", "/compare?a=none&b=" + id, 404),
        new Call("audit", "/audit", "get", "/audit?size=5", 200),
        new Call("correct", "/corrections", "post", correction(id) + "&wrong=missing", 400),
        new Call("correct", "/corrections", "post", correction(id) + "&wrong=all", 400),
        new Call("correct", "/corrections", "post", correction("none") + "&wrong=extra", 404),
        new Call(
            "correct",
            "/corrections",
            "post",
            correction(id) + "&wrong=missing&value=MISC&words=" + firstWord(id),
            201),
        new Call("corrections", "/corrections", "get", "/corrections?size=1", 200),
        new Call("correctionCases", "/corrections/cases", "get", "/corrections/cases", 200),
        new Call("audit", "/audit", "get", "/audit?size=0", 400),
        new Call("description", "/openapi.json", "get", "/openapi.json", 200),
        new Call("search", "/search", "get", "/search?facets=3&size=5", 200),
        new Call("search", "/search", "get", "/search?q=%22", 400),
        new Call("search", "/search", "get", "/search?only=colour:red", 400),
        new Call("search", "/search", "get", "/search?cursor=xyz", 400),
        new Call("search", "/search", "get", "/search?since=yesterday", 400),
        new Call("stats", "/stats", "get", "/stats", 200),
        new Call("stats", "/stats", "get", "/stats?facets=-1", 400),
        new Call("article", "/articles/{id}", "get", "/articles/" + id, 200),
        new Call("article", "/articles/{id}", "get", "/articles/none", 404),
        new Call("bytes", "/articles/{id}/bytes", "get", "/articles/" + id + "/bytes", 200),
        new Call("bytes", "/articles/{id}/bytes", "get", "/articles/none/bytes", 404),
        new Call(
            "explainArticle",
            "/articles/{id}/explain",
            "get",
            "/articles/" + id + "/explain?at=3",
            200),
        new Call(
            "explainArticle",
            "/articles/{id}/explain",
            "get",
            "/articles/" + id + "/explain?at=x",
            400),
        new Call("explainText", "/explain", "post", "/explain", 200),
        new Call("addPage", "/pages", "post", "/pages?name=a-new-page.txt", 201),
        new Call("addPage", "/pages", "post", "/pages?name=a-new-page.txt", 200),
        new Call("addPage", "/pages", "post", "/pages", 400),
        new Call("startAdding", "/adding", "post", "/adding", 400),
        new Call("startAdding", "/adding", "post", "/adding?name=a-new-page.txt", 202),
        new Call("addition", "/adding/{id}", "get", "/adding/" + adding, 200),
        new Call("addition", "/adding/{id}", "get", "/adding/none", 404),
        new Call(
            "additionEvents", "/adding/{id}/events", "get", "/adding/" + adding + "/events", 200));
  }

  /// The id of an addition that is over, so that no other test finds the library changing.
  private static String added() {
    var additions = ROOM.room().additions();
    var state = additions.start("again.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    try {
      while (!state.isOver()) {
        state = additions.after(state, Duration.ofSeconds(10));
      }
      return state.id();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String correction(String article) {
    return "/corrections?article=" + article + "&layer=names&start=0&end=1";
  }

  private static String firstWord(String article) {
    var text = ROOM.room().article(article).orElseThrow().article().text();
    return URLEncoder.encode(text.strip().split("\\s+")[0], StandardCharsets.UTF_8);
  }

  private static final String TEXT =
      """
      افتتاح جسر الوادي
      2024-03-15
      قال رئيس البلدية سالم الراوي إن جسر الوادي افتتح أمس الخميس.
      """;

  @ParameterizedTest
  @MethodSource("calls")
  void answersAsItIsDescribed(Call call) {
    var answer =
        switch (call.method) {
          case "get" -> WEB.get(Api.ROOT + call.target);
          case "delete" -> WEB.delete(Api.ROOT + call.target.replace(LATEST, latest()));
          default -> WEB.post(Api.ROOT + call.target, TEXT);
        };
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(call.status);
    var operation = DESCRIPTION.path("paths").path(call.path).path(call.method);
    assertThat(operation.path("operationId").asString()).isEqualTo(call.operation);
    check(operation, answer);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String latest() {
    return ROOM.room().decisions().stream()
        .map(decision -> String.valueOf(decision.number()))
        .findFirst()
        .orElse(LATEST);
  }

  private static void check(JsonNode operation, HttpResponse<String> answer) {
    var responses = operation.path("responses");
    var status = String.valueOf(answer.statusCode());
    var response = responses.has(status) ? responses.path(status) : resolved(responses);
    var type = Web.header(answer, "Content-Type").split(";")[0];
    assertThat(response.path("content").has(type)).as(type).isTrue();
    var schema = response.path("content").path(type).path("schema");
    if (schema.isObject()) {
      assertThat(faults(schema, answer.body())).isEmpty();
    }
  }

  private static JsonNode resolved(JsonNode responses) {
    var name = responses.path("default").path("$ref").asString();
    return DESCRIPTION.at(name.substring(1));
  }

  private static List<String> faults(JsonNode schema, String body) {
    var whole = JsonMapper.shared().createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", DESCRIPTION.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void describesWhatThereIsAndNothingElse() {
    var described = new TreeSet<String>();
    DESCRIPTION
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method -> {
                  if (!method.equals("parameters")) {
                    described.add(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + Api.ROOT + path.getKey());
                  }
                }));
    assertThat(described).containsExactlyInAnyOrderElementsOf(ROOM.api().operations());
  }

  @Test
  void callsEveryOperationOnce() {
    var called = new TreeSet<String>();
    calls().filter(call -> call.status < 300).forEach(call -> called.add(call.operation));
    var described = new ArrayList<String>();
    DESCRIPTION
        .path("paths")
        .forEach(path ->
            path.forEach(operation -> {
              if (operation.has("operationId")) {
                described.add(operation.path("operationId").asString());
              }
            }));
    assertThat(called).containsExactlyInAnyOrderElementsOf(described);
  }
}
