package org.isnad.server;

import java.util.Set;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;

/// Keeps out requests that were not meant for this server or come from another's page, says who
/// asks, and tells browsers what no page of ours ever needs.
final class Guard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private final Hosts hosts;
  private final Doorkeeper door;

  Guard(Hosts hosts, Doorkeeper door) {
    this.hosts = hosts;
    this.door = door;
  }

  /// Who asks.
  ///
  /// @throws Refusal when the request is not let in
  User admit(Request request) {
    var host = request.header("host").orElse("");
    if (!hosts.knows(host)) {
      throw new Refusal(421, "unknown-host", "this server is not called so");
    }
    if (!METHODS.contains(request.method())) {
      throw new Refusal(405, "method-not-allowed", "no such method here");
    }
    if (!READING.contains(request.method()) && isForeign(request, host)) {
      throw new Refusal(403, "foreign-page", "only this server's own pages may change anything");
    }
    return door.user(request);
  }

  private static boolean isForeign(Request request, String host) {
    var site = request.header("sec-fetch-site").orElse("same-origin");
    boolean elsewhere = !site.equals("same-origin") && !site.equals("none");
    return elsewhere || request.header("origin").filter(o -> !Hosts.isOwn(o, host)).isPresent();
  }

  /// The response with what browsers are told with every one.
  Response seal(Response response) {
    var sealed =
        response
            .with("Content-Security-Policy", POLICY)
            .with("X-Content-Type-Options", "nosniff")
            .with("X-Frame-Options", "DENY")
            // Not "no-referrer": browsers then send forms with an origin of "null".
            .with("Referrer-Policy", "same-origin")
            .with("Cross-Origin-Opener-Policy", "same-origin")
            .with("Cross-Origin-Resource-Policy", "same-origin")
            .with("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    return response.has("Cache-Control") ? sealed : sealed.with("Cache-Control", "no-cache");
  }
}
