package org.isnad.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.EntityLink;
import org.isnad.model.Layer;
import org.isnad.model.Report;
import org.isnad.model.Span;

/// Which entity each mention of a report was put to: by the report, else by its article alone.
final class FoundMentions {

  private final Map<Anchor, String> entities = new HashMap<>();

  FoundMentions(Report report) {
    for (var entity : report.entities()) {
      entity.mentions().forEach(anchor -> entities.put(anchor, entity.id()));
    }
  }

  /// The mentions of some articles.
  List<FoundMention> of(List<AnnotatedArticle> articles) {
    var all = new ArrayList<FoundMention>();
    for (var article : articles) {
      var id = article.article().id();
      var links = new HashMap<Span, String>();
      for (EntityLink link : article.layerOrNone(Layer.ENTITY_LINKS)) {
        links.put(link.span(), id + " " + link.referent());
      }
      for (var mention : article.layerOrNone(Layer.MENTIONS)) {
        var span = mention.span();
        var alone = links.getOrDefault(span, id + " " + span);
        all.add(new FoundMention(mention, entities.getOrDefault(new Anchor(id, span), alone)));
      }
    }
    return all;
  }
}
