package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.ReportIndex;
import org.isnad.model.Claim;
import org.isnad.model.Report;

/// A claim: its words, what it rests on, and why.
///
/// @param id of the claim
/// @param chip its status
/// @param words of its first place
/// @param tree from its roots to the articles
/// @param places where it is made
/// @param why one line for each step that led to the status, in English
public record ClaimView(
    String id,
    StoryCard.Chip chip,
    String words,
    List<Branch> tree,
    List<PlaceView> places,
    List<String> why) {

  private static final int LONGEST = 400;

  /// A place where it is made.
  ///
  /// @param article in one line
  /// @param words of the article
  public record PlaceView(Headline article, String words) {}

  /// A claim in a reader's words.
  public static ClaimView of(Claim claim, Report report, ReportIndex index, Wording words) {
    var places = new ArrayList<PlaceView>();
    for (var support : claim.support()) {
      index
          .article(support.anchor().article())
          .ifPresent(annotated ->
              places.add(
                  new PlaceView(
                      Headline.of(annotated, words), shortened(index.words(support.anchor())))));
    }
    return new ClaimView(
        claim.id(),
        StoryCard.Chip.of(claim.status(), words.name("status", claim.status().name())),
        places.isEmpty() ? "" : places.getFirst().words(),
        index.roots(claim).stream().map(root -> Branch.of(root, List.of(claim), index)).toList(),
        places,
        claim.why());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026";
  }
}
