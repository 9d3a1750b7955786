package org.isnad.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// How far a claim or a story goes, in four numbers that must not be taken for each other: many
/// articles may stand in few outlets, those belong to fewer families, and all may have one root.
///
/// @param roots origins that are named
/// @param families holdings whose outlets carry it
/// @param outlets that carry it; a page of which no outlet is known is taken for one of its own
/// @param articles that carry it
public record Reach(int roots, int families, int outlets, int articles) {

  /// The reach of what hangs on some roots and stands in some articles.
  ///
  /// @param roots ids of roots
  /// @param articles ids of articles
  /// @param media the outlets of those articles, perhaps among others
  public static Reach of(
      Collection<String> roots, Collection<String> articles, List<Medium> media) {
    var distinct = new HashSet<>(articles);
    var outlets = new HashSet<String>();
    var families = new HashSet<String>();
    var known = new HashSet<String>();
    for (var medium : media) {
      var carried = medium.articles().stream().filter(distinct::contains).toList();
      if (!carried.isEmpty()) {
        known.addAll(carried);
        outlets.add(medium.name());
        families.add(medium.family());
      }
    }
    int unknown = distinct.size() - known.size();
    return new Reach(
        new HashSet<>(roots).size(),
        families.size() + unknown,
        outlets.size() + unknown,
        distinct.size());
  }

  /// The reach of a claim.
  public static Reach of(Claim claim, List<Medium> media) {
    var articles = claim.support().stream().map(support -> support.anchor().article()).toList();
    return of(claim.roots(), articles, media);
  }

  /// The reach of a story whose articles make some claims.
  public static Reach of(Story story, List<Claim> claims, List<Medium> media) {
    var roots = claims.stream().flatMap(claim -> claim.roots().stream()).toList();
    return of(roots, story.articles(), media);
  }
}
