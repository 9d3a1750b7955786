package org.isnad.score.key;

import java.util.Optional;

/// The texts that keys speak of, by the names of their pages.
public interface PageTexts {

  /// The text of the page with this name, its ending given or not.
  Optional<String> text(String page);
}
