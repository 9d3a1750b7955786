package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.isnad.model.AnnotatedArticle;
import org.isnad.store.LibraryException;
import org.isnad.store.LibraryReader;
import org.isnad.store.StoredStory;

/// What the ids that a user types lead to. The beginning of an id is enough where no other begins
/// so; where several do, they are named.
///
/// @param reader of the library
/// @param words in which is told what is wrong
record Ids(LibraryReader reader, ResourceBundle words) {

  private static final int NAMED = 10;

  /// The story of an id, of the beginning of one, or of an article.
  ///
  /// @throws LibraryException when none or several are meant
  StoredStory story(String typed) {
    var id = only(typed, reader.storiesLike(typed, NAMED + 1), "no-such-story");
    return reader.story(id).orElseThrow(() -> none(typed, "no-such-story"));
  }

  /// The id of a claim.
  ///
  /// @throws LibraryException when none or several are meant; of a claim that is no more, with the
  ///   story where it stood
  String claim(String typed) {
    var ids = reader.claimsLike(typed, NAMED + 1);
    var story = ids.isEmpty() ? reader.storyOfClaim(typed) : Optional.<StoredStory>empty();
    story.ifPresent(left -> {
      throw new LibraryException(
          words.getString("claim-gone").formatted(typed, left.traced().story().id()));
    });
    return only(typed, ids, "no-such-claim");
  }

  /// The article of an id.
  ///
  /// @throws LibraryException when none or several are meant
  AnnotatedArticle article(String typed) {
    var found = typed.isEmpty() ? List.<String>of() : reader.idsLike(typed, NAMED + 1);
    var id = found.contains(typed) ? typed : only(typed, found, "no-such-article");
    return reader.article(id).orElseThrow(() -> none(typed, "no-such-article"));
  }

  private String only(String typed, List<String> found, String none) {
    if (found.isEmpty()) {
      throw none(typed, none);
    }
    if (found.size() > 1) {
      var named = String.join("\n  ", found.subList(0, Math.min(NAMED, found.size())));
      throw new LibraryException(
          words.getString("several").formatted(typed)
              + "\n  "
              + named
              + (found.size() > NAMED ? "\n  \u2026" : ""));
    }
    return found.getFirst();
  }

  private LibraryException none(String typed, String key) {
    return new LibraryException(words.getString(key).formatted(typed));
  }
}
