package org.isnad.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the server listens, and whom it knows.
///
/// @param host the address to listen on
/// @param port the port; 0 for any that is free
/// @param names further names under which browsers reach it
/// @param users the file of those who may use it; everybody who reaches it when there is none
/// @param largest the most bytes of a request's body
/// @param rate how many requests a second one client may go on making, where users are named
/// @param proxied whether a proxy stands before it, and says from where requests come
public record Settings(
    String host,
    int port,
    List<String> names,
    Optional<Path> users,
    int largest,
    int rate,
    boolean proxied) {

  /// The most bytes of a request's body unless told otherwise.
  public static final int LARGEST = 16 << 20;

  /// How many requests a second one client may go on making unless told otherwise.
  public static final int RATE = 50;

  public Settings {
    names = List.copyOf(names);
  }

  /// For this machine alone.
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, List.of(), Optional.empty(), LARGEST, RATE, false);
  }

  /// The same for the users that a file names.
  public Settings with(Path userFile) {
    return new Settings(host, port, names, Optional.of(userFile), largest, rate, proxied);
  }
}
