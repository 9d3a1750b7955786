package org.isnad.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The named values of a query or a form, in their order.
///
/// @param values by name
public record Parameters(Map<String, List<String>> values) {

  /// No values.
  public static final Parameters NONE = new Parameters(Map.of());

  private static final int MOST = 5_000;

  public Parameters {
    var copy = new LinkedHashMap<String, List<String>>();
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /// Reads `a=1&b=2`, percent-encoded.
  ///
  /// @throws Refusal when the encoding is broken
  public static Parameters parse(String encoded) {
    var values = new LinkedHashMap<String, List<String>>();
    var pairs = encoded.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw Refusal.bad("too-many-parameters", "more than " + MOST + " parameters");
    }
    for (var pair : pairs) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return new Parameters(values);
  }

  /// Percent-encoded text as it was meant.
  ///
  /// @throws Refusal when the encoding is broken
  public static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.bad("bad-encoding", "percent-encoding is broken: " + e.getMessage());
    }
  }

  /// All values of a name.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The first value of a name, blanks at its ends removed; empty when blank.
  public Optional<String> first(String name) {
    return all(name).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
  }

  /// The first value of a name, or another when it is blank.
  public String first(String name, String otherwise) {
    return first(name).orElse(otherwise);
  }

  /// Whether the name stands there as an option that is switched on.
  public boolean on(String name) {
    return first(name).filter(value -> !value.equals("0") && !value.equals("false")).isPresent();
  }

  /// A number between two bounds.
  ///
  /// @throws Refusal when it is none, or outside
  public int number(String name, int otherwise, int least, int most) {
    var given = first(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Refusal.bad(
        "bad-number", "%s: a number from %d to %d is needed".formatted(name, least, most));
  }

  /// A day.
  ///
  /// @throws Refusal when it is none
  public Optional<LocalDate> day(String name) {
    try {
      return first(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Refusal.bad("bad-day", name + ": a day as 2015-08-06 is needed");
    }
  }

  /// The same with one name given other values; none to leave it out.
  public Parameters with(String name, List<String> others) {
    var copy = new LinkedHashMap<>(values);
    if (others.isEmpty()) {
      copy.remove(name);
    } else {
      copy.put(name, others);
    }
    return new Parameters(copy);
  }

  /// `a=1&b=2`, percent-encoded.
  public String encoded() {
    return values.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
