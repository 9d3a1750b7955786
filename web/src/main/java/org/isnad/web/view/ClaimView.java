package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.export.ReasonWords.Part;
import org.isnad.export.ReportIndex;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;

/// A claim: its words, what it rests on, and why.
///
/// @param id of the claim
/// @param chip its status
/// @param words of its first place
/// @param tree from its roots to the articles
/// @param places where it is made
/// @param because what led to the status, in the reader's words
/// @param why one line for each step that led to the status, in the reader's words
public record ClaimView(
    String id,
    StoryCard.Chip chip,
    String words,
    List<Branch> tree,
    List<PlaceView> places,
    List<String> because,
    List<List<Part>> why) {

  private static final int LONGEST = 400;

  /// A place where it is made.
  ///
  /// @param article in one line
  /// @param outlet that published it, by its one name
  /// @param words of the article
  public record PlaceView(Headline article, String outlet, String words) {}

  /// A claim in a reader's words.
  static ClaimView of(Claim claim, ReportIndex index, Wording words) {
    var places = new ArrayList<PlaceView>();
    for (var support : claim.support()) {
      index
          .article(support.anchor().article())
          .ifPresent(annotated ->
              places.add(
                  new PlaceView(
                      Headline.of(annotated, words),
                      Headline.publisher(annotated.article().id(), index, words.taste()),
                      Drawn.shortened(index.words(support.anchor()), LONGEST))));
    }
    return new ClaimView(
        claim.id(),
        StoryCard.Chip.of(claim.status(), words.name("status", claim.status().name())),
        places.isEmpty() ? "" : places.getFirst().words(),
        index.roots(claim).stream()
            .map(root -> Branch.of(root, List.of(claim), index, words.taste()))
            .toList(),
        places,
        because(claim, index, words),
        words.reasons(claim.why()));
  }

  /// How many articles name a source and how many do not, and what that amounts to.
  private static List<String> because(Claim claim, ReportIndex index, Wording words) {
    var sourced = new TreeSet<String>();
    var all = new TreeSet<String>();
    for (var support : claim.support()) {
      all.add(support.anchor().article());
      if (support.attribution().isPresent()) {
        sourced.add(support.anchor().article());
      }
    }
    int roots = index.roots(claim).size();
    var because = new ArrayList<String>();
    if (!sourced.isEmpty()) {
      because.add(words.text("because.named", words.count("articles", sourced.size())));
    }
    if (sourced.size() < all.size()) {
      because.add(
          words.text("because.unnamed", words.count("articles", all.size() - sourced.size())));
    }
    var conclusion =
        claim.status() == ClaimStatus.SINGLE_ROOT && roots > 1
            ? "COUNTED_ONCE"
            : claim.status().name();
    because.add(words.text("because." + conclusion, words.count("roots", roots)));
    return because;
  }
}
