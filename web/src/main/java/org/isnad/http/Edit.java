package org.isnad.http;

import java.util.Set;
import java.util.stream.Collectors;

/// Something that somebody did and that the audit log keeps.
///
/// @param who the user's name
/// @param role of the user
/// @param address from which it was done
/// @param what the operation, such as `POST /story/{id}/merge`
/// @param details the path and the fields that were sent, long ones cut
public record Edit(String who, Role role, String address, String what, String details) {

  private static final int LONGEST = 200;

  /// Fields that are nobody's business.
  private static final Set<String> SECRET = Set.of("form", "password");

  /// What a request did.
  public static Edit of(Request request, String operation) {
    var fields =
        request.changes().values().entrySet().stream()
            .filter(entry -> !SECRET.contains(entry.getKey()))
            .flatMap(entry ->
                entry.getValue().stream()
                    .filter(value -> !value.isBlank())
                    .map(value -> entry.getKey() + "=" + cut(value)))
            .collect(Collectors.joining(" "));
    return new Edit(
        request.user().name(),
        request.user().role(),
        request.address(),
        operation,
        (request.place() + " " + fields).strip());
  }

  private static String cut(String value) {
    var line = value.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1))
            + "\u2026";
  }
}
