package org.isnad.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.isnad.http.Role;
import org.isnad.http.User;

/// The file of a server's users, to be written: nobody but its owner reads a new one.
///
/// @param file where it is
public record UserFile(Path file) {

  /// The fewest characters of a password.
  public static final int SHORTEST = 10;

  private static final int TOKEN_BYTES = 32;
  private static final String HEAD =
      "# Who may use the server: name, role (reader, editor, admin), secret; parted by tabs";

  /// Lets somebody in with a password; a password of before no longer counts.
  ///
  /// @throws ServerException when name or password will not do, or the file cannot be written
  public void password(String name, Role role, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new ServerException("a password has at least " + SHORTEST + " characters");
    }
    put(name, role, Passwords.keep(password));
  }

  /// Lets a program in with a token, which is returned and kept nowhere; one of before no longer
  /// counts.
  ///
  /// @throws ServerException when the name will not do, or the file cannot be written
  public String token(String name, Role role) {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = HexFormat.of().formatHex(bytes);
    put(name, role, Users.digest(token));
    return token;
  }

  private void put(String name, Role role, String secret) {
    if (!name.matches("[\\p{L}\\p{M}\\p{N}._@ -]{1,100}")
        || name.isBlank()
        || name.equals(User.LOCAL.name())) {
      throw new ServerException(name + ": a name is letters, digits, blanks and . _ @ -");
    }
    var lines = new ArrayList<>(List.of(HEAD));
    try {
      if (Files.exists(file)) {
        lines.clear();
        Files.readAllLines(file).stream()
            .filter(line -> !isReplaced(line, name, secret))
            .map(line -> withRole(line, name, role))
            .forEach(lines::add);
      } else {
        Files.createFile(file, ownersOnly(file));
      }
      lines.add(line(name, role, secret));
      Files.write(file, lines);
    } catch (IOException e) {
      throw new ServerException(file + ": cannot be written: " + e, e);
    }
  }

  private static boolean isReplaced(String line, String name, String secret) {
    var cells = line.split("\t", -1);
    return cells.length == 3
        && cells[0].strip().equals(name)
        && Passwords.isKept(cells[2].strip()) == Passwords.isKept(secret);
  }

  /// Whoever has a password and a token has one role.
  private static String withRole(String line, String name, Role role) {
    var cells = line.split("\t", -1);
    return cells.length == 3 && cells[0].strip().equals(name) ? line(name, role, cells[2]) : line;
  }

  private static String line(String name, Role role, String secret) {
    return String.join("\t", name, role.name().toLowerCase(Locale.ROOT), secret);
  }

  private static FileAttribute<?>[] ownersOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
