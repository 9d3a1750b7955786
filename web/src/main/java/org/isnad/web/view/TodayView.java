package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// The stories of a library in their order of rank.
///
/// @param frame around the page
/// @param asked what the reader asked for
/// @param total how many stories fit
/// @param news what came in since the last visit; none on a first one
/// @param stories those on this page
/// @param facets that can be chosen from
/// @param chosen what was chosen or left out, each with a link that takes it back
/// @param saved views that the reader has given names
/// @param query of this view, without the page of it
/// @param before the page before
/// @param after the page after
public record TodayView(
    Frame frame,
    Asked asked,
    String total,
    Optional<News> news,
    StoryCards stories,
    List<SearchView.Facet> facets,
    List<SearchView.Choice> chosen,
    List<Saved> saved,
    String query,
    Optional<String> before,
    Optional<String> after) {

  /// What the reader asked for, beside the facets.
  ///
  /// @param from first day, ISO; empty for any
  /// @param to last day, ISO; empty for any
  /// @param fresh whether only stories with articles that came since the last visit
  /// @param several whether only stories of several articles
  public record Asked(String from, String to, boolean fresh, boolean several) {}

  /// What came in since the last visit.
  ///
  /// @param told how many stories have news
  /// @param link shows them alone
  public record News(String told, String link) {}

  /// A view that has a name.
  ///
  /// @param name that the reader gave it
  /// @param link its address
  public record Saved(String name, String link) {}

  /// Whether the library has nothing to show at all.
  public boolean isEmpty() {
    return stories.cards().isEmpty() && chosen.isEmpty() && query.isEmpty();
  }
}
