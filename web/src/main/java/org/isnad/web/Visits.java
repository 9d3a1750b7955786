package org.isnad.web;

import java.util.Optional;
import org.isnad.http.Request;
import org.isnad.http.Response;

/// When a reader was here before, kept in two cookies of the browser: what had come in when this
/// visit began, and what has come in by now. A visit ends when nothing was looked at for two hours;
/// on the first one nothing is new.
///
/// They hold numbers of batches, not times: what is new is what came into the library since.
final class Visits {

  private static final String BEGAN = "isnad-visit";
  private static final String SEEN = "isnad-seen";
  private static final String COOKIE = "; Path=/; SameSite=Strict; HttpOnly; Max-Age=";
  private static final int VISIT = 7_200;
  private static final int YEAR = 31_536_000;

  private Visits() {}

  /// The batch after which everything is new to the reader; empty on a first visit.
  ///
  /// @param batch the last that came in
  static Optional<Long> since(Request request, long batch) {
    return number(request, BEGAN).or(() -> number(request, SEEN)).filter(b -> b <= batch);
  }

  /// The response with cookies for what was seen.
  static Response keep(Request request, Response response, long batch) {
    long began = since(request, batch).orElse(batch);
    return response
        .with("Set-Cookie", BEGAN + "=" + began + COOKIE + VISIT)
        .with("Set-Cookie", SEEN + "=" + batch + COOKIE + YEAR);
  }

  private static Optional<Long> number(Request request, String name) {
    return request.cookie(name).filter(v -> v.matches("\\d{1,15}")).map(Long::valueOf);
  }
}
