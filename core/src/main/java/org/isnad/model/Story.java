package org.isnad.model;

import java.util.List;

/// Articles about the same happening. (Topic detection called this a topic.)
///
/// @param id `S1`, `S2` ... within a report
/// @param title in a member's own words
/// @param articles ids of its articles
public record Story(String id, String title, List<String> articles) {

  public Story {
    articles = List.copyOf(articles);
  }
}
