package org.isnad.web.view;

import java.util.List;
import org.isnad.store.StoredStory;

/// A story in one line, with its articles.
///
/// @param id of the story
/// @param title in a member's own words
/// @param articles by date
public record StoryInLine(String id, String title, List<Headline> articles) {

  /// A story in a reader's words.
  public static StoryInLine of(StoredStory stored, Wording words) {
    return new StoryInLine(
        stored.story().id(),
        stored.story().title(),
        stored.articles().stream().map(article -> Headline.of(article, words)).toList());
  }

  /// Where it can be read.
  public String link() {
    return "/story/" + id;
  }
}
