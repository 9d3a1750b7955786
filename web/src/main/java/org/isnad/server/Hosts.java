package org.isnad.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names by which the server may be called. Any other was made up to bring a page of somebody
/// else into this machine (DNS rebinding); an address as such cannot be made up.
final class Hosts {

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[[0-9a-f:.]+]");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names = new HashSet<>(LOCAL);
  private final boolean local;

  Hosts(String host, List<String> more) {
    this.local = isLoopback(host);
    names.add(host.toLowerCase(Locale.ROOT));
    more.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
  }

  /// Whether nobody but this machine reaches an address.
  ///
  /// @throws ServerException when there is no such address
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ServerException(host + ": there is no such host", e);
    }
  }

  /// Whether a `Host` header names this server.
  boolean knows(String header) {
    var name = withoutPort(header.toLowerCase(Locale.ROOT));
    return names.contains(name) || !local && ADDRESS.matcher(name).matches();
  }

  /// Whether an `Origin` header is a page of this server, as the request's `Host` calls it.
  static boolean isOwn(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  private static String withoutPort(String header) {
    return header.replaceFirst(":\\d{1,5}$", "");
  }
}
