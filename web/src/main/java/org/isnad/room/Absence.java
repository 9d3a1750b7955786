package org.isnad.room;

/// An outlet that does not carry a story, though it carries others of its days.
///
/// @param outlet its one name
/// @param carried how many of the stories that it could be expected to carry it carries
/// @param stories how many those are: told in the same days by several other outlets
public record Absence(String outlet, long carried, long stories) {

  private static final int SELDOM = 3;

  /// Whether it carries at least a third of them, so that its silence is worth a look.
  public boolean isTelling() {
    return SELDOM * carried >= stories;
  }
}
