package org.isnad.room;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.http.Refusal;
import org.isnad.store.Library;
import org.isnad.store.LibraryException;
import org.isnad.store.StoryDecision;

/// What persons decide about the stories of a room: that two are one, that some articles are one of
/// their own, and that a decision no longer holds.
public final class Decisions {

  private static final String NO_STORY = "no-such-story";

  private final Room room;
  private final Clock clock;

  /// The decisions of a room.
  public Decisions(Room room) {
    this.room = room;
    this.clock = Clock.systemUTC();
  }

  /// All that hold, the latest first.
  public List<StoryDecision> all() {
    return room.decisions();
  }

  /// Makes two stories one.
  ///
  /// @param one id of a story, or of an article in it
  /// @param other id of another
  /// @throws Refusal when they are not two stories, or the library cannot be written to
  public StoryDecision merge(String one, String other) {
    var first = story(one);
    var second = story(other);
    if (first.equals(second)) {
      throw Refusal.bad("same-story", other + " leads to the same story");
    }
    return written(library -> library.merge(first, second, now()));
  }

  /// Makes some articles of a story a story of their own.
  ///
  /// @throws Refusal when they are none or all of it, or the library cannot be written to
  public StoryDecision split(String story, Set<String> articles) {
    var id = story(story);
    var members = room.story(id).orElseThrow().story().articles();
    if (articles.isEmpty() || !members.containsAll(articles) || articles.containsAll(members)) {
      throw Refusal.bad("bad-split", "some articles of the story are needed, not all of them");
    }
    return written(library -> library.split(id, articles, now()));
  }

  /// Takes a decision back.
  ///
  /// @param number of the decision
  /// @return what was decided
  /// @throws Refusal when there is none, or the library cannot be written to
  public StoryDecision undo(long number) {
    var decision =
        all().stream()
            .filter(made -> made.number() == number)
            .findFirst()
            .orElseThrow(() -> Refusal.missing("no-such-decision", "there is no such decision"));
    return written(library -> {
      library.undo(number);
      return decision;
    });
  }

  private String story(String id) {
    return room.story(id.strip())
        .map(stored -> stored.story().id())
        .orElseThrow(() -> Refusal.missing(NO_STORY, "there is no story " + id));
  }

  private <T> T written(Function<Library, T> writing) {
    try {
      return room.write(writing);
    } catch (LibraryException e) {
      throw new Refusal(409, "library-busy", String.valueOf(e.getMessage()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
