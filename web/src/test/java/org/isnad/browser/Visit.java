package org.isnad.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a browser saw at a place.
///
/// @param complaints errors of the console and of scripts
/// @param strangers addresses outside of the server that something was asked of
/// @param barriers what axe finds serious or critical
/// @param tooWide widths of the window, in pixels, at which the page has to be moved sideways
record Visit(
    Place place,
    String language,
    ColorScheme scheme,
    int status,
    String direction,
    List<String> complaints,
    List<String> strangers,
    List<String> barriers,
    List<Integer> tooWide) {

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final List<Integer> WIDTHS = List.of(1280, 390);
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /// Goes there and looks around.
  ///
  /// @param root the server's address
  /// @param language of the reader
  /// @param scheme of the reader's system
  static Visit to(
      Place place, BrowserContext reader, String root, String language, ColorScheme scheme) {
    try (var page = reader.newPage()) {
      var complaints = new ArrayList<String>();
      var strangers = new ArrayList<String>();
      page.onPageError(complaints::add);
      page.onConsoleMessage(message -> complaint(place, root, message).ifPresent(complaints::add));
      page.onRequest(request -> stranger(root, request.url()).ifPresent(strangers::add));
      page.setViewportSize(WIDTHS.getFirst(), 900);
      int status = page.navigate(root + place.path()).status();
      place.there().accept(page);
      var direction = String.valueOf(page.evaluate("document.documentElement.dir"));
      var barriers = barriers(page);
      var tooWide =
          tooWide(
              page, place.name() + "-" + language + (scheme == ColorScheme.DARK ? "-dark" : ""));
      return new Visit(
          place, language, scheme, status, direction, complaints, strangers, barriers, tooWide);
    }
  }

  /// An error; that a page which must not be there is not there is none.
  private static Optional<String> complaint(Place place, String root, ConsoleMessage message) {
    boolean expected = place.status() >= 400 && message.location().startsWith(root + place.path());
    return Optional.of(message.text()).filter(m -> message.type().equals("error") && !expected);
  }

  private static Optional<String> stranger(String root, String url) {
    return Optional.of(url).filter(u -> !u.startsWith(root + "/"));
  }

  private static List<String> barriers(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }

  private static List<Integer> tooWide(Page page, String name) {
    var tooWide = new ArrayList<Integer>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      var root = "document.documentElement";
      if (page.evaluate(root + ".scrollWidth > " + root + ".clientWidth").equals(true)) {
        tooWide.add(width);
      }
      var picture = PICTURES.resolve(name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }
    return tooWide;
  }

  @Override
  public String toString() {
    return place.name() + " (" + language + ", " + scheme + ")";
  }
}
