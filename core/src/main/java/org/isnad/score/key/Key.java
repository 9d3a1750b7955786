package org.isnad.score.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a right reading of one page must find.
///
/// A layer that is absent was not judged and is not scored; an empty one says that there is nothing
/// to find.
///
/// @param page the page's name: the last part of its uri, with or without its ending
/// @param language the language the page must be told to be in, where the key says so
/// @param articles the articles of the page; absent when not judged
/// @param items names, times, quantities and de-obfuscations, by layer
/// @param attributions who says what; absent when not judged
/// @param entities of whom and what it speaks; absent when not judged
/// @param events what happens; absent when not judged
/// @param relations what ties the entities; absent when not judged
public record Key(
    String page,
    Optional<String> language,
    Optional<List<KeyArticle>> articles,
    Map<KeyLayer, List<KeyItem>> items,
    Optional<List<KeyAttribution>> attributions,
    Optional<KeyEntities> entities,
    Optional<List<KeyEvent>> events,
    Optional<List<KeyRelation>> relations) {

  public Key {
    articles = articles.map(List::copyOf);
    items = Map.copyOf(items);
    attributions = attributions.map(List::copyOf);
    events = events.map(List::copyOf);
    relations = relations.map(List::copyOf);
  }
}
