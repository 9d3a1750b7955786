package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.Role;
import org.isnad.http.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who comes in, for how long, and how often one may try.
class DoorkeeperTest {

  @TempDir private Path folder = Path.of("");

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
  private Settings settings = Settings.local(0);
  private String token = "";

  @BeforeEach
  void users() {
    var users = new UserFile(folder.resolve("users.tsv"));
    users.password("Salma", Role.EDITOR, "a ferry at dawn");
    token = users.token("robot", Role.READER);
    settings = Settings.local(0).with(users.file());
  }

  private Doorkeeper door() {
    return new Doorkeeper(settings, now::get);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private static Request request(String address, Map<String, String> headers, String cookie) {
    return new Request(
        "GET",
        "/",
        Parameters.NONE,
        headers,
        cookie.isEmpty() ? Map.of() : Map.of("isnad-session", cookie),
        Map.of(),
        address,
        User.NOBODY,
        "",
        new byte[0]);
  }

  private static Request from(String address) {
    return request(address, Map.of(), "");
  }

  private static String signIn(Doorkeeper door) {
    var in = door.enter(from("1.2.3.4"), "Salma", "a ferry at dawn", Response.elsewhere("/"));
    return in.headers().getLast().getValue().replaceFirst("isnad-session=([0-9a-f]+);.*", "$1");
  }

  private static User user(Doorkeeper door, String cookie) {
    return door.user(request("1.2.3.4", Map.of(), cookie));
  }

  @Test
  void whoIsIdleForLongIsOut() {
    var door = door();
    var cookie = signIn(door);
    pass(Sessions.IDLE.minusSeconds(1));
    assertThat(user(door, cookie).name()).isEqualTo("Salma");
    pass(Sessions.IDLE.plusSeconds(1));
    assertThat(user(door, cookie)).isEqualTo(User.NOBODY);
  }

  @Test
  void nobodyStaysForEver() {
    var door = door();
    var cookie = signIn(door);
    for (long hour = 0; hour < Sessions.LONGEST.toHours(); hour++) {
      pass(Duration.ofHours(1));
      assertThat(user(door, cookie).name()).isEqualTo("Salma");
    }
    pass(Duration.ofMinutes(1));
    assertThat(user(door, cookie)).isEqualTo(User.NOBODY);
  }

  @Test
  void whoeverGuessesIsMadeToWait() {
    var door = door();
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> enter(door, "1.2.3.4", "wrong")).hasMessageContaining("no user");
    }
    assertThatThrownBy(() -> enter(door, "1.2.3.4", "a ferry at dawn"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(429);
              assertThat(refusal.after()).hasValue(30);
            });
    // Nor does it help to guess from elsewhere.
    assertThatThrownBy(() -> enter(door, "5.6.7.8", "wrong")).hasMessageContaining("too many");
    pass(Duration.ofSeconds(31));
    enter(door, "1.2.3.4", "a ferry at dawn");
  }

  private static void enter(Doorkeeper door, String address, String password) {
    assertThat(door.enter(from(address), "Salma", password, Response.elsewhere("/")).status())
        .isEqualTo(303);
  }

  @Test
  void oneClientCannotAskForEver() {
    var door = door();
    int served = 0;
    while (isServed(door, "1.2.3.4")) {
      served++;
    }
    assertThat(served).isEqualTo(3 * Settings.RATE);
    assertThat(isServed(door, "5.6.7.8")).isTrue();
    pass(Duration.ofSeconds(1));
    assertThat(isServed(door, "1.2.3.4")).isTrue();
  }

  private static boolean isServed(Doorkeeper door, String address) {
    try {
      door.user(from(address));
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.status()).isEqualTo(429);
      return false;
    }
  }

  @Test
  void aTokenIsEnoughAndAWrongOneIsNot() {
    var door = door();
    var right = request("1.2.3.4", Map.of("authorization", "Bearer " + token), "");
    assertThat(door.user(right)).isEqualTo(new User("robot", Role.READER));
    var wrong = request("1.2.3.4", Map.of("authorization", "Bearer " + token + "0"), "");
    assertThatThrownBy(() -> door.user(wrong)).isInstanceOf(Refusal.class);
  }

  @Test
  void aHouseholdOfManyAddressesIsOneClient() {
    assertThat(Addresses.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Addresses.network("2001:db8:1:2::1"))
        .isNotEqualTo(Addresses.network("2001:db8:1:3::1"));
    assertThat(Addresses.network("1.2.3.4")).isEqualTo("1.2.3.4");
    assertThat(Addresses.network("nonsense:::")).isEqualTo("nonsense:::");
  }
}
