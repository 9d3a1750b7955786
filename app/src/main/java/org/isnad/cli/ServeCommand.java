package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.app.FrontDesk;
import org.isnad.rest.Api;
import org.isnad.room.Holdings;
import org.isnad.room.Room;
import org.isnad.server.Doorkeeper;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.web.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad serve`: the library in a browser.
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int MEGABYTE = 1 << 20;
  private static final Duration AFTER_THE_FIRST_PAGE = Duration.ofSeconds(3);

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", defaultValue = "7007")
  private int port;

  @Option(names = "--no-browser")
  private boolean noBrowser;

  @Option(names = "--users", paramLabel = "FILE")
  private Optional<Path> users = Optional.empty();

  @Option(names = "--name", paramLabel = "HOST", descriptionKey = "serve-name")
  private List<String> names = List.of();

  @Option(names = "--largest", paramLabel = "MB", defaultValue = "16")
  private int largest = 16;

  @Option(names = "--rate", paramLabel = "N", defaultValue = "50")
  private int rate = Settings.RATE;

  @Option(names = "--behind-proxy")
  private boolean behindProxy;

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var stop = new CountDownLatch(1);
    var settings = settings();
    var door = Doorkeeper.of(settings);
    var desk = new FrontDesk();
    try (var _ = Interrupt.asks(stop::countDown);
        var room = Room.open(library.folder(), desk);
        var server =
            Server.start(settings, door, new Pages(room, door), new Api(room), this::fault)) {
      var address = "http://" + shown(host) + ":" + server.port() + "/";
      var out = Streams.printer(console.out());
      out.printf(spec.resourceBundle().getString("serving") + "%n", address, library.folder());
      if (room.holdings().equals(Holdings.NONE)) {
        out.println(spec.resourceBundle().getString("serving-nothing"));
      }
      out.flush();
      Thread.ofPlatform().daemon().start(() -> prepare(desk));
      if (!noBrowser && console.outTerminal()) {
        open(address);
      }
      stop.await();
    }
    return Main.GOOD;
  }

  private Settings settings() {
    return new Settings(
        host,
        port,
        names,
        users,
        Math.clamp(largest, 1, 64) * MEGABYTE,
        Math.max(rate, 1),
        behindProxy);
  }

  /// Makes the annotators when the first page is out: that one should not wait for them.
  private static void prepare(FrontDesk desk) {
    try {
      Thread.sleep(AFTER_THE_FIRST_PAGE);
      desk.prepare();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fault(Throwable fault) {
    fault.printStackTrace(console.err());
  }

  /// An address as a browser takes it.
  private static String shown(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /// Opens the user's browser; where that cannot be done the address stands on the terminal.
  private static void open(String address) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // No browser is known; the user opens one.
    }
  }
}
