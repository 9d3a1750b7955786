package org.isnad.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.isnad.codec.CodecException;
import org.isnad.link.TracedStory;
import org.isnad.store.lucene.FootprintReader;
import org.isnad.store.sqlite.LinkCheck;
import org.isnad.store.sqlite.Shelf;

/// Checks what a library says of its articles together: stories, claims, pairs, and the index by
/// which neighbours are found.
final class LinkVerification {

  private static final int AT_ONCE = 1000;
  private static final String MENDED_BY_ADDING = "; `isnad add` mends it";
  private static final String MENDED_ANEW = "; a new library from the same pages mends it";
  private static final String MENDED_BY_DROPPING =
      "; without the folder `links`, `isnad add` makes it again";

  private final Shelf shelf;
  private final LinkCheck check;
  private final List<String> faults;

  private LinkVerification(Shelf shelf, List<String> faults) {
    this.shelf = shelf;
    this.check = shelf.linkCheck();
    this.faults = faults;
  }

  /// Checks the links of a library and names what is wrong in `faults`.
  static void of(Path folder, Shelf shelf, List<String> faults) {
    var verification = new LinkVerification(shelf, faults);
    verification.places();
    verification.stories();
    verification.footprints(folder);
  }

  private void places() {
    name(check.unplaced(), "article %s stands in no story" + MENDED_BY_ADDING);
    name(
        check.placesOfNothing(),
        "article number %s has a place, but it or its story is missing" + MENDED_ANEW);
    name(
        check.halfPairs(),
        "the pair of article numbers %s does not stand alike under both" + MENDED_ANEW);
    name(check.pairsOfNothing(), "the pair %s names an article that is missing" + MENDED_ANEW);
  }

  private void name(List<String> found, String fault) {
    found.forEach(one -> faults.add(fault.formatted(one)));
  }

  private void stories() {
    var some = check.storiesAfter("", AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(this::story);
      some = check.storiesAfter(some.getLast(), AT_ONCE);
    }
  }

  private void story(String id) {
    try {
      shelf.stories().story(id).ifPresent(traced -> story(id, traced));
    } catch (CodecException e) {
      faults.add("story " + id + ": " + e.getMessage() + MENDED_ANEW);
    }
  }

  private void story(String id, TracedStory traced) {
    var members = new HashSet<>(traced.story().articles());
    if (!traced.story().id().equals(id) || !check.placed(id).equals(members)) {
      faults.add(
          "story " + id + ": its articles are not those that are placed in it" + MENDED_ANEW);
    }
    Map<String, String> claims = new HashMap<>();
    traced.claims().forEach(claim -> claims.put(claim.id(), claim.status().name()));
    if (!check.claims(id).equals(claims)) {
      faults.add("story " + id + ": its claims are not those that are listed" + MENDED_ANEW);
    }
    boolean foreign =
        traced.claims().stream()
            .flatMap(claim -> claim.support().stream())
            .anyMatch(support -> !members.contains(support.anchor().article()));
    if (foreign) {
      faults.add("story " + id + ": a claim stands in an article of another story" + MENDED_ANEW);
    }
  }

  private void footprints(Path folder) {
    try (var reader = FootprintReader.open(folder)) {
      var some = check.articlesAfter("", AT_ONCE);
      while (!some.isEmpty()) {
        some.stream()
            .filter(id -> !reader.has(id))
            .forEach(id ->
                faults.add("article " + id + " is not in the index of links" + MENDED_BY_DROPPING));
        some = check.articlesAfter(some.getLast(), AT_ONCE);
      }
    } catch (LibraryException e) {
      faults.add(e.getMessage());
    }
  }
}
