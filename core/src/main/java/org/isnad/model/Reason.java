package org.isnad.model;

import java.util.List;

/// A step that led to a finding, as a message that any language can put into words.
///
/// @param key of the message
/// @param arguments what stands in it: names as the articles give them, and numbers
public record Reason(String key, List<String> arguments) {

  private static final String TEXT = "text";

  public Reason {
    arguments = List.copyOf(arguments);
  }

  /// A step with its arguments.
  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments));
  }

  /// A step that is already in words.
  public static Reason text(String words) {
    return of(TEXT, words);
  }
}
