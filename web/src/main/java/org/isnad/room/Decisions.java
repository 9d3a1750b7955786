package org.isnad.room;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.isnad.http.Refusal;
import org.isnad.http.User;
import org.isnad.store.Deciding;
import org.isnad.store.Decision;
import org.isnad.store.Decision.Kind;
import org.isnad.store.Decision.Signature;
import org.isnad.store.LibraryException;
import org.isnad.text.Folding;

/// What persons decide in a room: that two stories are one, that some articles are one of their
/// own, who is who, and that a decision no longer holds.
public final class Decisions {

  private static final int LONGEST = 2_000;

  private final Room room;
  private final Clock clock;

  /// The decisions of a room.
  public Decisions(Room room) {
    this.room = room;
    this.clock = Clock.systemUTC();
  }

  /// Who decides, and why.
  ///
  /// @param user who decides
  /// @param why in the user's own words; may be blank
  public record By(User user, String why) {}

  /// All that hold, the latest first.
  public List<Decision> all() {
    return room.decisions();
  }

  /// Those in which one of the articles of a story stands, the latest first.
  public List<Decision> about(Set<String> articles) {
    return all().stream()
        .filter(decision -> !decision.kind().isOfNames())
        .filter(decision ->
            decision.one().stream().anyMatch(articles::contains)
                || decision.other().stream().anyMatch(articles::contains))
        .toList();
  }

  /// Makes two stories one.
  ///
  /// @param one id of a story, or of an article in it
  /// @param other id of another
  /// @throws Refusal when they are not two stories, or the library cannot be written to
  public Decision merge(String one, String other, By by) {
    var first = story(one);
    var second = story(other);
    if (first.equals(second)) {
      throw Refusal.bad("same-story", other + " leads to the same story");
    }
    return decide(by, (deciding, signature) -> deciding.merge(first, second, signature));
  }

  /// Makes some articles of a story a story of their own.
  ///
  /// @throws Refusal when they are none or all of it, or the library cannot be written to
  public Decision split(String story, Set<String> articles, By by) {
    var id = story(story);
    var members = room.story(id).orElseThrow().story().articles();
    if (articles.isEmpty() || !members.containsAll(articles) || articles.containsAll(members)) {
      throw Refusal.bad("bad-split", "some articles of the story are needed, not all of them");
    }
    return decide(by, (deciding, signature) -> deciding.split(id, articles, signature));
  }

  /// Keeps the articles of a story together.
  ///
  /// @throws Refusal when there is one alone, or the library cannot be written to
  public Decision pin(String story, By by) {
    var id = story(story);
    if (room.story(id).orElseThrow().story().articles().size() < 2) {
      throw Refusal.bad("bad-pin", "a story of one article needs no pin");
    }
    return decide(by, (deciding, signature) -> deciding.pin(id, signature));
  }

  /// Says of two names whether they mean one entity.
  ///
  /// @param kind `SAME` or `APART`
  /// @throws Refusal when they are not two names, or the library cannot be written to
  public Decision identify(Kind kind, String one, String other, By by) {
    if (one.isBlank()
        || other.isBlank()
        || Folding.fold(one.strip()).equals(Folding.fold(other.strip()))) {
      throw Refusal.bad("bad-names", "two different names are needed");
    }
    if (Math.max(one.length(), other.length()) > LONGEST) {
      throw Refusal.bad("long-name", "a name has at most " + LONGEST + " characters");
    }
    return decide(by, (deciding, signature) -> deciding.identify(kind, one, other, signature));
  }

  /// Takes a decision back.
  ///
  /// @param number of the decision
  /// @return what was decided
  /// @throws Refusal when there is none, or the library cannot be written to
  public Decision undo(long number) {
    if (all().stream().noneMatch(made -> made.number() == number)) {
      throw Refusal.missing("no-such-decision", "there is no such decision");
    }
    return decide(new By(User.NOBODY, ""), (deciding, _) -> deciding.undo(number));
  }

  private String story(String id) {
    return room.story(id.strip())
        .map(stored -> stored.story().id())
        .orElseThrow(() -> Refusal.missing("no-such-story", "there is no story " + id));
  }

  private Decision decide(By by, BiFunction<Deciding, Signature, Decision> change) {
    if (by.why.length() > LONGEST) {
      throw Refusal.bad("long-reason", "a reason has at most " + LONGEST + " characters");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var signature = new Signature(by.user.name(), now, by.why.strip());
    try {
      return room.write(library -> change.apply(library.deciding(), signature));
    } catch (LibraryException e) {
      throw new Refusal(409, "library-busy", String.valueOf(e.getMessage()));
    }
  }
}
