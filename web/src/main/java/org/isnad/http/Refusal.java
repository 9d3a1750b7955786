package org.isnad.http;

import java.util.OptionalLong;

/// A request that is not served, and why.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final long after;

  /// @param status of HTTP, such as 404
  /// @param code a stable word for the kind of refusal, such as `no-such-article`
  /// @param message what is wrong, for people
  public Refusal(int status, String code, String message) {
    this(status, code, message, 0);
  }

  private Refusal(int status, String code, String message, long after) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.after = after;
  }

  /// A request that says something wrong.
  public static Refusal bad(String code, String message) {
    return new Refusal(400, code, message);
  }

  /// A thing that is not there.
  public static Refusal missing(String code, String message) {
    return new Refusal(404, code, message);
  }

  /// A request of somebody who has not said who it is.
  public static Refusal unknown() {
    return new Refusal(401, "who-are-you", "sign in, or send a token");
  }

  /// One request too many.
  ///
  /// @param seconds after which the next is served
  public static Refusal tooMany(long seconds) {
    return new Refusal(
        429, "too-many-requests", "too many requests; wait %d s".formatted(seconds), seconds);
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

  /// The seconds after which it is worth asking again, where that helps.
  public OptionalLong after() {
    return after > 0 ? OptionalLong.of(after) : OptionalLong.empty();
  }
}
