package org.isnad.model;

import java.util.List;

/// What was read from a set of pages: each article's layers, and what holds between the pages.
///
/// @param version of the software
/// @param plan the annotators, in their order
/// @param lexicons sha256 over the lexicon files
/// @param pages in the order given
/// @param entities persons, bodies and places that the pages speak of
/// @param reuse passages shared by two articles
/// @param stories articles grouped by happening
/// @param claims assertions grouped across articles
/// @param roots the origins of the claims
/// @param conflicts claims that contradict each other
/// @param media the outlets that published the articles
/// @param situation what the pages add up to
/// @param failures inputs that could not be read
public record Report(
    String version,
    List<String> plan,
    String lexicons,
    List<PageReport> pages,
    List<Entity> entities,
    List<ReuseAlignment> reuse,
    List<Story> stories,
    List<Claim> claims,
    List<Root> roots,
    List<Conflict> conflicts,
    List<Medium> media,
    Situation situation,
    List<Failure> failures) {

  public Report {
    plan = List.copyOf(plan);
    pages = List.copyOf(pages);
    entities = List.copyOf(entities);
    reuse = List.copyOf(reuse);
    stories = List.copyOf(stories);
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
    conflicts = List.copyOf(conflicts);
    media = List.copyOf(media);
    failures = List.copyOf(failures);
  }

  /// The same pages with another situation.
  public Report with(Situation other) {
    return new Report(
        version, plan, lexicons, pages, entities, reuse, stories, claims, roots, conflicts, media,
        other, failures);
  }

  /// A page and its annotated articles.
  public record PageReport(Page page, List<AnnotatedArticle> articles) {

    public PageReport {
      articles = List.copyOf(articles);
    }
  }
}
