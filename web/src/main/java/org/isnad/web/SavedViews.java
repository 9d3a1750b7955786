package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.web.view.TodayView.Saved;

/// Choices of stories that a reader has given names, kept in a cookie of the browser: they need no
/// script, no right to write to the library, and no user's name.
final class SavedViews {

  private static final String COOKIE = "isnad-views";
  private static final String KEPT = "; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_COOKIE = 3_500;

  private final Frames frames;

  SavedViews(Frames frames) {
    this.frames = frames;
  }

  /// The views of who asks, the oldest first.
  static List<Saved> of(Request request) {
    var views = new ArrayList<Saved>();
    for (var line : text(request).split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        views.add(new Saved(line.substring(0, tab), "/?" + line.substring(tab + 1)));
      }
    }
    return views;
  }

  private static String text(Request request) {
    try {
      var bytes = Base64.getUrlDecoder().decode(request.cookie(COOKIE).orElse(""));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /// Keeps a view under a name, in place of one that was called so, or forgets it; then shows it.
  ///
  /// @throws Refusal when it has no name, or there are too many
  Response change(Request request) {
    var form = frames.form(request);
    var name = name(form);
    var query = Parameters.parse(form.first("view", ""));
    var views = new ArrayList<>(of(request));
    views.removeIf(view -> view.name().equals(name));
    if (!form.on("forget")) {
      views.add(new Saved(name, "/?" + query.encoded()));
    }
    return Response.elsewhere("/?" + query.encoded())
        .with("Set-Cookie", COOKIE + "=" + packed(views) + KEPT);
  }

  private static String name(Parameters form) {
    var name = form.first("name").map(given -> given.replaceAll("\\p{Cntrl}", " ").strip());
    return name.filter(given -> !given.isEmpty() && given.length() <= LONGEST_NAME)
        .orElseThrow(() ->
            Refusal.bad(
                "bad-view", "a view needs a name of at most %d signs".formatted(LONGEST_NAME)));
  }

  private static String packed(List<Saved> views) {
    var text =
        views.stream()
            .map(view -> view.name() + "\t" + view.link().substring(2))
            .collect(Collectors.joining("\n"));
    var packed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return Optional.of(packed)
        .filter(p -> p.length() <= LONGEST_COOKIE)
        .orElseThrow(
            () -> Refusal.bad("too-many-views", "a browser keeps no more views than these"));
  }
}
