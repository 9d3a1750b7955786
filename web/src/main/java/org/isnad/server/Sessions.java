package org.isnad.server;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;

/// Tells one browser from another, by a random name in a cookie that no script can read; and knows
/// which of them somebody has signed in from. Only digests of the names are kept.
final class Sessions {

  /// How long a browser stays signed in that asks for nothing.
  static final Duration IDLE = Duration.ofHours(2);

  /// How long a browser stays signed in at most.
  static final Duration LONGEST = Duration.ofHours(12);

  private static final String COOKIE = "isnad-session";
  private static final int BYTES = 16;
  private static final int MOST = 10_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// A browser from which somebody has signed in.
  private record Session(User user, long since, long seen) {

    boolean isOver(long now) {
      return now - since > LONGEST.toNanos() || now - seen > IDLE.toNanos();
    }
  }

  private final Map<String, Session> sessions = new HashMap<>();
  private final LongSupplier clock;

  /// @param clock in nanoseconds
  Sessions(LongSupplier clock) {
    this.clock = clock;
  }

  /// Who has signed in from the browser that asks.
  synchronized Optional<User> user(Request request) {
    var name = cookie(request).map(Users::digest).orElse("");
    var known = Optional.ofNullable(sessions.remove(name));
    long now = clock.getAsLong();
    var session = known.filter(found -> !found.isOver(now));
    session.ifPresent(found -> sessions.put(name, new Session(found.user, found.since, now)));
    return session.map(Session::user);
  }

  /// The response that signs somebody in: under a new name, since the one of before may have been
  /// put there by another.
  synchronized Response open(Request request, User user, Response response) {
    long now = clock.getAsLong();
    sessions.values().removeIf(session -> session.isOver(now));
    if (sessions.size() >= MOST) {
      sessions.entrySet().stream()
          .min(Comparator.comparingLong(entry -> entry.getValue().seen()))
          .ifPresent(entry -> sessions.remove(entry.getKey()));
    }
    var name = fresh();
    sessions.put(Users.digest(name), new Session(user, now, now));
    return response.with("Set-Cookie", set(request, name));
  }

  /// Nobody is signed in any longer from the browser that asks.
  synchronized void forget(Request request) {
    cookie(request).map(Users::digest).ifPresent(sessions::remove);
  }

  /// The response that signs out.
  Response close(Request request, Response response) {
    forget(request);
    return response.with("Set-Cookie", set(request, "") + "; Max-Age=0");
  }

  /// The request with who asks, from which browser, and its body.
  static Request of(Request head, User user, byte[] body) {
    return head.by(user, cookie(head).orElseGet(Sessions::fresh), body);
  }

  private static Optional<String> cookie(Request request) {
    return request.cookie(COOKIE).filter(name -> name.matches("[0-9a-f]{" + 2 * BYTES + "}"));
  }

  private static String fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The response with the cookie, where a page goes to a browser that has none.
  static Response keep(Request request, Response response) {
    boolean page = response.type().startsWith("text/html");
    return page && !request.cookie(COOKIE).filter(request.session()::equals).isPresent()
        ? response.with("Set-Cookie", set(request, request.session()))
        : response;
  }

  /// The cookie; where a proxy says that the browser speaks TLS, for TLS alone.
  private static String set(Request request, String name) {
    boolean secure =
        request.header("x-forwarded-proto").filter("https"::equalsIgnoreCase).isPresent();
    return COOKIE + "=" + name + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
  }
}
