package org.isnad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Chromium of this machine, steered by Playwright. Nothing is downloaded.
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options =
        new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox"));
    browser = playwright.chromium().launch(options);
  }

  /// The browser, started; empty when the machine has none.
  static Optional<Chromium> start() {
    return folders()
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  private static Stream<Path> folders() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path).map(Path::of);
  }

  /// A reader without cookies who speaks one language.
  BrowserContext reader(String language) {
    return reader(language, ColorScheme.LIGHT);
  }

  /// The same, whose system is light or dark.
  BrowserContext reader(String language, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
