package org.isnad.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.web.view.Taste;
import org.isnad.web.view.Taste.Digits;
import org.isnad.web.view.Taste.Theme;

/// Reads how somebody likes pages from the address, else from cookies, else from what the browser
/// says; and keeps in cookies what the address says.
final class Tastes {

  private static final List<String> NAMES = List.of("lang", "digits", "theme");
  private static final Map<String, Locale> LANGUAGES =
      Map.of("ar", Locale.of("ar"), "en", Locale.ENGLISH);
  private static final String YEAR = "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly";

  private Tastes() {}

  /// How who asks likes pages.
  static Taste of(Request request) {
    var language = value(request, "lang").filter(LANGUAGES::containsKey).orElse(spoken(request));
    var digits = value(request, "digits").orElse("").equals("arab") ? Digits.ARABIC : Digits.LATIN;
    var theme =
        switch (value(request, "theme").orElse("")) {
          case "light" -> Theme.LIGHT;
          case "dark" -> Theme.DARK;
          default -> Theme.SYSTEM;
        };
    return new Taste(LANGUAGES.getOrDefault(language, Locale.ENGLISH), digits, theme);
  }

  private static Optional<String> value(Request request, String name) {
    return request.query().first(name).or(() -> request.cookie("isnad-" + name));
  }

  /// The first of our languages that the browser names.
  private static String spoken(Request request) {
    for (var range : request.header("accept-language").orElse("").split(",")) {
      var language = range.strip().toLowerCase(Locale.ROOT);
      if (language.startsWith("ar")) {
        return "ar";
      }
      if (language.startsWith("en")) {
        return "en";
      }
    }
    return "en";
  }

  /// The response with cookies for what the address says of taste.
  static Response keep(Request request, Response response) {
    var kept = response;
    for (var name : NAMES) {
      var value = request.query().first(name).filter(v -> v.matches("[a-z]{2,8}"));
      if (value.isPresent()) {
        kept = kept.with("Set-Cookie", "isnad-" + name + "=" + value.get() + YEAR);
      }
    }
    return kept;
  }
}
