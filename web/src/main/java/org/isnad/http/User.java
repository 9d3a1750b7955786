package org.isnad.http;

/// Who asks.
///
/// @param name as the audit log names it
/// @param role what the user may do
public record User(String name, Role role) {

  /// Whoever has not said who it is.
  public static final User NOBODY = new User("", Role.NOBODY);

  /// Whoever sits at this machine, where no users are named.
  public static final User LOCAL = new User("local", Role.ADMIN);
}
