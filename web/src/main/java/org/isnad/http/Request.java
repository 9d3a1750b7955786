package org.isnad.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody asks for.
///
/// @param method of HTTP, in capitals
/// @param path as it was sent, percent-encoded, from `/`
/// @param query after the question mark
/// @param headers by name in small letters
/// @param cookies by name
/// @param variables the path's parts that its route names
/// @param address from which it came
/// @param user who asks
/// @param session what tells one browser from another; empty when it keeps no cookies
/// @param body as sent; not to be changed
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Request(
    String method,
    String path,
    Parameters query,
    Map<String, String> headers,
    Map<String, String> cookies,
    Map<String, String> variables,
    String address,
    User user,
    String session,
    byte[] body) {

  public Request {
    headers = Map.copyOf(headers);
    cookies = Map.copyOf(cookies);
    variables = Map.copyOf(variables);
  }

  /// A header.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /// A cookie.
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  /// A part of the path that its route names.
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /// The body as the fields of a form.
  public Parameters form() {
    var type = header("content-type").orElse("");
    return type.startsWith("application/x-www-form-urlencoded")
        ? Parameters.parse(new String(body, StandardCharsets.US_ASCII))
        : Parameters.NONE;
  }

  /// The query, or for a request with a form the form.
  public Parameters parameters() {
    return method.equals("POST") ? form() : query;
  }

  /// The path and the query, as a link has them.
  public String target() {
    return query.values().isEmpty() ? path : path + "?" + query.encoded();
  }

  /// What a request that changes something says: the query, or the fields of a form.
  public Parameters changes() {
    var form = form();
    return form.values().isEmpty() ? query : form;
  }

  /// The same with variables.
  public Request with(Map<String, String> named) {
    return new Request(method, path, query, headers, cookies, named, address, user, session, body);
  }

  /// The same with who asks, from which browser, and what was sent.
  public Request by(User known, String browser, byte[] sent) {
    return new Request(
        method, path, query, headers, cookies, variables, address, known, browser, sent);
  }

  /// The path in its parts, each decoded: a slash within one is no boundary.
  ///
  /// @throws Refusal when the encoding is broken
  public List<String> parts() {
    return Stream.of(path.substring(1).split("/", -1))
        .map(part -> Parameters.decoded(part.replace("+", "%2B")))
        .toList();
  }

  /// The path as people read it.
  public String place() {
    return "/" + String.join("/", parts());
  }
}
