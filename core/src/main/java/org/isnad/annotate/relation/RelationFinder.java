package org.isnad.annotate.relation;

import java.util.List;

/// Finds relations of some kinds in the mentions of one article.
interface RelationFinder {

  /// Adds those that the scene shows.
  void find(Scene scene, List<Finding> found);
}
