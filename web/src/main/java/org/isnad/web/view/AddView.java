package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// Adding a page.
///
/// @param frame around the page
/// @param name of the page, as typed
/// @param text as pasted
/// @param added what came of it, in the reader's words
/// @param faults what could not be used
public record AddView(
    Frame frame, String name, String text, Optional<String> added, List<String> faults) {}
