package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// The stories of a library, the latest first.
///
/// @param frame around the page
/// @param asked what the reader asked for
/// @param total how many stories there are
/// @param stories those on this page
/// @param before the page before
/// @param after the page after
public record TodayView(
    Frame frame,
    Asked asked,
    String total,
    List<StoryCard> stories,
    Optional<String> before,
    Optional<String> after) {

  /// What the reader asked for, as it was typed.
  ///
  /// @param from first day
  /// @param to last day
  /// @param outlet that carries the story
  /// @param status of a claim
  /// @param several whether only stories of several articles
  public record Asked(String from, String to, String outlet, String status, boolean several) {

    /// The statuses that can be asked for.
    public List<String> statuses() {
      return List.of("CONTESTED", "CORROBORATED", "SINGLE_ROOT");
    }
  }
}
