package org.isnad.server;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Passwords as they are kept: salted, and digested so often that trying many takes long (PBKDF2).
final class Passwords {

  private static final String METHOD = "PBKDF2WithHmacSHA256";
  private static final int ROUNDS = 600_000;
  private static final int BYTES = 32;
  private static final int SALT = 16;
  private static final Pattern KEPT =
      Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");

  /// Somebody who tries many at once waits, not the rest of the server.
  private static final Semaphore AT_ONCE = new Semaphore(2, true);

  private Passwords() {}

  /// A password as it is kept, with a salt of its own.
  static String keep(String password) {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    var base64 = Base64.getEncoder();
    return "pbkdf2-sha256$%d$%s$%s"
        .formatted(
            ROUNDS,
            base64.encodeToString(salt),
            base64.encodeToString(digest(password, salt, ROUNDS)));
  }

  /// Whether a text is a password as it is kept.
  static boolean isKept(String text) {
    return KEPT.matcher(text).matches();
  }

  /// Whether a password is the one that is kept; how long that takes tells nothing of it.
  static boolean fits(String kept, String password) {
    var parts = KEPT.matcher(kept);
    if (!parts.matches()) {
      return false;
    }
    var base64 = Base64.getDecoder();
    var digest = digest(password, base64.decode(parts.group(2)), Integer.parseInt(parts.group(1)));
    return MessageDigest.isEqual(digest, base64.decode(parts.group(3)));
  }

  private static byte[] digest(String password, byte[] salt, int rounds) {
    // One spelling of a password, however a keyboard composes its letters.
    var composed = Normalizer.normalize(password, Normalizer.Form.NFC);
    AT_ONCE.acquireUninterruptibly();
    try {
      var key = new PBEKeySpec(composed.toCharArray(), salt, Math.max(1, rounds), BYTES * 8);
      return SecretKeyFactory.getInstance(METHOD).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      AT_ONCE.release();
    }
  }
}
