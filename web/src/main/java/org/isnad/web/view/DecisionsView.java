package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// What persons decided.
///
/// @param frame around the page
/// @param decisions the latest first
/// @param before the page of later ones
/// @param after the page of earlier ones
public record DecisionsView(
    Frame frame, List<DecisionView> decisions, Optional<String> before, Optional<String> after) {}
