package org.isnad.room;

/// How much a library holds.
///
/// @param pages as they were read
/// @param articles on them
public record Holdings(long pages, long articles) {

  /// An empty library.
  public static final Holdings NONE = new Holdings(0, 0);
}
