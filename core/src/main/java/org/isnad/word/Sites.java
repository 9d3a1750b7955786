package org.isnad.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;

/// The outlets behind addresses and behind the codes that collections make of them.
public final class Sites {

  /// An outlet whose site is known.
  ///
  /// @param name its one name
  /// @param country ISO 3166 code
  public record Outlet(String name, String country) {}

  private final Map<String, Outlet> hosts = new HashMap<>();
  private final Map<String, Set<Outlet>> codes = new HashMap<>();
  private final Map<String, Set<Outlet>> bare = new HashMap<>();

  public Sites() {
    for (var row : Table.load("credit/sites.tsv").rows()) {
      var outlet = new Outlet(row.get("canonical"), row.get("country"));
      row.list("site").forEach(site -> put(site, outlet));
    }
  }

  private void put(String site, Outlet outlet) {
    if (site.contains(".")) {
      hosts.put(site, outlet);
    }
    var code = code(site);
    codes.computeIfAbsent(code, c -> new HashSet<>()).add(outlet);
    bare.computeIfAbsent(code.replace("-", ""), c -> new HashSet<>()).add(outlet);
  }

  /// The outlet of an address, a host, or a code; empty when none or more than one is known.
  public Optional<Outlet> of(String name) {
    var host = host(name.strip().toLowerCase(Locale.ROOT));
    if (host.contains(".")) {
      return ofHost(host);
    }
    var exact = codes.getOrDefault(host, Set.of());
    var found = exact.isEmpty() ? bare.getOrDefault(host.replace("-", ""), Set.of()) : exact;
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /// The outlet of a host, or of the site that it belongs to.
  private Optional<Outlet> ofHost(String host) {
    var rest = host;
    while (!hosts.containsKey(rest) && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.ofNullable(hosts.get(rest));
  }

  private static String host(String address) {
    int scheme = address.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int to = from;
    while (to < address.length() && "/:?#".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    return address.substring(from, to);
  }

  private static String code(String site) {
    int stop = site.indexOf('.');
    return stop < 0 ? site : site.substring(0, stop);
  }
}
