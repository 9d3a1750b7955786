package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Conflict;
import org.isnad.model.Root;

/// What contradicts what, or replaces it.
///
/// @param kind in the reader's words
/// @param sides each with its words
public record ConflictView(String kind, List<Side> sides) {

  private static final int LONGEST = 300;

  public ConflictView {
    sides = List.copyOf(sides);
  }

  /// One side.
  ///
  /// @param value that it gives
  /// @param claim its id
  /// @param words of its first place
  /// @param outlet that published them
  /// @param day when, as the reader likes days
  /// @param link to the article
  /// @param roots names of the origins
  /// @param articles how many articles say so
  public record Side(
      String value,
      String claim,
      String words,
      String outlet,
      Optional<String> day,
      String link,
      List<String> roots,
      String articles) {}

  /// A contradiction in a reader's words.
  static ConflictView of(Conflict conflict, ReportIndex index, Wording words) {
    var sides = new ArrayList<Side>();
    for (int i = 0; i < conflict.claims().size(); i++) {
      var value = words.name("value", conflict.values().get(i));
      index
          .claim(conflict.claims().get(i))
          .filter(claim -> !claim.support().isEmpty())
          .ifPresent(claim -> {
            var place = claim.support().getFirst().anchor();
            var articles =
                claim.support().stream().map(s -> s.anchor().article()).distinct().count();
            sides.add(
                new Side(
                    value,
                    claim.id(),
                    Drawn.shortened(index.words(place), LONGEST),
                    Headline.publisher(place.article(), index, words.taste()),
                    index
                        .article(place.article())
                        .flatMap(a -> a.article().published())
                        .map(words::day),
                    "/article/" + place.article(),
                    index.roots(claim).stream().map(Root::name).toList(),
                    words.count("articles", articles)));
          });
    }
    return new ConflictView(words.name("conflict", conflict.kind()), sides);
  }
}
