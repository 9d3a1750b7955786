package org.isnad.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.rest.Api;
import org.isnad.server.Doorkeeper;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.web.Pages;

/// A server over the example pages, started once for all tests.
public final class TestRoom {

  private static final Later<TestRoom> EXAMPLES = Later.of(TestRoom::new);

  private final Room room;
  private final Server server;
  private final Api api;
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  private TestRoom() {
    try {
      var folder = Files.createTempDirectory("isnad-room");
      folder.toFile().deleteOnExit();
      var desk = new TestDesk();
      var library = folder.resolve("library");
      for (var page : pages()) {
        desk.add(library, page.getFileName().toString(), Files.readAllBytes(page), _ -> {});
      }
      room = Room.open(library, desk);
      api = new Api(room);
      var settings = Settings.local(0);
      var door = Doorkeeper.of(settings);
      server = Server.start(settings, door, new Pages(room, door), api, faults::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.list(Path.of("../examples/pages"))) {
      return files.sorted().toList();
    }
  }

  /// The room of the example pages.
  public static TestRoom examples() {
    return EXAMPLES.get();
  }

  /// A desk like that of the example pages.
  public static Desk desk() {
    return new TestDesk();
  }

  /// The room itself.
  public Room room() {
    return room;
  }

  /// The interface for programs.
  public Api api() {
    return api;
  }

  /// The port that the server listens on.
  public int port() {
    return server.port();
  }

  /// What should not have happened.
  public List<Throwable> faults() {
    return List.copyOf(faults);
  }
}
