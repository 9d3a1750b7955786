package org.isnad.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Lineage;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.model.Story;

/// A story: what it rests on, what it claims, where that contradicts, and who carries it.
///
/// @param frame around the page
/// @param id of the story
/// @param reach roots, families, outlets, articles
/// @param verdict in one sentence, what its claims rest on
/// @param roots trees from the origins to the articles, those that carry most first
/// @param claims those that tell most first
/// @param conflicts between claims
/// @param members its articles by date
public record StoryView(
    Frame frame,
    String id,
    List<String> reach,
    String verdict,
    List<Branch> roots,
    List<ClaimView> claims,
    List<ConflictView> conflicts,
    List<MemberView> members) {

  /// How many roots and claims are shown before "more".
  public static final int FIRST = 8;

  /// What contradicts what, or replaces it.
  ///
  /// @param kind in the reader's words
  /// @param values what each side says
  /// @param claims the ids of the sides
  public record ConflictView(String kind, List<String> values, List<String> claims) {}

  /// An article of the story.
  ///
  /// @param article in one line
  /// @param lineage how much of it stood in an earlier one, and how many days later it came
  /// @param compare the two side by side
  public record MemberView(Headline article, String lineage, Optional<String> compare) {}

  private static final Comparator<Claim> MOST_TELLING =
      Comparator.<Claim>comparingInt(claim ->
              switch (claim.status()) {
                case CONTESTED -> 0;
                case CORROBORATED -> 1;
                case SINGLE_ROOT -> 2;
                case UNATTRIBUTED -> 3;
              })
          .thenComparing(claim -> -claim.support().size());

  /// A story in a reader's words.
  public static StoryView of(Frame frame, Report report, List<Lineage> lineages) {
    var index = new ReportIndex(report);
    var story = report.stories().getFirst();
    var words = frame.words();
    var reach = Reach.of(story, report.claims(), report.media());
    var roots =
        report.roots().stream()
            .sorted(Comparator.comparing(root -> -root.articles().size()))
            .map(root -> Branch.of(root, report.claims(), index))
            .toList();
    return new StoryView(
        frame,
        story.id(),
        StoryCard.reach(reach, words),
        verdict(report, reach, words),
        roots,
        report.claims().stream()
            .sorted(MOST_TELLING)
            .map(claim -> ClaimView.of(claim, report, index, words))
            .toList(),
        report.conflicts().stream().map(conflict -> conflict(conflict, words)).toList(),
        members(story, index, lineages, words));
  }

  /// One root; or how many claims are confirmed, and how many are not.
  private static String verdict(Report report, Reach reach, Wording words) {
    var outlets = words.count("outlets", reach.outlets());
    if (report.roots().size() == 1) {
      return words.text("verdict.single-root", report.roots().getFirst().name(), outlets);
    }
    var single = words.count("claims", count(report, ClaimStatus.SINGLE_ROOT));
    var confirmed = words.count("claims", count(report, ClaimStatus.CORROBORATED));
    var contested = words.count("claims", count(report, ClaimStatus.CONTESTED));
    var roots = words.count("roots", reach.roots());
    return words.text("verdict.several", roots, confirmed, single, contested);
  }

  private static long count(Report report, ClaimStatus status) {
    return report.claims().stream().filter(claim -> claim.status() == status).count();
  }

  private static ConflictView conflict(Conflict conflict, Wording words) {
    return new ConflictView(
        words.name("conflict", conflict.kind()),
        conflict.values().stream().map(value -> words.name("value", value)).toList(),
        conflict.claims());
  }

  private static List<MemberView> members(
      Story story, ReportIndex index, List<Lineage> lineages, Wording words) {
    var members = new ArrayList<MemberView>();
    for (var id : story.articles()) {
      var lineage = lineages.stream().filter(one -> one.article().equals(id)).findFirst();
      index
          .article(id)
          .ifPresent(annotated ->
              members.add(
                  new MemberView(
                      Headline.of(annotated, words),
                      told(lineage, words),
                      lineage
                          .flatMap(Lineage::earlier)
                          .map(earlier -> "/compare?a=" + earlier + "&b=" + id))));
    }
    return members;
  }

  private static String told(Optional<Lineage> lineage, Wording words) {
    if (lineage.isEmpty() || lineage.get().kind() == Lineage.Kind.OWN) {
      return words.text("lineage.own");
    }
    var one = lineage.get();
    var kind = words.text(one.kind() == Lineage.Kind.COPY ? "lineage.copy" : "lineage.partial");
    var share = words.text("percent", Math.round(100 * one.share()));
    return one.lag().isPresent() && one.lag().getAsInt() > 0
        ? kind + " " + share + " \u00B7 " + words.count("days-later", one.lag().getAsInt())
        : kind + " " + share;
  }
}
