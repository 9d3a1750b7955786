package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;

/// The secret in each form by which we know that it is ours: a code of the browser's session, made
/// with a key that ends with the process.
final class Forms {

  /// The name of the field.
  static final String FIELD = "form";

  private static final String METHOD = "HmacSHA256";

  private final SecretKeySpec key;

  Forms() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    key = new SecretKeySpec(bytes, METHOD);
  }

  /// The secret for a browser.
  String secret(Request request) {
    try {
      var mac = Mac.getInstance(METHOD);
      mac.init(key);
      var code = mac.doFinal(request.session().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The fields of a form of ours.
  ///
  /// @throws Refusal when it is not ours
  Parameters of(Request request) {
    var form = request.form();
    var given = form.first(FIELD, "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, secret(request).getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal(
          403, "stale-form", "this form is not from this server, or older than its last start");
    }
    return form;
  }
}
