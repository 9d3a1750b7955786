package org.isnad.server;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.isnad.http.Door;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;

/// Knows who may come in: programs by their token, people by the browser from which they have
/// signed in. Whoever guesses is made to wait.
public final class Doorkeeper implements Door {

  private static final double ATTEMPTS = 10;
  private static final double ATTEMPTS_PER_SECOND = 1.0 / 30;

  private final Optional<Users> users;
  private final Sessions sessions;
  private final Limiter attempts;
  private final Limiter requests;

  Doorkeeper(Settings settings, LongSupplier clock) {
    this.users = settings.users().map(Users::read);
    this.sessions = new Sessions(clock);
    this.attempts = new Limiter(ATTEMPTS, ATTEMPTS_PER_SECOND, clock);
    this.requests = new Limiter(3.0 * settings.rate(), settings.rate(), clock);
  }

  /// Who keeps the door of a server.
  ///
  /// @throws ServerException when the file of users is wrong
  public static Doorkeeper of(Settings settings) {
    return new Doorkeeper(settings, System::nanoTime);
  }

  /// Who asks.
  ///
  /// @throws Refusal when there are too many requests from one address, or the token is wrong
  User user(Request request) {
    return users.map(known -> user(request, known)).orElse(User.LOCAL);
  }

  private User user(Request request, Users known) {
    check(requests.take(Addresses.network(request.address())));
    var token =
        request
            .header("authorization")
            .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
            .map(value -> value.substring(7).strip());
    return token
        .map(given -> user(request, known, given))
        .or(() -> sessions.user(request))
        .orElse(User.NOBODY);
  }

  private User user(Request request, Users known, String token) {
    var user = known.of(token);
    if (user.isEmpty()) {
      check(attempts.take("from " + Addresses.network(request.address())));
      throw Refusal.unknown();
    }
    return user.get();
  }

  @Override
  public Response enter(Request request, String name, String password, Response welcome) {
    if (users.isEmpty()) {
      return welcome;
    }
    var address = "from " + Addresses.network(request.address());
    var account = "to " + name;
    check(attempts.take(address));
    check(attempts.take(account));
    var user = users.get().of(name, password);
    if (user.isEmpty()) {
      throw new Refusal(401, "wrong-password", "no user has this name and this password");
    }
    attempts.giveBack(address);
    attempts.giveBack(account);
    sessions.forget(request);
    return sessions.open(request, user.get(), welcome);
  }

  @Override
  public Response leave(Request request, Response farewell) {
    return sessions.close(request, farewell);
  }

  private static void check(long wait) {
    if (wait > 0) {
      throw Refusal.tooMany(wait);
    }
  }
}
