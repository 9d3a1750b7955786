package org.isnad.knowledge;

import java.util.List;

/// A kind of office, such as that of a prime minister.
///
/// @param id such as `prime-minister`
/// @param type what it has in common with others, such as `head-of-state` or `minister`
/// @param forms its Arabic names
/// @param english its English name
public record Office(String id, String type, List<String> forms, String english) {

  public Office {
    forms = List.copyOf(forms);
  }
}
