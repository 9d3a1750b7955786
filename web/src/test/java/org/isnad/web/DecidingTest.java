package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.isnad.http.Web;
import org.isnad.room.Room;
import org.isnad.room.TestRoom;
import org.isnad.store.Decision.Kind;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.Test;

/// What a person decides in the browser.
class DecidingTest {

  private static final TestRoom TEST = TestRoom.examples();
  private static final Room ROOM = TEST.room();
  private static final Web WEB = new Web(TEST.port());

  private static String story(int place) {
    return ROOM.stories(StoryQuery.ALL, place, 1).getFirst().id();
  }

  private static String largest() {
    return ROOM.stories(StoryQuery.ALL, 0, 100).stream()
        .reduce((a, b) -> a.reach().articles() >= b.reach().articles() ? a : b)
        .orElseThrow()
        .id();
  }

  private static void undo() {
    var number = ROOM.decisions().getFirst().number();
    var answer = WEB.submit("/decisions", "/decisions/" + number + "/undo", "");
    assertThat(Web.header(answer, "Location")).isEqualTo("/decisions");
  }

  @Test
  void twoStoriesAreSeenSideBySideAndThenMerged() {
    var one = largest();
    var other = story(0).equals(one) ? story(1) : story(0);
    var page = "/story/" + one + "/merge?other=" + other;
    assertThat(WEB.get(page, "Accept-Language", "en").body())
        .contains("Names in both", "Likeness", "/story/" + other);
    var answer = WEB.submit(page, "/story/" + one + "/merge", "why=one+voyage&other=" + other);
    assertThat(answer.statusCode()).isEqualTo(303);
    var shown = WEB.get(Web.header(answer, "Location"), "Accept-Language", "en").body();
    assertThat(shown).contains("Two stories are one", "one voyage", "local");
    undo();
    assertThat(ROOM.story(other).orElseThrow().story().id()).isEqualTo(other);
  }

  @Test
  void anotherStoryIsLookedForByItsWords() {
    var word = URLEncoder.encode("الصنوبر", StandardCharsets.UTF_8);
    assertThat(WEB.get("/story/" + largest() + "/decide?q=" + word).body())
        .contains("/story/" + largest() + "/merge?other=S");
    assertThat(WEB.get("/story/" + largest() + "/decide?q=((").statusCode()).isEqualTo(400);
  }

  @Test
  void chosenArticlesAreSplitOff() {
    var story = ROOM.story(largest()).orElseThrow().story();
    var last = story.articles().getLast();
    var page = "/story/" + story.id() + "/decide";
    var answer = WEB.submit(page, "/story/" + story.id() + "/split", "article=" + last);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(ROOM.storyOf(last)).isNotEqualTo(ROOM.storyOf(story.articles().getFirst()));
    undo();
    assertThat(ROOM.story(story.id()).orElseThrow().story()).isEqualTo(story);
    assertThat(WEB.submit(page, "/story/" + story.id() + "/split", "").statusCode()).isEqualTo(400);
  }

  @Test
  void aStoryIsPinned() {
    var page = "/story/" + largest() + "/decide";
    assertThat(WEB.submit(page, "/story/" + largest() + "/pin", "why=whole").statusCode())
        .isEqualTo(303);
    assertThat(ROOM.decisions().getFirst().kind()).isEqualTo(Kind.PIN);
    assertThat(WEB.get(page).body()).contains("whole");
    undo();
  }

  @Test
  void whoIsWhoIsDecidedAndFollowed() {
    var story = ROOM.story(largest()).orElseThrow();
    var two =
        ROOM.report(story).entities().stream()
            .map(entity -> entity.arabic())
            .filter(name -> !name.isBlank())
            .distinct()
            .limit(2)
            .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
            .toList();
    var before = ROOM.report(story).entities().size();
    var answer =
        WEB.submit(
            "/decisions", "/identities", "kind=same&name=" + two.get(0) + "&other=" + two.get(1));
    assertThat(answer.statusCode()).isEqualTo(303);
    var now = ROOM.story(largest()).orElseThrow();
    assertThat(ROOM.report(now).entities()).hasSizeLessThan(before);
    undo();
    assertThat(ROOM.report(ROOM.story(largest()).orElseThrow()).entities()).hasSize(before);
  }
}
