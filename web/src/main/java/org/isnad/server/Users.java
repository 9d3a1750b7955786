package org.isnad.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Role;
import org.isnad.http.User;

/// Who may use the server, by the digest of a secret token that each of them has.
///
/// A line of the file is a name, a role and the token's SHA-256 in hexadecimal, parted by tabs;
/// lines that begin with `#` say nothing.
final class Users {

  private final Map<String, User> byDigest;

  private Users(Map<String, User> byDigest) {
    this.byDigest = byDigest;
  }

  /// Reads the file.
  ///
  /// @throws ServerException with file and line at the first fault
  static Users read(Path file) {
    var users = new HashMap<String, User>();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = line.split("\t", -1);
        if (cells.length != 3 || !cells[2].strip().matches("[0-9a-fA-F]{64}")) {
          throw fault(file, number, "needs a name, a role and a SHA-256, parted by tabs");
        }
        var digest = cells[2].strip().toLowerCase(Locale.ROOT);
        users.put(digest, new User(cells[0].strip(), role(cells[1].strip(), file, number)));
      }
    }
    if (users.isEmpty()) {
      throw new ServerException(file + ": names no user");
    }
    return new Users(users);
  }

  private static Iterable<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new ServerException(file + ": cannot be read: " + e, e);
    }
  }

  private static Role role(String name, Path file, int number) {
    try {
      return Role.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw fault(file, number, "no role " + name + ": there are reader, editor, admin");
    }
  }

  private static ServerException fault(Path file, int line, String message) {
    return new ServerException(file + ":" + line + ": " + message);
  }

  /// Who has a token. Only its digest is looked up: how long that takes tells nothing of a token.
  Optional<User> of(String token) {
    return Optional.ofNullable(byDigest.get(digest(token)));
  }

  /// The SHA-256 of a text, hexadecimal.
  static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The SHA-256 of bytes, hexadecimal.
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
