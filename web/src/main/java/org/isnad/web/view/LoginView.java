package org.isnad.web.view;

import java.util.Optional;

/// Where somebody signs in.
///
/// @param frame around the page
/// @param name as typed
/// @param target where to go on
/// @param fault key of what went wrong
public record LoginView(Frame frame, String name, String target, Optional<String> fault) {}
