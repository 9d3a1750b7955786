package org.isnad.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;

/// Tells one browser from another, by a random name in a cookie that no script can read.
final class Sessions {

  private static final String COOKIE = "isnad-session";
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sessions() {}

  /// The request with who asks, from which browser, and its body.
  static Request of(Request head, User user, byte[] body) {
    var session =
        head.cookie(COOKIE)
            .filter(name -> name.matches("[0-9a-f]{" + 2 * BYTES + "}"))
            .orElseGet(Sessions::fresh);
    return new Request(
        head.method(),
        head.path(),
        head.query(),
        head.headers(),
        head.cookies(),
        head.variables(),
        user,
        session,
        body);
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
        ? response.with(
            "Set-Cookie", COOKIE + "=" + request.session() + "; Path=/; HttpOnly; SameSite=Strict")
        : response;
  }
}
