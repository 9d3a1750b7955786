package org.isnad.web.view;

import java.util.Optional;

/// Somebody who takes part in something.
///
/// @param name in the reader's language
/// @param link to the actor's page, where articles name it
public record Party(String name, Optional<String> link) {}
