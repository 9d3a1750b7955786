package org.isnad.server;

import java.util.Map;

/// How long a client may take and how much it may hold. The HTTP library reads them once, from the
/// properties of the process; what its user has set there stays.
final class Limits {

  private static final Map<String, String> PROPERTIES =
      Map.of(
          // Seconds in which a request must have come in, and its response must have gone out.
          "sun.net.httpserver.maxReqTime", "30",
          "sun.net.httpserver.maxRspTime", "600",
          // Seconds that a connection may stand open between two requests, and how many may.
          "sun.net.httpserver.idleInterval", "30",
          "sun.net.httpserver.maxIdleConnections", "200",
          "jdk.httpserver.maxConnections", "1000",
          // Bytes of headers, and their number.
          "sun.net.httpserver.maxReqHeaderSize", "65536",
          "sun.net.httpserver.maxReqHeaders", "100",
          // Answers are small: they are not held back to be sent with others.
          "sun.net.httpserver.nodelay", "true");

  private Limits() {}

  /// Tells them to the HTTP library, before it is used for the first time.
  static void set() {
    PROPERTIES.forEach(System.getProperties()::putIfAbsent);
  }
}
