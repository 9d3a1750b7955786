package org.isnad.web.view;

import java.util.List;

/// What can be decided about a story.
///
/// @param frame around the page
/// @param story itself
/// @param query with which another story is looked for
/// @param candidates with which it could be merged
/// @param decisions that were made about its articles
public record DecideView(
    Frame frame,
    StoryInLine story,
    String query,
    List<MergeView.Candidate> candidates,
    List<DecisionView> decisions) {}
