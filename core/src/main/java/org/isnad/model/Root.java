package org.isnad.model;

import java.util.List;

/// The first identifiable origin of a claim.
///
/// @param id `R1`, `R2` ... within a report
/// @param key the same for the same origin in every report
/// @param name as the pages name it
/// @param anonymous whether no person and no institution is named
/// @param via the media through which it reached the articles
/// @param articles ids of the articles that hang on it
public record Root(
    String id,
    String key,
    String name,
    boolean anonymous,
    List<String> via,
    List<String> articles) {

  public Root {
    via = List.copyOf(via);
    articles = List.copyOf(articles);
  }
}
