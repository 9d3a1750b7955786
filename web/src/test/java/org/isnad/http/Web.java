package org.isnad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A client of the server under test.
public final class Web {

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin");
  }

  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String root;

  /// @param port of the server
  public Web(int port) {
    this.root = "http://127.0.0.1:" + port;
  }

  /// The answer to GET.
  ///
  /// @param headers names and values by turns
  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(root + path)).GET(), headers);
  }

  /// The answer to POST.
  public HttpResponse<String> post(String path, String body, String... headers) {
    var publisher = BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(URI.create(root + path)).POST(publisher), headers);
  }

  /// The answer to DELETE.
  public HttpResponse<String> delete(String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(root + path)).DELETE(), headers);
  }

  /// The text of a page that is there.
  public String page(String path, String... headers) {
    var answer = get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /// What comes back to a form of a page, filled in as a browser would.
  ///
  /// @param page on which the form stands
  /// @param path to which it is sent
  /// @param fields encoded, without the form's secret
  public HttpResponse<String> submit(String page, String path, String fields) {
    var shown = get(page);
    var secret = FORM.matcher(shown.body());
    assertThat(secret.find()).as(page).isTrue();
    var session =
        shown.headers().allValues("Set-Cookie").stream()
            .filter(value -> value.startsWith("isnad-session="))
            .findFirst()
            .orElseThrow();
    return post(
        path,
        "form=" + secret.group(1) + "&" + fields,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        session.split(";")[0]);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// A header of an answer; empty when it is not there.
  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
