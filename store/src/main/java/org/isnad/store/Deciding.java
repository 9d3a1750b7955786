package org.isnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.store.Decision.Kind;
import org.isnad.store.Decision.Signature;
import org.isnad.store.sqlite.Shelf;
import org.isnad.story.StoryPins.Pair;
import org.isnad.text.Folding;

/// What persons decide in a library, and take back. What the texts show is kept beside it.
public final class Deciding {

  private final Shelf shelf;
  private final Indexing indexing;

  Deciding(Shelf shelf, Indexing indexing) {
    this.shelf = shelf;
    this.indexing = indexing;
  }

  /// Makes two stories one, whatever their texts show.
  ///
  /// @return the decision, by which it can be taken back
  /// @throws LibraryException when one of the stories is not here
  public Decision merge(String one, String other, Signature by) {
    var first = members(one).getFirst();
    var second = members(other).getFirst();
    if (one.equals(other)) {
      throw new LibraryException(one + ": a story cannot be merged with itself");
    }
    return decide(Kind.MERGE, by, Set.of(new Pair(first, second)));
  }

  /// Makes some articles of a story a story of their own.
  ///
  /// @throws LibraryException when there is no such story, or the articles are none or all of it
  public Decision split(String story, Set<String> articles, Signature by) {
    var members = members(story);
    if (articles.isEmpty() || !members.containsAll(articles) || articles.containsAll(members)) {
      throw new LibraryException(
          story + ": the articles to split off must be some of the story's, not all");
    }
    var pairs = new HashSet<Pair>();
    for (var stays : members) {
      if (!articles.contains(stays)) {
        articles.forEach(goes -> pairs.add(new Pair(goes, stays)));
      }
    }
    return decide(Kind.SPLIT, by, pairs);
  }

  /// Keeps the articles of a story together, whatever else comes in.
  ///
  /// @throws LibraryException when there is no such story, or it has one article alone
  public Decision pin(String story, Signature by) {
    var members = members(story);
    if (members.size() < 2) {
      throw new LibraryException(story + ": a story of one article needs no pin");
    }
    var pairs = new HashSet<Pair>();
    for (var other : members.subList(1, members.size())) {
      pairs.add(new Pair(members.getFirst(), other));
    }
    return decide(Kind.PIN, by, pairs);
  }

  /// Says of two names whether they mean one entity; of two decisions the later one holds.
  ///
  /// @param kind `SAME` or `APART`
  /// @param one a name or phrase as articles have it, or an id of the knowledge base
  /// @throws LibraryException when it is one name, or none
  public Decision identify(Kind kind, String one, String other, Signature by) {
    var first = one.strip();
    var second = other.strip();
    if (first.isEmpty() || second.isEmpty() || Folding.fold(first).equals(Folding.fold(second))) {
      throw new LibraryException("two different names are needed");
    }
    return decide(() -> shelf.decisions().put(kind, by, first, second));
  }

  /// Takes a decision back.
  ///
  /// @return what was decided
  /// @throws LibraryException when there is no such decision
  public Decision undo(long number) {
    var decision =
        shelf
            .decisions()
            .decision(number)
            .orElseThrow(() -> new LibraryException("there is no decision " + number));
    shelf.relink(() -> {
      shelf.decisions().remove(number);
      regroup(decision);
    });
    indexing.enter(shelf.lastBatch());
    return decision;
  }

  /// What persons decided, the latest first.
  public List<Decision> list() {
    return shelf.decisions().decisions();
  }

  private Decision decide(Kind kind, Signature by, Set<Pair> pairs) {
    return decide(() -> shelf.decisions().put(kind, by, pairs));
  }

  /// Writes a decision down; returns its number.
  private interface Putting {
    long put();
  }

  private Decision decide(Putting putting) {
    long[] number = {0};
    shelf.relink(() -> {
      number[0] = putting.put();
      regroup(decision(number[0]));
    });
    indexing.enter(shelf.lastBatch());
    return decision(number[0]);
  }

  private Decision decision(long number) {
    return shelf.decisions().decision(number).orElseThrow();
  }

  private void regroup(Decision decision) {
    if (!decision.kind().isOfNames()) {
      var articles = new TreeSet<>(decision.one());
      articles.addAll(decision.other());
      indexing.regroup(articles);
    }
  }

  private List<String> members(String story) {
    var members = shelf.stories().members(story);
    if (members.isEmpty()) {
      throw new LibraryException(story + ": there is no such story");
    }
    return members;
  }
}
