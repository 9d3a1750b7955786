package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entity.Groups.Group;
import org.isnad.knowledge.EnglishName;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Entity;
import org.isnad.model.ReuseAlignment;

/// Says which referents of different articles are one entity.
///
/// The same entry of the knowledge base or the same full name joins; a short name or an office only
/// where one person of the set fits; a description only where it fits one thing or stands in a
/// passage that both share. What the user has decided counts last and most. Joins do not depend on
/// the order of the articles; numbers do.
public final class EntityResolver {

  private final NamePieces pieces = new NamePieces();
  private final EntityMaker maker;

  public EntityResolver(Knowledge knowledge) {
    this.maker = new EntityMaker(knowledge, new EnglishName(knowledge));
  }

  /// The entities, numbered by first mention.
  ///
  /// @param articles with their mentions and links
  /// @param shared the passages that two of them share
  /// @param decisions of the user
  public List<Entity> resolve(
      List<AnnotatedArticle> articles, List<ReuseAlignment> shared, Decisions decisions) {
    var locals = new ArrayList<Local>();
    for (var article : articles) {
      locals.addAll(LocalReader.read(article, pieces, locals.size()));
    }
    var groups = new Groups(locals);
    new NameJoins(groups).join(locals);
    new LengthJoins(groups, pieces).join(locals);
    new PersonJoins(groups).join(locals);
    new DescriptionJoins(groups).join(locals);
    new PassageJoins(groups, locals).join(shared);
    new DecisionRun(groups, locals).apply(decisions);
    doubts(groups, locals);
    Map<Group, String> ids = new HashMap<>();
    var all = groups.all();
    all.forEach(group -> ids.put(group, "E" + (ids.size() + 1)));
    return all.stream().map(group -> maker.entity(group, groups, ids)).toList();
  }

  /// What the articles' own links leave open.
  private static void doubts(Groups groups, List<Local> locals) {
    Map<String, Local> byName = new HashMap<>();
    locals.forEach(local -> byName.put(local.article() + " " + local.referent(), local));
    for (var local : locals) {
      for (var place : local.places()) {
        place
            .link()
            .other()
            .ifPresent(other -> {
              var found = byName.get(local.article() + " " + other);
              if (found != null) {
                groups.doubt(local, found);
              }
            });
      }
    }
  }
}
