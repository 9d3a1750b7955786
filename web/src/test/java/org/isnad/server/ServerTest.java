package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.http.Handler;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.Routes;
import org.isnad.http.Site;
import org.isnad.http.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the server lets in and what it keeps out.
class ServerTest {

  @TempDir Path folder;

  private Optional<Server> started = Optional.empty();

  @AfterEach
  void stop() {
    started.ifPresent(Server::close);
  }

  /// A site that answers so, and refuses with a status and a word.
  private record TestSite(Handler handler) implements Site {

    @Override
    public Response handle(Request request) {
      return handler.handle(request);
    }

    @Override
    public Response refuse(Request request, Refusal refusal) {
      return Response.text(refusal.status(), "text/plain", refusal.code());
    }
  }

  private static final Handler ECHO =
      request ->
          Response.text(
              200,
              "text/plain",
              request.user().name() + " " + request.target() + " " + request.body().length);

  private Web serve(Settings settings, Handler handler) {
    var site = new TestSite(handler);
    var server = Server.start(settings, Doorkeeper.of(settings), site, site, _ -> {});
    started = Optional.of(server);
    return new Web(server.port());
  }

  private Web serve(Handler handler) {
    return serve(
        new Settings("127.0.0.1", 0, List.of(), Optional.empty(), 1 << 20, Settings.RATE, false),
        handler);
  }

  private Settings withUsers(String lines) throws IOException {
    var file = Files.writeString(folder.resolve("users.tsv"), lines);
    return Settings.local(0).with(file);
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), started.orElseThrow().port());
  }

  /// What comes back to bytes that are sent as they are.
  private String raw(String sent) throws IOException {
    try (var socket = connect()) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void tellsBrowsersToRunNothingOfOthers() {
    var answer = serve(ECHO).get("/");
    assertThat(Web.header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(Web.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Web.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(Web.header(answer, "X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void isNotReachedUnderANameThatSomebodyMadeUp() {
    var web = serve(ECHO);
    assertThat(web.get("/", "Host", "evil.example").statusCode()).isEqualTo(421);
    assertThat(web.get("/", "Host", "localhost:80").statusCode()).isEqualTo(200);
  }

  @Test
  void changesNothingForAPageOfAnotherSite() {
    var web = serve(ECHO);
    assertThat(web.post("/", "x", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(web.post("/", "x", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(web.post("/", "x").statusCode()).isEqualTo(200);
  }

  @Test
  void takesNoMoreThanItBears() {
    var web = serve(ECHO);
    assertThat(web.post("/", "x".repeat(1 << 20)).statusCode()).isEqualTo(200);
    assertThat(web.post("/", "x".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void takesNoMoreThanItBearsOfABodyWhoseLengthIsNotTold() throws IOException {
    serve(ECHO);
    var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    var answer =
        raw(
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(20)
                + "0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413");
  }

  @Test
  void leavesAClientThatIsTooSlow() throws IOException {
    serve(ECHO);
    try (var socket = connect()) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .doesNotStartWith("HTTP/1.1 200");
    }
  }

  @Test
  void leavesAClientThatSendsALetterNowAndThen() throws Exception {
    serve(ECHO);
    try (var socket = connect()) {
      socket.setSoTimeout(10_000);
      var out = socket.getOutputStream();
      boolean open = true;
      for (int i = 0; i < 50 && open; i++) {
        try {
          out.write(
              i == 0 ? "GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[] {'x'});
          out.flush();
          Thread.sleep(200);
        } catch (IOException e) {
          open = false;
        }
      }
      assertThat(open).isFalse();
    }
  }

  @Test
  void keepsEntityTagsForWhoHasThemAlready() {
    var web = serve(ECHO);
    var tag = Web.header(web.get("/a"), "ETag");
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    var again = web.get("/a", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(web.get("/b", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void showsNothingOfItsInsidesWhenSomethingBreaks() {
    var answer =
        serve(
                request -> {
                  throw new IllegalStateException("secret");
                })
            .get("/");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("internal");
  }

  @Test
  void answersHeadWithoutABody() throws IOException {
    serve(ECHO);
    var answer = raw("HEAD /abc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void isForThisMachineAloneUnlessItKnowsItsUsers() {
    var open = new Settings("0.0.0.0", 0, List.of(), Optional.empty(), 1000, Settings.RATE, false);
    assertThatThrownBy(() -> serve(open, ECHO))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("--users");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = Settings.local(other.getLocalPort());
      assertThatThrownBy(() -> serve(settings, ECHO))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("--port");
    }
  }

  @Test
  void knowsUsersByTheirTokens() throws IOException {
    var file = withUsers("# ours\nSalma\tadmin\t" + Users.digest("open sesame") + "\n");
    var web = serve(file, new Routes(_ -> {}).get("/", ECHO));
    assertThat(web.get("/").statusCode()).isEqualTo(401);
    assertThat(web.get("/", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
    assertThat(web.get("/", "Authorization", "Bearer open sesame").body()).startsWith("Salma ");
  }

  @Test
  void saysWhereAUserFileIsWrong() throws IOException {
    var wrong = withUsers("# ours\nSalma\tqueen\t" + Users.digest("x") + "\n");
    assertThatThrownBy(() -> serve(wrong, ECHO))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("users.tsv:2: no role queen");
  }

  @Test
  void decodesAddresses() {
    var web = serve(request -> Response.text(200, "text/plain", request.place()));
    assertThat(web.get("/a%20b+c").body()).isEqualTo("/a b+c");
  }

  @Test
  void linksBackToTheAddressAsItWasSent() {
    var web = serve(ECHO);
    assertThat(web.get("/a%20b%2Fc?q=1%2B1+2").body()).isEqualTo("local /a%20b%2Fc?q=1%2B1+2 0");
  }

  @Test
  void refusesAddressesWhoseEncodingIsBroken() throws IOException {
    serve(ECHO);
    assertThat(raw("GET /a?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }
}
