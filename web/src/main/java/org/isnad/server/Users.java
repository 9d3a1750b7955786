package org.isnad.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Role;
import org.isnad.http.User;

/// Who may use the server: people by a password, programs by the digest of a secret token.
///
/// A line of the file is a name, a role and a secret, parted by tabs: a password as `isnad user`
/// keeps it, or a token's SHA-256 in hexadecimal. Lines that begin with `#` say nothing.
final class Users {

  private static final String TOKEN = "[0-9a-fA-F]{64}";

  /// What is compared for a name that nobody has, so that it takes as long as any.
  private static final String NOBODYS = Passwords.keep("");

  private final Map<String, User> byDigest = new HashMap<>();
  private final Map<String, User> byName = new HashMap<>();
  private final Map<String, String> passwords = new HashMap<>();

  private Users() {}

  /// Reads the file.
  ///
  /// @throws ServerException with file and line at the first fault
  static Users read(Path file) {
    var users = new Users();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        users.add(line, file + ":" + number);
      }
    }
    if (users.byName.isEmpty()) {
      throw new ServerException(file + ": names no user; `isnad user` adds one");
    }
    return users;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new ServerException(file + ": cannot be read: " + e, e);
    }
  }

  private void add(String line, String place) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new ServerException(place + ": needs a name, a role and a secret, parted by tabs");
    }
    var user = new User(cells[0].strip(), role(cells[1].strip(), place));
    if (user.name().isEmpty() || user.name().equals(User.LOCAL.name())) {
      throw new ServerException(place + ": needs a name, another than " + User.LOCAL.name());
    }
    var before = byName.putIfAbsent(user.name(), user);
    if (before != null && before.role() != user.role()) {
      throw new ServerException(place + ": " + user.name() + " has another role above");
    }
    var secret = cells[2].strip();
    if (Passwords.isKept(secret)) {
      passwords.put(user.name(), secret);
    } else if (secret.matches(TOKEN)) {
      byDigest.put(secret.toLowerCase(Locale.ROOT), user);
    } else {
      throw new ServerException(
          place + ": the secret is neither a password that was kept nor a SHA-256");
    }
  }

  private static Role role(String name, String place) {
    for (var role : Role.values()) {
      if (role != Role.NOBODY && role.name().equalsIgnoreCase(name)) {
        return role;
      }
    }
    throw new ServerException(place + ": no role " + name + ": there are reader, editor, admin");
  }

  /// Who has a token. Only its digest is looked up: how long that takes tells nothing of a token.
  Optional<User> of(String token) {
    return Optional.ofNullable(byDigest.get(digest(token)));
  }

  /// Who has a name and a password.
  Optional<User> of(String name, String password) {
    boolean fits = Passwords.fits(passwords.getOrDefault(name, NOBODYS), password);
    return Optional.ofNullable(byName.get(name)).filter(_ -> fits && passwords.containsKey(name));
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
