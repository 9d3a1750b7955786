package org.isnad.server;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The addresses of clients.
final class Addresses {

  private static final int IPV6_NETWORK = 8;

  private Addresses() {}

  /// What one client has for itself: an address of IPv4, but of IPv6 a network of 64 bits, since
  /// each household has as many addresses as it likes.
  static String network(String address) {
    if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 4
          ? address
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
