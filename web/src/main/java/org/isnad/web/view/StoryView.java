package org.isnad.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.export.SituationView;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Lineage;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.room.Absence;
import org.isnad.situation.CountDrifts;
import org.isnad.web.draw.DayAxis;
import org.isnad.web.draw.ReportRows;

/// A story: what it rests on, what it claims, where that contradicts, and who carries it.
///
/// @param frame around the page
/// @param id of the story
/// @param reach roots, families, outlets, articles
/// @param verdict in one sentence, what its claims rest on
/// @param main the claim that most articles make
/// @param roots trees from the origins to the articles, those that carry most first
/// @param claims those that tell most first
/// @param conflicts between claims
/// @param drifts how numbers go from report to report
/// @param rows when the articles came out; none when all did on one day
/// @param coverage who carries it, and who does not
/// @param members its articles by date
/// @param actors who takes part most
public record StoryView(
    Frame frame,
    String id,
    List<String> reach,
    String verdict,
    Optional<ClaimView> main,
    List<Branch> roots,
    List<ClaimView> claims,
    List<ConflictView> conflicts,
    List<DriftView> drifts,
    Optional<ReportRows> rows,
    CoverageView coverage,
    List<MemberView> members,
    List<Party> actors) {

  /// How many roots and claims are shown before "more".
  public static final int FIRST = 8;

  /// How many contradictions are shown before "more".
  public static final int FEW = 5;

  /// How many charts are shown.
  private static final int CHARTS = 6;

  private static final int ACTORS = 12;

  private static final int STEPS = 45;

  private static final Comparator<Claim> MOST_TELLING =
      Comparator.<Claim>comparingInt(claim ->
              switch (claim.status()) {
                case CONTESTED -> 0;
                case CORROBORATED -> 1;
                case SINGLE_ROOT -> 2;
                case UNATTRIBUTED -> 3;
              })
          .thenComparing(claim -> -claim.support().size());

  private static final Comparator<Claim> WIDEST =
      Comparator.<Claim>comparingLong(claim -> -articles(claim)).thenComparing(MOST_TELLING);

  /// A story in a reader's words.
  ///
  /// @param absences outlets that do not carry it
  public static StoryView of(
      Frame frame, Report report, List<Lineage> lineages, List<Absence> absences) {
    var index = new ReportIndex(report);
    var story = report.stories().getFirst();
    var words = frame.words();
    var reach = Reach.of(story, report.claims(), report.media());
    var roots =
        report.roots().stream()
            .sorted(Comparator.comparing(root -> -root.articles().size()))
            .map(root -> Branch.of(root, report.claims(), index, words.taste()))
            .toList();
    var claims = report.claims().stream().sorted(MOST_TELLING).toList();
    var members = MemberView.of(story, index, lineages, words);
    return new StoryView(
        frame,
        story.id(),
        StoryCard.reach(reach, words),
        verdict(report, reach, words),
        claims.stream().min(WIDEST).map(claim -> ClaimView.of(claim, index, words)),
        roots,
        claims.stream().map(claim -> ClaimView.of(claim, index, words)).toList(),
        report.conflicts().stream().map(c -> ConflictView.of(c, index, words)).toList(),
        CountDrifts.of(report).stream()
            .limit(CHARTS)
            .map(drift -> DriftView.of(drift, index, words))
            .toList(),
        rows(members, words),
        CoverageView.of(report, absences, words),
        members,
        actors(report, words));
  }

  /// Those whom articles name; others are but words such as "the injured".
  private static List<Party> actors(Report report, Wording words) {
    var cast = new Cast(new SituationView(report, words.taste().language()));
    return report.situation().actors().stream()
        .map(actor -> cast.party(actor.entity()))
        .filter(party -> party.link().isPresent())
        .limit(ACTORS)
        .toList();
  }

  private static long articles(Claim claim) {
    return claim.support().stream().map(support -> support.anchor().article()).distinct().count();
  }

  /// One root; or how many claims are confirmed, and how many are not.
  private static String verdict(Report report, Reach reach, Wording words) {
    var outlets = words.count("outlets", reach.outlets());
    if (report.roots().size() == 1) {
      return words.text("verdict.single-root", report.roots().getFirst().name(), outlets);
    }
    var single = words.count("claims", count(report, ClaimStatus.SINGLE_ROOT));
    long confirmed = count(report, ClaimStatus.CORROBORATED);
    long contested = count(report, ClaimStatus.CONTESTED);
    var roots = words.count("roots", reach.roots());
    return confirmed + contested == 0
        ? words.text("verdict.none-confirmed", roots, single)
        : words.text(
            "verdict.several",
            roots,
            words.count("claims", confirmed),
            single,
            words.count("claims", contested));
  }

  private static long count(Report report, ClaimStatus status) {
    return report.claims().stream().filter(claim -> claim.status() == status).count();
  }

  private static Optional<ReportRows> rows(List<MemberView> members, Wording words) {
    var dated = members.stream().flatMap(member -> member.row().stream()).toList();
    return DayAxis.of(dated.stream().map(ReportRows.Report::day).toList(), STEPS)
        .filter(axis -> axis.steps() > 1)
        .map(axis -> ReportRows.of(dated, axis, words.taste().isArabic(), words::day));
  }
}
