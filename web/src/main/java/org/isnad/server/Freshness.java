package org.isnad.server;

import java.util.List;
import org.isnad.http.Request;
import org.isnad.http.Response;

/// Tells a client that what it has is still what there is: an entity tag is the digest of the
/// bytes.
final class Freshness {

  private static final int TAG = 32;

  private Freshness() {}

  /// The response with its tag; without its body when the client has it.
  static Response of(Request request, Response response) {
    boolean reading = request.method().equals("GET") || request.method().equals("HEAD");
    if (!reading
        || response.status() != 200
        || !(response.body() instanceof Response.Whole(var bytes))) {
      return response;
    }
    var tag = '"' + Users.digest(bytes).substring(0, TAG) + '"';
    var tagged = response.with("ETag", tag);
    return has(request, tag)
        ? new Response(304, tagged.type(), tagged.headers(), new Response.Whole(new byte[0]))
        : tagged;
  }

  private static boolean has(Request request, String tag) {
    return request
        .header("if-none-match")
        .map(value -> List.of(value.split("\\s*,\\s*")))
        .filter(tags -> tags.contains(tag) || tags.contains("*") || tags.contains("W/" + tag))
        .isPresent();
  }
}
