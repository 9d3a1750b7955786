package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Medium;
import org.isnad.word.Outlets;
import org.isnad.word.Sites;

/// Reads which outlets published some articles, each under its one name and with its family.
public final class MediaReader {

  private static final String FAMILY = "family";

  private final Outlets outlets = new Outlets();
  private final Sites sites = new Sites();
  private final Knowledge knowledge;

  /// Takes families from `knowledge`.
  public MediaReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The outlets by name; articles of which no outlet is known are left out.
  public List<Medium> read(Collection<AnnotatedArticle> articles) {
    var published = new TreeMap<String, List<String>>();
    var countries = new TreeMap<String, Set<String>>();
    for (var annotated : articles) {
      var article = annotated.article();
      var called = article.outlet();
      if (called.isPresent()) {
        var name = outlets.name(called.get());
        published.computeIfAbsent(name, own -> new ArrayList<>()).add(article.id());
        var country = sites.of(called.get()).map(Sites.Outlet::country).orElse("");
        countries.computeIfAbsent(name, own -> new TreeSet<>()).add(country);
      }
    }
    var media = new ArrayList<Medium>();
    published.forEach((name, ids) ->
        media.add(new Medium(name, family(name, countries.getOrDefault(name, Set.of())), ids)));
    return List.copyOf(media);
  }

  /// The holding that the outlet of a name belongs to; the name itself where none is known, or
  /// where outlets of this name belong to several.
  public String family(String outlet) {
    return family(outlets.name(outlet), Set.of(""));
  }

  /// The holding that a medium belongs to; the name itself where none is known, or where media of
  /// this name belong to several.
  ///
  /// @param countries of the sites by which the articles name it; an empty one for a bare name
  private String family(String name, Set<String> countries) {
    var families =
        knowledge.named(name).stream()
            .filter(entity -> entity.kind() == EntityKind.MEDIA)
            .filter(entity -> countries.contains("") || countries.contains(country(entity)))
            .map(entity -> entity.detail(FAMILY).orElse(name))
            .distinct()
            .toList();
    return families.size() == 1 ? families.getFirst() : name;
  }

  private static String country(KnownEntity entity) {
    return entity
        .country()
        .map(id -> id.substring(EntityKind.COUNTRY.prefix().length()))
        .orElse("");
  }
}
