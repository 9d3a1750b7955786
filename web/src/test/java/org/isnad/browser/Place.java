package org.isnad.browser;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.room.ActorList;
import org.isnad.room.Question;
import org.isnad.room.TestRoom;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;

/// A page to walk to.
///
/// @param name of its pictures
/// @param path what stands after the host in its address
/// @param status of the answer
/// @param there what a reader does there before anybody looks
record Place(String name, String path, int status, Consumer<Page> there) {

  private static final Consumer<Page> LOOK = page -> {};

  private static final Consumer<Page> OPEN =
      page -> page.locator("main details:not([open]) > summary").first().click();

  private static final Consumer<Page> VIEWS =
      page -> page.locator(".views summary").first().click();

  private static final Consumer<Page> NOTE = page -> page.locator("button.m").first().click();

  private static final Consumer<Page> KEYS = page -> page.keyboard().press("?");

  private static final Consumer<Page> EXPLAIN =
      page -> {
        page.fill("#text", "قال الناطق سالم الراوي إن الجسر افتتح يوم 15 آذار 2024.");
        page.click("main form button");
        page.waitForSelector("details.sentence");
      };

  private static final Consumer<Page> ASK =
      page -> {
        page.fill("#lines", "العبارة\nالوزارة\n((\n");
        page.click("button[value=table]");
        page.waitForSelector("main table");
      };

  private static final Consumer<Page> CORRECT =
      page -> {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.locator("details.sentence .wrong a").first().click();
        page.waitForSelector("form.deciding");
      };

  private static final Consumer<Page> ADD =
      page -> {
        page.fill("#name", "walked.jsonl");
        page.fill("#text", "{\"uri\": \"walked\", \"text\": \"وصل الوفد أمس الثلاثاء.\"}");
        page.click("main form.paste button");
        page.waitForSelector(".far");
      };

  /// Draws over the line of time; everything follows.
  private static final Consumer<Page> BRUSH =
      page -> {
        var box = page.locator("[data-brush]").boundingBox();
        page.mouse().move(box.x + box.width * 0.3, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.7, box.y + box.height / 2);
        page.mouse().up();
        page.waitForURL(Pattern.compile("begin=\\d{4}-\\d{2}-\\d{2}&end=\\d{4}-").asPredicate());
      };

  /// Every page of a room; a further one is one line.
  static List<Place> all(TestRoom room) {
    var article = room.room().find(Question.newest(1).search(0)).hits().getFirst().article();
    var story = story(room);
    var two = room.room().story(story).orElseThrow().traced().story().articles();
    var layers = "layers=names,times,quantities,events,attributions,relations";
    return List.of(
        new Place("today", "/", 200, LOOK),
        new Place("keys", "/?since=1990-01-01&until=1990-01-02", 200, KEYS),
        new Place("story", "/story/" + story, 200, OPEN),
        new Place("claim", "/claims/" + claim(room, story), 200, OPEN),
        new Place("actors", "/actors", 200, LOOK),
        new Place("actor", actor(room), 200, OPEN),
        new Place("situation", "/situation?begin=2024-01-01&end=2026-01-01", 200, OPEN),
        new Place("situation-dark", "/situation?theme=dark&digits=arab", 200, BRUSH),
        new Place("compare", "/compare?a=" + two.get(0) + "&b=" + two.get(1), 200, LOOK),
        new Place("compare-many", "/compare?id=" + String.join("&id=", two), 200, LOOK),
        new Place("today-chosen", "/?without=status:SINGLE_ROOT&only=event:AID", 200, VIEWS),
        new Place("search", "/search", 200, LOOK),
        new Place(
            "search-query", "/search?q=" + encode("العبارة") + "&without=event:ASSAULT", 200, OPEN),
        new Place("search-fault", "/search?q=" + encode("(("), 200, LOOK),
        new Place("article", "/article/" + article + "?" + layers, 200, OPEN),
        new Place("article-explain", "/article/" + article + "/explain", 200, LOOK),
        new Place("article-note", "/article/" + article + "?theme=dark&" + layers, 200, NOTE),
        new Place("explain", "/explain", 200, EXPLAIN),
        new Place("batch", "/batch", 200, ASK),
        new Place("stats", "/stats?digits=arab", 200, LOOK),
        new Place("add", "/add", 200, LOOK),
        new Place("login", "/login?to=%2Fsearch", 200, LOOK),
        new Place("audit", "/audit", 200, LOOK),
        new Place("decide", "/story/" + story + "/decide", 200, LOOK),
        new Place("merge", "/story/" + story + "/merge?other=" + other(room, story), 200, LOOK),
        new Place("decisions", "/decisions", 200, LOOK),
        new Place("correct", "/article/" + article + "/explain", 200, CORRECT),
        new Place("corrections", "/corrections", 200, LOOK),
        new Place("added", "/add", 200, ADD),
        new Place("error", "/nowhere", 404, LOOK));
  }

  /// The story with most articles.
  private static String story(TestRoom room) {
    return room.room().stories(StoryQuery.ALL, 0, 100).stream()
        .max(Comparator.comparingInt(line -> line.reach().articles()))
        .map(StoryLine::id)
        .orElseThrow();
  }

  private static String other(TestRoom room, String story) {
    return room.room().stories(StoryQuery.ALL, 0, 100).stream()
        .map(StoryLine::id)
        .filter(id -> !id.equals(story))
        .findFirst()
        .orElseThrow();
  }

  private static String actor(TestRoom room) {
    var id = new ActorList(room.room()).find("", 0, 1).lines().getFirst().id();
    return "/actors/" + encode(id).replace("+", "%20");
  }

  private static String claim(TestRoom room, String story) {
    return room.room().story(story).orElseThrow().traced().claims().getFirst().id();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
