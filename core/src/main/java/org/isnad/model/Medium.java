package org.isnad.model;

import java.util.List;

/// An outlet that published articles, under its one name.
///
/// @param name canonical where the lexicon knows the outlet, else in the collection's words
/// @param family the holding that it belongs to; its own name where none is known
/// @param articles ids of the articles that it published
public record Medium(String name, String family, List<String> articles) {

  public Medium {
    articles = List.copyOf(articles);
  }
}
