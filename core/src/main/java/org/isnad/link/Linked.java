package org.isnad.link;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Entity;
import org.isnad.model.Failure;
import org.isnad.model.Medium;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Situation;
import org.isnad.model.Story;

/// What holds between a set of articles.
///
/// @param entities persons, bodies and places that the articles speak of
/// @param reuse passages shared by two articles
/// @param stories articles grouped by happening
/// @param claims assertions grouped across articles
/// @param roots the origins of the claims
/// @param conflicts claims that contradict each other
/// @param media the outlets that published the articles
/// @param situation what the articles add up to
/// @param failures what could not be told of them
public record Linked(
    List<Entity> entities,
    List<ReuseAlignment> reuse,
    List<Story> stories,
    List<Claim> claims,
    List<Root> roots,
    List<Conflict> conflicts,
    List<Medium> media,
    Situation situation,
    List<Failure> failures) {

  public Linked {
    entities = List.copyOf(entities);
    reuse = List.copyOf(reuse);
    stories = List.copyOf(stories);
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
    conflicts = List.copyOf(conflicts);
    media = List.copyOf(media);
    failures = List.copyOf(failures);
  }

  /// The report on the pages between whose articles this holds.
  ///
  /// @param version of the software
  /// @param plan the annotators, in their order
  /// @param lexicons sha256 over the lexicon files
  /// @param unread what could not be read
  public Report report(
      String version,
      List<String> plan,
      String lexicons,
      List<PageReport> pages,
      List<Failure> unread) {
    var all = Stream.concat(unread.stream(), failures.stream()).toList();
    return new Report(
        version, plan, lexicons, pages, entities, reuse, stories, claims, roots, conflicts, media,
        situation, all);
  }
}
