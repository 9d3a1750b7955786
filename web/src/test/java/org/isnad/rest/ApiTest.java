package org.isnad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.isnad.http.Web;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs can ask.
class ApiTest {

  private static final Web WEB = new Web(TestRoom.examples().port());

  private static JsonNode get(String path) {
    var answer = WEB.get(Api.ROOT + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void pagesThroughAllHitsAndGivesEachOnce() {
    var ids = new ArrayList<String>();
    var cursor = Optional.of("");
    long total = 0;
    while (cursor.isPresent()) {
      var rest = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
      var found = get("/search?size=7&order=oldest" + rest);
      total = found.path("total").asLong();
      found.path("hits").forEach(hit -> ids.add(hit.path("article").asString()));
      cursor = Optional.of(found.path("next")).filter(JsonNode::isString).map(JsonNode::asString);
    }
    assertThat(total).isGreaterThan(14);
    assertThat(ids).hasSize((int) total);
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void givesLongResultsOneALine() {
    long total = get("/search?size=1").path("total").asLong();
    var answer = WEB.get(Api.ROOT + "/search?size=5000", "Accept", "application/x-ndjson");
    assertThat(Web.header(answer, "Content-Type")).isEqualTo("application/x-ndjson");
    assertThat(answer.body().lines()).hasSize((int) total);
    assertThat(answer.body().lines())
        .allSatisfy(line ->
            assertThat(JsonMapper.shared().readTree(line).path("article").isString()).isTrue());
  }

  @Test
  void goesOnlyOnInAListThatIsStillTheSame() {
    var stale = new Cursor(1, 5).after(0);
    var answer = WEB.get(Api.ROOT + "/search?cursor=" + stale);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("library-changed");
  }

  @Test
  void narrowsDownByFacetAndDay() {
    var all = get("/search?facets=3");
    var month = all.path("facets").path("month").path(0);
    var only = get("/search?only=month:" + month.path("value").asString());
    assertThat(only.path("total").asLong()).isEqualTo(month.path("articles").asLong());
    var without = get("/search?without=month:" + month.path("value").asString());
    assertThat(without.path("total").asLong())
        .isEqualTo(all.path("total").asLong() - month.path("articles").asLong());
    assertThat(get("/search?since=2999-01-01").path("total").asLong()).isZero();
  }

  @Test
  void givesThePageAsItWasRead() throws Exception {
    var hit = get("/search?size=1").path("hits").path(0).path("article").asString();
    var page = get("/articles/" + hit);
    var text = page.path("text").asString();
    assertThat(text.codePointCount(0, text.length())).isEqualTo(page.path("length").asInt());
    var article = page.path("articles").path(0);
    assertThat(article.path("id").asString()).isEqualTo(hit);
  }

  @Test
  void explainsWhatFiresInAText() {
    var text = "قال الناطق سالم الراوي إن الجسر افتتح يوم 15 آذار 2024.";
    var answer = WEB.post(Api.ROOT + "/explain", text);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"layer\":\"times\"").contains("time/rules.txt:");
  }

  @Test
  void saysThatNothingWasPosted() {
    assertThat(WEB.post(Api.ROOT + "/pages?name=x", "").statusCode()).isEqualTo(400);
    assertThat(WEB.post(Api.ROOT + "/explain", "").statusCode()).isEqualTo(400);
  }
}
