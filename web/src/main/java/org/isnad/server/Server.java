package org.isnad.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.Role;
import org.isnad.http.Site;

/// The server of a reading room: pages for people, `/api` for programs. Each request has a virtual
/// thread.
public final class Server implements AutoCloseable {

  private static final int WAITING = 256;

  /// Who has not signed in yet sends a name and a password, and nothing large.
  private static final int LARGEST_OF_NOBODY = 1 << 16;

  private static final String PROGRAMS = "/api/";

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int largest;
  private final boolean proxied;
  private final Guard guard;
  private final Site pages;
  private final Site programs;
  private final Consumer<Throwable> faults;

  private Server(
      Settings settings, Doorkeeper door, Site pages, Site programs, Consumer<Throwable> faults) {
    this.largest = settings.largest();
    this.proxied = settings.proxied();
    this.pages = pages;
    this.programs = programs;
    this.faults = faults;
    if (settings.users().isEmpty() && !Hosts.isLoopback(settings.host())) {
      throw new ServerException(
          settings.host() + ": others can reach this address; say in a file who may (--users)");
    }
    this.guard = new Guard(new Hosts(settings.host(), settings.names()), door);
    this.http = listening(settings);
    http.setExecutor(threads);
    http.createContext("/", this::serve);
  }

  private static HttpServer listening(Settings settings) {
    Limits.set();
    var address = settings.host() + ":" + settings.port();
    try {
      return HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), WAITING);
    } catch (BindException e) {
      throw new ServerException(
          address + ": the port is taken, or not ours to take; choose another with --port", e);
    } catch (IOException e) {
      throw new ServerException(address + ": cannot listen there: " + e, e);
    }
  }

  /// Starts a server.
  ///
  /// @param door where people come in
  /// @param pages answers people
  /// @param programs answers below `/api/`
  /// @param faults is told what should not have happened
  /// @throws ServerException when it cannot start
  public static Server start(
      Settings settings, Doorkeeper door, Site pages, Site programs, Consumer<Throwable> faults) {
    var server = new Server(settings, door, pages, programs, faults);
    server.http.start();
    return server;
  }

  /// The port that it listens on.
  public int port() {
    return http.getAddress().getPort();
  }

  private void serve(HttpExchange given) {
    var exchange = new Exchange(given, proxied);
    try (given) {
      exchange.send(guard.seal(answer(exchange)));
    } catch (IOException | UncheckedIOException e) {
      // Who asked has gone away, or was too slow.
      return;
    }
  }

  private Response answer(Exchange exchange) {
    Optional<Request> known = Optional.empty();
    try {
      var head = exchange.head();
      known = Optional.of(head);
      var user = guard.admit(head);
      known = Optional.of(Sessions.of(head, user, new byte[0]));
      int most = user.role() == Role.NOBODY ? LARGEST_OF_NOBODY : largest;
      var request = Sessions.of(head, user, exchange.body(most));
      return Sessions.keep(request, Freshness.of(request, site(request).handle(request)));
    } catch (Refusal refusal) {
      var answer = known.map(request -> refuse(request, refusal)).orElseGet(() -> plain(refusal));
      return refusal.after().isPresent()
          ? answer.with("Retry-After", String.valueOf(refusal.after().getAsLong()))
          : answer;
    } catch (RuntimeException | StackOverflowError e) {
      faults.accept(e);
      var refusal = new Refusal(500, "internal", "something went wrong on our side");
      return known.map(request -> refuse(request, refusal)).orElseGet(() -> plain(refusal));
    }
  }

  private Site site(Request request) {
    return request.path().startsWith(PROGRAMS) ? programs : pages;
  }

  private Response refuse(Request request, Refusal refusal) {
    try {
      return site(request).refuse(request, refusal);
    } catch (RuntimeException e) {
      faults.accept(e);
      return plain(refusal);
    }
  }

  private static Response plain(Refusal refusal) {
    return Response.text(refusal.status(), "text/plain", refusal.reason() + "\n");
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
