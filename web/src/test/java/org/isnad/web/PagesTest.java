package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.isnad.http.Web;
import org.isnad.room.Question;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over the example pages.
class PagesTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());

  private static String id() {
    return ROOM.room().find(Question.newest(1).search(0)).hits().getFirst().article();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/batch", "/explain", "/stats", "/add"})
  void everyPageSpeaksBothLanguages(String path) {
    assertThat(WEB.page(path, "Accept-Language", "ar-SA,en;q=0.5"))
        .contains("<html lang=\"ar\" dir=\"rtl\"");
    assertThat(WEB.page(path, "Accept-Language", "fr, en;q=0.5"))
        .contains("<html lang=\"en\" dir=\"ltr\"");
  }

  @Test
  void theAddressSaysTheLanguageAndTheBrowserKeepsIt() {
    var answer = WEB.get("/search?lang=ar&digits=arab");
    assertThat(answer.body()).contains("lang=\"ar\"");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("isnad-lang=ar;"))
        .anyMatch(cookie -> cookie.startsWith("isnad-digits=arab;"));
    assertThat(WEB.page("/search", "Cookie", "isnad-lang=ar")).contains("lang=\"ar\"");
  }

  @Test
  void writesNumbersInTheDigitsThatTheReaderLikes() {
    long articles = ROOM.room().holdings().articles();
    var eastern = new StringBuilder();
    String.valueOf(articles).chars().forEach(c -> eastern.append((char) (c - '0' + 0x660)));
    assertThat(WEB.page("/stats")).contains("<dd>" + articles + "</dd>");
    assertThat(WEB.page("/stats?digits=arab")).contains("<dd>" + eastern + "</dd>");
  }

  @Test
  void strikesThroughWhatWasLeftOut() {
    var page = WEB.page("/search?without=event:ASSAULT");
    assertThat(page).contains("<li class=\"out\">");
    assertThat(page).doesNotContain("<li class=\"in\">");
    assertThat(WEB.page("/search?only=event:ASSAULT")).contains("<li class=\"in\">");
  }

  @Test
  void marksTheWordsThatWereLookedFor() {
    var word = "العبارة";
    assertThat(WEB.page("/search?q=" + encode(word))).contains("<mark>");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    assertThat(WEB.page("/search?q=" + encode("(("))).contains("role=\"alert\"");
  }

  @Test
  void switchesLayersOnAndOff() {
    var address = "/article/" + id();
    assertThat(WEB.page(address + "?layers=names")).contains("class=\"m names\"");
    assertThat(WEB.page(address + "?layers=none")).doesNotContain("class=\"m ");
  }

  @Test
  void handsOutTheBytesOfAPageWithItsHashOnThePage() throws Exception {
    var page = WEB.page("/article/" + id());
    var hash = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(page);
    assertThat(hash.find()).isTrue();
    var answer = WEB.get("/article/" + id() + "/bytes");
    assertThat(Web.header(answer, "Content-Disposition")).startsWith("attachment");
  }

  @Test
  void explainsAPastedText() {
    var text = "قال الناطق سالم الراوي إن الجسر افتتح يوم 15 آذار 2024.";
    var answer = WEB.submit("/explain", "/explain", "text=" + encode(text));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("time/rules.txt:");
  }

  @Test
  void searchesAListAtOnce() {
    var answer = WEB.submit("/batch", "/batch", "as=table&lines=" + encode("الوزارة\n((\n"));
    assertThat(answer.body()).contains("<td class=\"number\">").contains("class=\"alarm\"");
    var csv = WEB.submit("/batch", "/batch", "as=csv&lines=" + encode("=1+1"));
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
    var style = Pattern.compile("/assets/[0-9a-f]+/room.css").matcher(WEB.page("/"));
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
