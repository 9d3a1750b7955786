package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.http.Role;
import org.isnad.http.Web;
import org.isnad.rest.Api;
import org.isnad.room.TestRoom;
import org.isnad.web.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what, for every operation that there is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final int MANY_REQUESTS = 10_000;
  private static final String PASSWORD = "a ferry at dawn";

  private static final Set<String> FOR_NOBODY =
      Set.of(
          "GET /assets/{version}/{name}", "GET /login", "POST /login", "GET /api/v1/openapi.json");
  private static final Set<String> POSTS_FOR_READERS =
      Set.of("POST /explain", "POST /batch", "POST /logout", "POST /views", "POST /api/v1/explain");
  private static final Set<String> FOR_ADMINS =
      Set.of("GET /audit", "GET /audit.jsonl", "GET /api/v1/audit");

  @TempDir private static Path folder = Path.of("");

  private final Map<Role, String> tokens = new java.util.EnumMap<>(Role.class);
  private Pages pages;
  private Server server;
  private Web web;

  @BeforeAll
  void start() {
    var users = new UserFile(folder.resolve("users.tsv"));
    for (var role : List.of(Role.READER, Role.EDITOR, Role.ADMIN)) {
      tokens.put(role, users.token("a " + role, role));
    }
    users.password("Salma", Role.EDITOR, PASSWORD);
    var settings =
        new Settings(
            "127.0.0.1",
            0,
            List.of(),
            Optional.of(users.file()),
            Settings.LARGEST,
            MANY_REQUESTS,
            false);
    var door = Doorkeeper.of(settings);
    pages = new Pages(ROOM.room(), door);
    server = Server.start(settings, door, pages, new Api(ROOM.room()), _ -> {});
    web = new Web(server.port());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Stream<String> operations() {
    return Stream.concat(pages.operations().stream(), ROOM.api().operations().stream());
  }

  private static Role needed(String operation) {
    if (FOR_NOBODY.contains(operation)) {
      return Role.NOBODY;
    }
    if (FOR_ADMINS.contains(operation)) {
      return Role.ADMIN;
    }
    return operation.startsWith("GET ") || POSTS_FOR_READERS.contains(operation)
        ? Role.READER
        : Role.EDITOR;
  }

  private HttpResponse<String> call(String operation, Role role) {
    var path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "none");
    var headers =
        role == Role.NOBODY
            ? new String[0]
            : new String[] {"Authorization", "Bearer " + tokens.get(role)};
    return switch (operation.substring(0, operation.indexOf(' '))) {
      case "GET" -> web.get(path, headers);
      case "DELETE" -> web.delete(path, headers);
      default -> web.post(path, "", headers);
    };
  }

  private static boolean isKeptOut(HttpResponse<String> answer) {
    boolean toSignIn = Web.header(answer, "Location").startsWith("/login");
    return answer.statusCode() == 401
        || answer.statusCode() == 303 && toSignIn
        || answer.statusCode() == 403 && answer.body().contains("this needs the role");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void onlyWhoMayDoItCan(String operation) {
    for (var role : Role.values()) {
      // To leave is to be sent to where one signs in.
      if (!operation.equals("POST /logout") || role == Role.NOBODY) {
        assertThat(isKeptOut(call(operation, role)))
            .as(operation + " by " + role)
            .isEqualTo(!role.includes(needed(operation)));
      }
    }
  }

  @Test
  void noFormWorksWithoutItsSecret() {
    pages.operations().stream()
        .filter(operation -> operation.startsWith("POST "))
        .forEach(operation -> {
          var answer = call(operation, Role.ADMIN);
          assertThat(answer.statusCode()).as(operation).isEqualTo(403);
          assertThat(answer.body()).as(operation).contains("this form is not from this server");
        });
  }

  @Test
  void everyFormThatChangesSomethingHoldsItsSecret() throws IOException {
    var without = new ArrayList<String>();
    try (var files = Files.list(Path.of("src/main/jte"))) {
      for (var file : files.toList()) {
        var forms = Files.readString(file).split("<form ");
        for (int i = 1; i < forms.length; i++) {
          var form = forms[i].split("</form>")[0];
          if (form.split(">")[0].contains("post") && !form.contains("name=\"form\" value=")) {
            without.add(file + ": " + form);
          }
        }
      }
    }
    assertThat(without).isEmpty();
  }

  // --- Signing in ------------------------------------------------------------------------------

  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(value -> value.startsWith("isnad-session="))
        .findFirst()
        .orElse("");
  }

  private static String secret(HttpResponse<String> page) {
    var found = FORM.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> send(String path, String cookie, String fields, String... more) {
    var headers =
        new ArrayList<>(
            List.of("Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded"));
    headers.addAll(List.of(more));
    return web.post(path, fields, headers.toArray(String[]::new));
  }

  private HttpResponse<String> signIn(String password, String target, String... more) {
    var page = web.get("/login");
    var fields = "form=" + secret(page) + "&name=Salma&password=" + password + "&to=" + target;
    return send("/login", cookie(page).split(";")[0], fields, more);
  }

  @Test
  void whoeverIsNotSignedInIsAskedAndThenGoesOn() {
    var first = web.get("/search?q=x");
    assertThat(Web.header(first, "Location")).isEqualTo("/login?to=%2Fsearch%3Fq%3Dx");
    var in = signIn("a+ferry+at+dawn", "%2Fsearch%3Fq%3Dx");
    assertThat(Web.header(in, "Location")).isEqualTo("/search?q=x");
    var page = web.get("/search", "Cookie", cookie(in).split(";")[0]);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Salma");
  }

  @Test
  void theCookieIsForThisServerAloneAndUnderANewName() {
    var before = cookie(web.get("/login"));
    var in = cookie(signIn("a+ferry+at+dawn", "/"));
    assertThat(in).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure");
    assertThat(in.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    assertThat(cookie(signIn("a+ferry+at+dawn", "/", "X-Forwarded-Proto", "https")))
        .contains("Secure");
  }

  @Test
  void whoeverIsNotSignedInSendsNothingLarge() {
    assertThat(web.post("/login", "x".repeat(100_000)).statusCode()).isEqualTo(413);
    assertThat(
            web.post(
                    "/explain",
                    "x".repeat(100_000),
                    "Authorization",
                    "Bearer " + tokens.get(Role.READER))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void signingInLeadsToNoOtherServer() {
    for (var target : List.of("https://evil.example/", "//evil.example", "/\\evil.example")) {
      assertThat(Web.header(signIn("a+ferry+at+dawn", target), "Location")).isEqualTo("/");
    }
  }

  @Test
  void whoeverSignsOutIsOut() {
    var in = cookie(signIn("a+ferry+at+dawn", "/")).split(";")[0];
    var page = web.get("/stats", "Cookie", in);
    assertThat(send("/logout", in, "form=" + secret(page)).statusCode()).isEqualTo(303);
    assertThat(web.get("/stats", "Cookie", in).statusCode()).isEqualTo(303);
  }

  @Test
  void theLogTellsWhoCameInAndWhoTried() {
    signIn("a+ferry+at+dawn", "/");
    assertThat(signIn("nonsense", "/").statusCode()).isEqualTo(401);
    var log = web.get("/api/v1/audit", "Authorization", "Bearer " + tokens.get(Role.ADMIN)).body();
    assertThat(log)
        .contains("\"what\":\"sign-in\"", "\"what\":\"sign-in-failed\"", "Salma", "127.0.0.1")
        .doesNotContain("ferry", "nonsense");
    var page = web.get("/audit?lang=en", "Authorization", "Bearer " + tokens.get(Role.ADMIN));
    assertThat(page.body()).contains("tried to sign in");
  }
}
