package org.isnad.web.view;

import org.isnad.knowledge.Knowledge;

/// Names of what is known beforehand.
final class Beforehand {

  private Beforehand() {}

  /// The name of an entry of the knowledge base in a reader's language; its id where there is none.
  static String name(String id, Taste taste) {
    return Knowledge.standard()
        .entity(id)
        .map(entry -> taste.isArabic() ? entry.forms().getFirst() : entry.english())
        .orElse(id);
  }
}
