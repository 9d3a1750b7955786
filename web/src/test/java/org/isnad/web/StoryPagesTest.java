package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.isnad.http.Web;
import org.isnad.room.Question;
import org.isnad.room.TestRoom;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.Test;

/// The first page, stories, comparisons and claims over the example pages.
class StoryPagesTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The story of an article of the example pages about the ferry.
  private static String ferry() {
    var hits = ROOM.room().find(Question.newest(1).search(0));
    assertThat(hits.total()).isPositive();
    return ROOM.room().stories(StoryQuery.ALL, 0, 100).stream()
        .max(Comparator.comparingInt(line -> line.reach().articles()))
        .map(StoryLine::id)
        .orElseThrow();
  }

  @Test
  void theFirstPageLeadsToTheStories() {
    assertThat(WEB.page("/")).contains("/story/" + ferry());
    assertThat(WEB.page("/?several=1")).contains("/story/" + ferry());
    assertThat(WEB.page("/?only=status:CONTESTED")).doesNotContain("/story/" + ferry());
    assertThat(WEB.page("/?only=status:SINGLE_ROOT")).contains("/story/" + ferry());
    assertThat(WEB.page("/?without=status:SINGLE_ROOT"))
        .contains("<li class=\"out\">")
        .doesNotContain("/story/" + ferry());
    assertThat(WEB.get("/?only=colour:red").statusCode()).isEqualTo(400);
  }

  @Test
  void storiesOfAListShareOneScale() {
    assertThat(WEB.page("/?lang=en"))
        .contains("one scale")
        .containsPattern("<svg class=\"spark\"[^>]*>");
  }

  @Test
  void newIsWhatCameSinceTheLastVisit() {
    var first = WEB.get("/?lang=en");
    assertThat(first.body()).doesNotContain("since your last visit</a>", "class=\"chip news\"");
    assertThat(first.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("isnad-visit="))
        .anyMatch(cookie -> cookie.startsWith("isnad-seen="));
    var earlier = new String[] {"Cookie", "isnad-seen=1"};
    assertThat(WEB.page("/?lang=en", earlier))
        .contains("class=\"chip news\"", "since your last visit");
    assertThat(WEB.page("/?new=1", "Cookie", "isnad-seen=1")).contains("data-item");
    var lately = "isnad-seen=" + ROOM.room().board().batch();
    assertThat(WEB.page("/?new=1", "Cookie", lately)).doesNotContain("data-item");
  }

  @Test
  void aVisitGoesOnAsLongAsItsCookieLasts() {
    var now = ROOM.room().board().batch();
    var page = WEB.page("/?lang=en", "Cookie", "isnad-visit=1; isnad-seen=" + now);
    assertThat(page).contains("class=\"chip news\"");
  }

  @Test
  void aViewThatWasSavedIsOneClickAway() {
    var view = "only=status%3ASINGLE_ROOT";
    var saved =
        WEB.submit("/?" + view, "/views", "name=" + encode("أصل واحد") + "&view=" + encode(view));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(Web.header(saved, "Location")).isEqualTo("/?" + view);
    var cookie = Web.header(saved, "Set-Cookie").split(";")[0];
    assertThat(WEB.page("/", "Cookie", cookie))
        .contains("<a href=\"/?" + view + "\"><bdi>أصل واحد");
    assertThat(WEB.page("/", "Cookie", "isnad-views=%%%")).contains("data-item");
    var nameless = WEB.submit("/", "/views", "name=+&view=" + encode(view));
    assertThat(nameless.statusCode()).isEqualTo(400);
  }

  @Test
  void severalArticlesStandBesideTheFirst() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var address = "/compare?id=" + String.join("&id=", articles);
    assertThat(WEB.page(address + "&lang=en"))
        .contains("class=\"compare many\"", "data-difference=\"yes\"", "measure by this one")
        .contains("/compare?id=" + articles.get(0) + "&amp;id=" + articles.get(1) + "\"");
    assertThat(WEB.get("/compare?id=" + articles.getFirst()).statusCode()).isEqualTo(400);
  }

  @Test
  void changesOfSourcesAreCalledOut() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var page = WEB.page("/compare?lang=en&id=" + articles.getFirst() + "&id=" + articles.getLast());
    assertThat(page).contains("class=\"callouts\"", "names no source").contains("href=\"#d");
  }

  @Test
  void aStoryShowsWhoCarriesItWhenAndWhoDoesNot() {
    var page = WEB.page("/story/" + ferry() + "?lang=en");
    assertThat(page)
        .contains("Who carries it, and who does not", "How this is found")
        .contains("When each article came out", "2 days after the first")
        .contains("Compare the chosen ones");
  }

  @Test
  void twoArticlesStandSideBySide() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var page = WEB.page("/compare?a=" + articles.get(0) + "&b=" + articles.get(1));
    assertThat(page).contains("class=\"SAME\"", "data-difference=\"yes\"");
    assertThat(WEB.page("/story/" + ferry())).contains("/compare?id=" + articles.get(0));
    assertThat(WEB.get("/compare?a=none&b=nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void manyStoriesComeInParts() {
    assertThat(WEB.page("/?size=2")).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(WEB.page("/?size=2&from=2")).contains("rel=\"next\"", "rel=\"prev\"");
  }

  @Test
  void aStoryTellsWhatItsClaimsRestOn() {
    var page = WEB.page("/story/" + ferry(), "Accept-Language", "en");
    assertThat(page)
        .contains("Who has it from whom", "Why, and where", "class=\"branch stated\"")
        .contains("one origin");
    assertThat(WEB.page("/story/" + ferry(), "Accept-Language", "ar")).contains("من نقل عمّن");
  }

  @Test
  void aClaimOrAnArticleLeadsToItsStory() {
    var story = ROOM.room().story(ferry()).orElseThrow().traced();
    assertThat(WEB.page("/story/" + story.claims().getFirst().id())).contains(story.story().id());
    var last = story.story().articles().getLast();
    assertThat(WEB.page("/story/" + last)).contains(story.story().id());
    assertThat(WEB.page("/article/" + last)).contains("/story/" + last);
    assertThat(WEB.get("/story/Sffff").statusCode()).isEqualTo(404);
    assertThat(WEB.get("/?since=tomorrow").statusCode()).isEqualTo(400);
  }

  @Test
  void aClaimShowsItsOriginsAndWhenTheyCame() {
    var claim = ROOM.room().story(ferry()).orElseThrow().traced().claims().getFirst();
    assertThat(WEB.page("/story/" + ferry())).contains("/claims/" + claim.id());
    assertThat(WEB.page("/claims/" + claim.id(), "Accept-Language", "en"))
        .contains("How it came about", "new origin:", "class=\"branch stated\"", "#spot");
    assertThat(WEB.get("/claims/C0-0").statusCode()).isEqualTo(404);
  }

  @Test
  void theStepsOfAClaimAreToldInTheReadersLanguage() {
    var claim = ROOM.room().story(ferry()).orElseThrow().traced().claims().getFirst();
    assertThat(WEB.page("/claims/" + claim.id(), "Accept-Language", "en"))
        .contains(" has it from ");
    assertThat(WEB.page("/claims/" + claim.id(), "Accept-Language", "ar"))
        .contains("</bdi>: نقله عن <bdi>")
        .doesNotContain(" has it from ");
  }

  @Test
  void aLinkIntoAnArticlePointsAtTheWords() {
    var claim = ROOM.room().story(ferry()).orElseThrow().traced().claims().getFirst();
    var words = claim.support().getFirst().anchor();
    var at = words.span().start() + "-" + words.span().end();
    var path = "/article/" + words.article() + "?layers=none";
    assertThat(WEB.page(path + "&at=" + at)).contains("id=\"spot\"");
    assertThat(WEB.page(path + "&at=9-2")).doesNotContain("id=\"spot\"");
    assertThat(WEB.page(path)).doesNotContain("id=\"spot\"");
  }
}
