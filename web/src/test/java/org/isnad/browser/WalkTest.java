package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A walk through all pages in both languages, and in the dark; pictures of them lie in
/// `target/pictures`.
class WalkTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final String ROOT = "http://127.0.0.1:" + ROOM.port();
  private static final Map<String, String> DIRECTIONS =
      new TreeMap<>(Map.of("ar", "rtl", "en", "ltr"));

  private static final String NONE = "no Chromium on the PATH: the pages are not walked";

  private static final List<Visit> VISITS = new ArrayList<>();
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void walk() {
    browser = Chromium.start();
    if (browser.isEmpty()) {
      // The build's own report would only count what was left out.
      System.err.println(NONE);
    }
    assumeTrue(browser.isPresent(), NONE);
    for (var language : DIRECTIONS.keySet()) {
      walk(language, ColorScheme.LIGHT);
    }
    walk("ar", ColorScheme.DARK);
  }

  private static void walk(String language, ColorScheme scheme) {
    try (var reader = browser.orElseThrow().reader(language, scheme)) {
      for (var place : Place.all(ROOM)) {
        VISITS.add(Visit.to(place, reader, ROOT, language, scheme));
        // No taste is kept from one place to the next.
        reader.clearCookies();
      }
    }
  }

  @AfterAll
  static void close() {
    browser.ifPresent(Chromium::close);
  }

  @Test
  void everyPageIsThere() {
    assertThat(VISITS).allSatisfy(v -> assertThat(v.status()).isEqualTo(v.place().status()));
  }

  @Test
  void noPageComplains() {
    assertThat(VISITS).allSatisfy(visit -> assertThat(visit.complaints()).isEmpty());
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(VISITS).allSatisfy(visit -> assertThat(visit.strangers()).isEmpty());
  }

  @Test
  void nobodyIsKeptOut() {
    assertThat(VISITS).allSatisfy(visit -> assertThat(visit.barriers()).isEmpty());
  }

  @Test
  void linesRunAsTheLanguageDoes() {
    assertThat(VISITS)
        .allSatisfy(v -> assertThat(v.direction()).isEqualTo(DIRECTIONS.get(v.language())));
  }

  @Test
  void noPageIsWiderThanItsWindow() {
    assertThat(VISITS).allSatisfy(visit -> assertThat(visit.tooWide()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k"})
  void aKeyLeadsToTheSearch(String key) {
    try (var reader = browser.orElseThrow().reader("ar")) {
      assertThat(focus(reader.newPage(), "/", key)).isEqualTo("quick");
      assertThat(focus(reader.newPage(), "/search", key)).isEqualTo("q");
    }
  }

  @Test
  void theHintOfTheSearchMakesRoomForWords() {
    try (var reader = browser.orElseThrow().reader("en")) {
      var page = reader.newPage();
      page.navigate(ROOT + "/");
      assertThat(page.isVisible(".quick kbd")).isTrue();
      page.fill("#quick", "العبارة");
      assertThat(page.isVisible(".quick kbd")).isFalse();
    }
  }

  /// What somebody sees who has never been here: the first page, and three clicks.
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void threeClicksFromTheFirstPageTellOnHowManyOriginsTheStoryRestsAndWhy(String language) {
    try (var reader = browser.orElseThrow().reader(language)) {
      var page = reader.newPage();
      page.navigate(ROOT + "/");
      page.locator(".stories h2 a", new Page.LocatorOptions().setHasText("باصطدام عبّارة")).click();
      var verdict = page.locator(".verdict").innerText();
      assertThat(verdict).contains(language.equals("ar") ? "أصل واحد فقط" : "one origin alone");
      var claim = page.locator(".main-claim");
      assertThat(claim.locator(".chip").first().innerText())
          .contains(language.equals("ar") ? "أصل واحد" : "one origin");
      assertThat(claim.locator(".because").innerText())
          .contains(language.equals("ar") ? "فتُحسب أصلًا واحدًا" : "they count as one origin");
      claim.locator("p a[href^='#']").click();
      page.locator(":target summary").first().click();
      assertThat(page.locator(":target .places").isVisible()).isTrue();
      assertThat(page.locator(":target .places q").count()).isGreaterThan(1);
    }
  }

  private static Object focus(Page page, String path, String key) {
    page.navigate(ROOT + path);
    page.keyboard().press(key);
    return page.evaluate("document.activeElement.id");
  }
}
