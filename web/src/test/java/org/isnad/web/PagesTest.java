package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.isnad.http.Web;
import org.isnad.room.Question;
import org.isnad.room.TestRoom;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over the example pages.
class PagesTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");

  private static String id() {
    return ROOM.room().find(Question.newest(1).search(0)).hits().getFirst().article();
  }

  private static String get(String path, String... headers) {
    var answer = WEB.get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// What comes back to a form that is filled in as a browser would.
  private static HttpResponse<String> send(String path, String fields) {
    return send(path, path, fields);
  }

  private static HttpResponse<String> send(String on, String path, String fields) {
    var page = WEB.get(on);
    var cookie =
        page.headers().allValues("Set-Cookie").stream()
            .filter(value -> value.startsWith("isnad-session="))
            .findFirst()
            .orElseThrow();
    var secret = FORM.matcher(page.body());
    assertThat(secret.find()).isTrue();
    return WEB.post(
        path,
        "form=" + secret.group(1) + "&" + fields,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie.split(";")[0]);
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
    assertThat(get("/")).contains("/story/" + ferry());
    assertThat(get("/?several=1")).contains("/story/" + ferry());
    assertThat(get("/?only=status:CONTESTED")).doesNotContain("/story/" + ferry());
    assertThat(get("/?only=status:SINGLE_ROOT")).contains("/story/" + ferry());
    assertThat(get("/?without=status:SINGLE_ROOT"))
        .contains("<li class=\"out\">")
        .doesNotContain("/story/" + ferry());
    assertThat(WEB.get("/?only=colour:red").statusCode()).isEqualTo(400);
  }

  @Test
  void storiesOfAListShareOneScale() {
    assertThat(get("/?lang=en"))
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
    assertThat(get("/?lang=en", earlier)).contains("class=\"chip news\"", "since your last visit");
    assertThat(get("/?new=1", "Cookie", "isnad-seen=1")).contains("data-item");
    var lately = "isnad-seen=" + ROOM.room().board().batch();
    assertThat(get("/?new=1", "Cookie", lately)).doesNotContain("data-item");
  }

  @Test
  void aVisitGoesOnAsLongAsItsCookieLasts() {
    var now = ROOM.room().board().batch();
    var page = get("/?lang=en", "Cookie", "isnad-visit=1; isnad-seen=" + now);
    assertThat(page).contains("class=\"chip news\"");
  }

  @Test
  void aViewThatWasSavedIsOneClickAway() {
    var view = "only=status%3ASINGLE_ROOT";
    var saved = send("/?" + view, "/views", "name=" + encode("أصل واحد") + "&view=" + encode(view));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(Web.header(saved, "Location")).isEqualTo("/?" + view);
    var cookie = Web.header(saved, "Set-Cookie").split(";")[0];
    assertThat(get("/", "Cookie", cookie)).contains("<a href=\"/?" + view + "\"><bdi>أصل واحد");
    assertThat(get("/", "Cookie", "isnad-views=%%%")).contains("data-item");
    var nameless = send("/", "/views", "name=+&view=" + encode(view));
    assertThat(nameless.statusCode()).isEqualTo(400);
  }

  @Test
  void severalArticlesStandBesideTheFirst() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var address = "/compare?id=" + String.join("&id=", articles);
    assertThat(get(address + "&lang=en"))
        .contains("class=\"compare many\"", "data-difference=\"yes\"", "measure by this one")
        .contains("/compare?id=" + articles.get(0) + "&amp;id=" + articles.get(1) + "\"");
    assertThat(WEB.get("/compare?id=" + articles.getFirst()).statusCode()).isEqualTo(400);
  }

  @Test
  void changesOfSourcesAreCalledOut() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var page = get("/compare?lang=en&id=" + articles.getFirst() + "&id=" + articles.getLast());
    assertThat(page).contains("class=\"callouts\"", "names no source").contains("href=\"#d");
  }

  @Test
  void aStoryShowsWhoCarriesItWhenAndWhoDoesNot() {
    var page = get("/story/" + ferry() + "?lang=en");
    assertThat(page)
        .contains("Who carries it, and who does not", "How this is found")
        .contains("When each article came out", "2 days after the first")
        .contains("Compare the chosen ones");
  }

  @Test
  void twoArticlesStandSideBySide() {
    var articles = ROOM.room().story(ferry()).orElseThrow().traced().story().articles();
    var page = get("/compare?a=" + articles.get(0) + "&b=" + articles.get(1));
    assertThat(page).contains("class=\"SAME\"", "data-difference=\"yes\"");
    assertThat(get("/story/" + ferry())).contains("/compare?id=" + articles.get(0));
    assertThat(WEB.get("/compare?a=none&b=nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void manyStoriesComeInParts() {
    assertThat(get("/?size=2")).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(get("/?size=2&from=2")).contains("rel=\"next\"", "rel=\"prev\"");
  }

  @Test
  void aStoryTellsWhatItsClaimsRestOn() {
    var page = get("/story/" + ferry(), "Accept-Language", "en");
    assertThat(page)
        .contains("Who has it from whom", "Why, and where", "class=\"branch stated\"")
        .contains("one origin");
    assertThat(get("/story/" + ferry(), "Accept-Language", "ar")).contains("من نقل عمّن");
  }

  @Test
  void aClaimOrAnArticleLeadsToItsStory() {
    var story = ROOM.room().story(ferry()).orElseThrow().traced();
    assertThat(get("/story/" + story.claims().getFirst().id())).contains(story.story().id());
    var last = story.story().articles().getLast();
    assertThat(get("/story/" + last)).contains(story.story().id());
    assertThat(get("/article/" + last)).contains("/story/" + last);
    assertThat(WEB.get("/story/Sffff").statusCode()).isEqualTo(404);
    assertThat(WEB.get("/?since=tomorrow").statusCode()).isEqualTo(400);
  }

  @Test
  void aClaimShowsItsOriginsAndWhenTheyCame() {
    var claim = ROOM.room().story(ferry()).orElseThrow().traced().claims().getFirst();
    assertThat(get("/story/" + ferry())).contains("/claims/" + claim.id());
    assertThat(get("/claims/" + claim.id(), "Accept-Language", "en"))
        .contains("How it came about", "new origin:", "class=\"branch stated\"", "#spot");
    assertThat(WEB.get("/claims/C0-0").statusCode()).isEqualTo(404);
  }

  @Test
  void aLinkIntoAnArticlePointsAtTheWords() {
    var claim = ROOM.room().story(ferry()).orElseThrow().traced().claims().getFirst();
    var words = claim.support().getFirst().anchor();
    var at = words.span().start() + "-" + words.span().end();
    var path = "/article/" + words.article() + "?layers=none";
    assertThat(get(path + "&at=" + at)).contains("id=\"spot\"");
    assertThat(get(path + "&at=9-2")).doesNotContain("id=\"spot\"");
    assertThat(get(path)).doesNotContain("id=\"spot\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/batch", "/explain", "/stats", "/add"})
  void everyPageSpeaksBothLanguages(String path) {
    assertThat(get(path, "Accept-Language", "ar-SA,en;q=0.5"))
        .contains("<html lang=\"ar\" dir=\"rtl\"");
    assertThat(get(path, "Accept-Language", "fr, en;q=0.5"))
        .contains("<html lang=\"en\" dir=\"ltr\"");
  }

  @Test
  void theAddressSaysTheLanguageAndTheBrowserKeepsIt() {
    var answer = WEB.get("/search?lang=ar&digits=arab");
    assertThat(answer.body()).contains("lang=\"ar\"");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("isnad-lang=ar;"))
        .anyMatch(cookie -> cookie.startsWith("isnad-digits=arab;"));
    assertThat(get("/search", "Cookie", "isnad-lang=ar")).contains("lang=\"ar\"");
  }

  @Test
  void writesNumbersInTheDigitsThatTheReaderLikes() {
    long articles = ROOM.room().holdings().articles();
    var eastern = new StringBuilder();
    String.valueOf(articles).chars().forEach(c -> eastern.append((char) (c - '0' + 0x660)));
    assertThat(get("/stats")).contains("<dd>" + articles + "</dd>");
    assertThat(get("/stats?digits=arab")).contains("<dd>" + eastern + "</dd>");
  }

  @Test
  void strikesThroughWhatWasLeftOut() {
    var page = get("/search?without=event:ASSAULT");
    assertThat(page).contains("<li class=\"out\">");
    assertThat(page).doesNotContain("<li class=\"in\">");
    assertThat(get("/search?only=event:ASSAULT")).contains("<li class=\"in\">");
  }

  @Test
  void marksTheWordsThatWereLookedFor() {
    var word = "العبارة";
    assertThat(get("/search?q=" + encode(word))).contains("<mark>");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    assertThat(get("/search?q=" + encode("(("))).contains("role=\"alert\"");
  }

  @Test
  void switchesLayersOnAndOff() {
    var address = "/article/" + id();
    assertThat(get(address + "?layers=names")).contains("class=\"m names\"");
    assertThat(get(address + "?layers=none")).doesNotContain("class=\"m ");
  }

  @Test
  void handsOutTheBytesOfAPageWithItsHashOnThePage() throws Exception {
    var page = get("/article/" + id());
    var hash = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(page);
    assertThat(hash.find()).isTrue();
    var answer = WEB.get("/article/" + id() + "/bytes");
    assertThat(Web.header(answer, "Content-Disposition")).startsWith("attachment");
  }

  @Test
  void explainsAPastedText() {
    var text = "قال الناطق سالم الراوي إن الجسر افتتح يوم 15 آذار 2024.";
    var answer = send("/explain", "text=" + encode(text));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("time/rules.txt:");
  }

  @Test
  void searchesAListAtOnce() {
    var answer = send("/batch", "as=table&lines=" + encode("الوزارة\n((\n"));
    assertThat(answer.body()).contains("<td class=\"number\">").contains("class=\"alarm\"");
    var csv = send("/batch", "as=csv&lines=" + encode("=1+1"));
    assertThat(Web.header(csv, "Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).contains("\"'=1+1\"");
  }

  @Test
  void takesNoFormThatIsNotItsOwn() {
    var answer =
        WEB.post("/add", "text=x&form=00", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void keepsStylesForGoodSinceTheirAddressIsTheirContent() {
    var style = Pattern.compile("/assets/[0-9a-f]+/room.css").matcher(get("/"));
    assertThat(style.find()).isTrue();
    assertThat(Web.header(WEB.get(style.group()), "Cache-Control")).contains("immutable");
    assertThat(WEB.get("/assets/x/..%2froom.css").statusCode()).isEqualTo(404);
  }

  @Test
  void saysInTheReadersLanguageThatThereIsNoSuchPage() {
    var answer = WEB.get("/nowhere?lang=ar");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<html lang=\"ar\"");
  }
}
