package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.http.Parameters;
import org.isnad.http.Web;
import org.isnad.room.ActorFiles;
import org.isnad.room.ActorList;
import org.isnad.room.Outlook;
import org.isnad.room.TestRoom;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.Test;

/// Actors and situations over the example pages.
class ActorPagesTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());

  private static String get(String path) {
    var answer = WEB.get(path, "Accept-Language", "en");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static ActorList.Line first() {
    return new ActorList(ROOM.room()).find("", 0, 1).lines().getFirst();
  }

  @Test
  void thoseInMostArticlesComeFirst() {
    var all = new ActorList(ROOM.room()).find("", 0, 1000);
    assertThat(all.lines()).isSortedAccordingTo((a, b) -> Long.compare(b.articles(), a.articles()));
    assertThat(all.total()).isGreaterThanOrEqualTo(all.lines().size());
    assertThat(get("/actors")).contains("/actors/" + encode(first().id()));
  }

  @Test
  void aPartOfTheNameFindsInBothScripts() {
    var list = new ActorList(ROOM.room());
    var known =
        list.find("", 0, 1000).lines().stream()
            .filter(line -> line.kind().isPresent())
            .findFirst()
            .orElseThrow();
    var english = known.english().substring(0, 4).toLowerCase(Locale.ROOT);
    assertThat(list.find(english, 0, 1000).lines()).contains(known);
    assertThat(list.find(known.arabic().substring(1), 0, 1000).lines()).contains(known);
    assertThat(list.find("zzzz", 0, 10).lines()).isEmpty();
  }

  @Test
  void everyActorInTheListHasAPage() {
    var files = new ActorFiles(ROOM.room());
    assertThat(new ActorList(ROOM.room()).find("", 0, 1000).lines())
        .allSatisfy(line -> {
          var file = files.of(line.id()).orElseThrow();
          assertThat(file.articles().total()).isGreaterThanOrEqualTo(line.articles());
          assertThat(file.portrait().forms()).isNotEmpty();
        });
  }

  @Test
  void anActorIsToldInTheArticlesWords() {
    var page = get("/actors/" + encode(first().id()));
    assertThat(page).contains("What articles call it", "In the articles' words", "<mark>", "#spot");
    assertThat(page).contains("action=\"/identities\"");
    assertThat(WEB.get("/actors/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void namesLeadToTheirActors() {
    var link = "/actors/" + encode(first().id());
    var search = get("/search?only=entity:" + encode(first().arabic()));
    assertThat(search).contains(link);
    var article = search.split("/article/")[1].split("\"")[0];
    assertThat(get("/article/" + article)).contains(link);
  }

  @Test
  void aSituationIsDrawn() {
    assertThat(get("/situation")).contains("data-brush", "class=\"column\"", "class=\"drawing");
  }

  @Test
  void theStretchOfTimeFiltersEverything() {
    var whole = Outlook.of(Parameters.NONE);
    var selection = whole.selection(ROOM.room());
    var day = Parameters.parse("begin=1990-01-01&end=1990-01-02");
    assertThat(selection.report().situation().timeline()).isNotEmpty();
    var empty = Outlook.of(day).within(selection.report()).situation();
    assertThat(empty.timeline()).isEmpty();
    assertThat(empty.relations()).isEmpty();
    assertThat(empty.actors()).isEmpty();
    assertThat(get("/situation?begin=1990-01-01&end=1990-01-02"))
        .contains("nothing that could be put on a timeline");
  }

  @Test
  void aStoryHasASituationOfItsOwn() {
    var story = ROOM.room().stories(StoryQuery.ALL, 0, 1).getFirst();
    var asked = Outlook.of(Parameters.parse("story=" + story.id()));
    assertThat(asked.selection(ROOM.room()).articles()).hasSize(story.reach().articles());
    assertThat(get("/story/" + story.id())).contains("/situation?story=" + story.id());
  }

  @Test
  void whatWasKnownByADayLeavesLaterArticlesAside() {
    var early = Outlook.of(Parameters.parse("as-of=1990-01-01&until=2030-01-01"));
    assertThat(early.selection(ROOM.room()).total()).isZero();
  }
}
