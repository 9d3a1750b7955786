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
public record Settings(
    String host, int port, List<String> names, Optional<Path> users, int largest) {

  /// The most bytes of a request's body unless told otherwise.
  public static final int LARGEST = 16 << 20;

  public Settings {
    names = List.copyOf(names);
  }

  /// For this machine alone.
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, List.of(), Optional.empty(), LARGEST);
  }
}
