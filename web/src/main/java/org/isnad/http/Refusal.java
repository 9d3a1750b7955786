package org.isnad.http;

/// A request that is not served, and why.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  /// @param status of HTTP, such as 404
  /// @param code a stable word for the kind of refusal, such as `no-such-article`
  /// @param message what is wrong, for people
  public Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /// A request that says something wrong.
  public static Refusal bad(String code, String message) {
    return new Refusal(400, code, message);
  }

  /// A thing that is not there.
  public static Refusal missing(String code, String message) {
    return new Refusal(404, code, message);
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// A stable word for the kind of refusal.
  public String code() {
    return code;
  }

  /// What is wrong.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
