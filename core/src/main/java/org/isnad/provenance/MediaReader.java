package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Medium;
import org.isnad.word.Outlets;

/// Reads which outlets published some articles, each under its one name and with its family.
public final class MediaReader {

  private static final String FAMILY = "family";

  private final Outlets outlets = new Outlets();
  private final Knowledge knowledge;

  /// Takes families from `knowledge`.
  public MediaReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The outlets by name; articles of which no outlet is known are left out.
  public List<Medium> read(Collection<AnnotatedArticle> articles) {
    var published = new TreeMap<String, List<String>>();
    for (var annotated : articles) {
      annotated
          .article()
          .outlet()
          .map(outlets::name)
          .ifPresent(name ->
              published
                  .computeIfAbsent(name, own -> new ArrayList<>())
                  .add(annotated.article().id()));
    }
    return published.entrySet().stream()
        .map(own -> new Medium(own.getKey(), family(own.getKey()), own.getValue()))
        .toList();
  }

  /// The holding that a medium of this name belongs to; the name itself where none, or more than
  /// one, is known.
  private String family(String name) {
    var families =
        knowledge.named(name).stream()
            .filter(entity -> entity.kind() == EntityKind.MEDIA)
            .flatMap(entity -> entity.detail(FAMILY).stream())
            .distinct()
            .toList();
    return families.size() == 1 ? families.getFirst() : name;
  }
}
