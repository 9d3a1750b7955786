package org.isnad.http;

/// What somebody may do; each role may do what those before it may.
public enum Role {
  /// Has not said who it is: sees where one signs in, and styles.
  NOBODY,
  /// Reads.
  READER,
  /// Adds pages and corrects.
  EDITOR,
  /// Reads the audit log as well.
  ADMIN;

  /// Whether it may do what another role may.
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
