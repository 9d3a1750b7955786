package org.isnad.situation;

import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Story;

/// What a situation is made from: articles and what is known to hold between them.
///
/// @param articles with events and relations
/// @param entities whom they speak of
/// @param reuse passages that two of them share
/// @param stories which tell of one happening
/// @param claims what they claim
/// @param roots where they have it from
public record Ground(
    List<AnnotatedArticle> articles,
    List<Entity> entities,
    List<ReuseAlignment> reuse,
    List<Story> stories,
    List<Claim> claims,
    List<Root> roots) {

  public Ground {
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    reuse = List.copyOf(reuse);
    stories = List.copyOf(stories);
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
  }
}
