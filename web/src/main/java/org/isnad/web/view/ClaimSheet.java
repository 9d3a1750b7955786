package org.isnad.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Support;

/// A claim on a page of its own: what it rests on, how it came about, what speaks against it.
///
/// @param frame around the page
/// @param claim its words, status and tree
/// @param story the id of its story
/// @param title of its story
/// @param verdict in one sentence, on how many origins it rests
/// @param steps the articles that make it by day, each with the origins that it brought
/// @param conflicts with other claims, and figures that replace each other
public record ClaimSheet(
    Frame frame,
    ClaimView claim,
    String story,
    String title,
    String verdict,
    List<Step> steps,
    List<Opposed> conflicts) {

  public ClaimSheet {
    steps = List.copyOf(steps);
    conflicts = List.copyOf(conflicts);
  }

  /// A place where the claim is made.
  ///
  /// @param article in one line
  /// @param link to the words in the article
  /// @param words of the article
  /// @param chain of hands, where the article names them
  /// @param roots names of the origins that were not there before
  public record Step(
      Headline article, String link, String words, Optional<ChainView> chain, List<String> roots) {

    public Step {
      roots = List.copyOf(roots);
    }
  }

  /// A conflict in which the claim stands.
  ///
  /// @param kind of it, in the reader's words
  /// @param sides the claims with what they say, this one among them
  public record Opposed(String kind, List<Side> sides) {

    public Opposed {
      sides = List.copyOf(sides);
    }
  }

  /// One side of a conflict.
  ///
  /// @param id of the claim
  /// @param value that it gives
  /// @param words of its first place
  /// @param own whether it is the page's claim
  public record Side(String id, String value, String words, boolean own) {}

  /// A claim of a story's report.
  public static ClaimSheet of(Frame frame, Claim claim, Report report) {
    var index = new ReportIndex(report);
    var words = frame.words();
    var story = report.stories().getFirst();
    return new ClaimSheet(
        frame,
        ClaimView.of(claim, index, words),
        story.id(),
        story.title(),
        verdict(claim, index, words),
        steps(claim, index, words),
        index.conflicts(claim).stream().map(one -> opposed(one, claim, index, words)).toList());
  }

  private static String verdict(Claim claim, ReportIndex index, Wording words) {
    var roots = index.roots(claim);
    long articles = claim.support().stream().map(s -> s.anchor().article()).distinct().count();
    var told = words.count("articles", articles);
    return switch (roots.size()) {
      case 0 -> words.text("claim.no-root", told);
      case 1 -> words.text("claim.one-root", told, roots.getFirst().name());
      default ->
          words.text(
              claim.status() == ClaimStatus.SINGLE_ROOT ? "claim.one-line" : "claim.several-roots",
              told,
              words.count("roots", roots.size()));
    };
  }

  private static List<Step> steps(Claim claim, ReportIndex index, Wording words) {
    var roots = index.roots(claim);
    var known = new HashSet<String>();
    // An article that says the same twice, such as headline and body, counts once.
    var seen = new HashSet<String>();
    var steps = new ArrayList<Step>();
    claim.support().stream()
        .sorted(Comparator.comparing(support -> day(support, index)))
        .forEach(support -> step(support, fresh(support, roots, known), index, words, steps));
    return steps.stream().filter(step -> seen.add(step.words() + step.article().id())).toList();
  }

  /// Undated articles come last: nobody knows what they brought first.
  private static LocalDate day(Support support, ReportIndex index) {
    return index
        .article(support.anchor().article())
        .flatMap(annotated -> annotated.article().published())
        .orElse(LocalDate.MAX);
  }

  private static List<String> fresh(Support support, List<Root> roots, HashSet<String> known) {
    return roots.stream()
        .filter(root -> root.articles().contains(support.anchor().article()))
        .filter(root -> known.add(root.id()))
        .map(Root::name)
        .toList();
  }

  private static void step(
      Support support, List<String> roots, ReportIndex index, Wording words, List<Step> steps) {
    index
        .article(support.anchor().article())
        .ifPresent(annotated -> {
          var line = Headline.of(annotated, words);
          var chain =
              index.attribution(support).map(s -> ChainView.of(s, annotated.article(), words));
          var link = line.link(support.anchor().span());
          steps.add(new Step(line, link, index.words(support.anchor()), chain, roots));
        });
  }

  private static Opposed opposed(Conflict conflict, Claim own, ReportIndex index, Wording words) {
    var sides = new ArrayList<Side>();
    for (int i = 0; i < conflict.claims().size(); i++) {
      var id = conflict.claims().get(i);
      var told =
          index.claim(id).map(claim -> index.words(claim.support().getFirst().anchor())).orElse("");
      var value = words.name("value", conflict.values().get(i));
      sides.add(new Side(id, value, told, id.equals(own.id())));
    }
    return new Opposed(words.name("conflict", conflict.kind()), sides);
  }
}
