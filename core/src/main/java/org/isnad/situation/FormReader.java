package org.isnad.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Entity;
import org.isnad.model.EntityLink;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Reason;
import org.isnad.model.Span;
import org.isnad.situation.Portrait.Form;
import org.isnad.text.Folding;

/// Sums up by which words articles call an entity, and why these were taken for it.
final class FormReader {

  private final Map<String, AnnotatedArticle> articles;
  private final Map<String, Tally> forms = new LinkedHashMap<>();
  private final Map<String, Map<Span, Mention>> mentions = new HashMap<>();
  private final Map<String, Map<Span, EntityLink>> links = new HashMap<>();

  private FormReader(Map<String, AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /// The forms of an entity, the commonest first.
  static List<Form> read(Entity entity, Map<String, AnnotatedArticle> articles) {
    var reader = new FormReader(articles);
    entity.mentions().forEach(reader::add);
    return reader.forms.values().stream()
        .map(Tally::form)
        .sorted(Comparator.comparing(form -> -form.mentions()))
        .toList();
  }

  private void add(Anchor place) {
    var article = articles.get(place.article());
    if (article == null) {
      return;
    }
    var mention = Optional.ofNullable(mentions(article).get(place.span()));
    var kind = mention.map(Mention::kind).orElse(Mention.Kind.NOMINAL);
    var words = article.article().text(place.span());
    var tally = forms.computeIfAbsent(kind + " " + Folding.fold(words), k -> new Tally(kind));
    tally.add(words, place.article(), Optional.ofNullable(links(article).get(place.span())));
  }

  private Map<Span, Mention> mentions(AnnotatedArticle article) {
    return mentions.computeIfAbsent(
        article.article().id(), id -> bySpan(article.layerOrNone(Layer.MENTIONS)));
  }

  private Map<Span, EntityLink> links(AnnotatedArticle article) {
    return links.computeIfAbsent(
        article.article().id(), id -> bySpan(article.layerOrNone(Layer.ENTITY_LINKS)));
  }

  private static <A extends org.isnad.model.Annotation> Map<Span, A> bySpan(
      Collection<A> annotations) {
    var bySpan = new HashMap<Span, A>();
    annotations.forEach(annotation -> bySpan.putIfAbsent(annotation.span(), annotation));
    return bySpan;
  }

  /// One form while it is counted.
  private static final class Tally {

    private final Mention.Kind kind;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<Reason, Integer> reasons = new LinkedHashMap<>();

    private Tally(Mention.Kind kind) {
      this.kind = kind;
    }

    private void add(String words, String article, Optional<EntityLink> link) {
      spellings.merge(words, 1, Integer::sum);
      articles.add(article);
      link.ifPresent(one -> {
        rules.merge(one.origin().rule(), 1, Integer::sum);
        reasons.merge(one.why(), 1, Integer::sum);
      });
    }

    private Form form() {
      int all = spellings.values().stream().mapToInt(Integer::intValue).sum();
      var why = commonest(reasons).stream().findFirst();
      return new Form(
          commonest(spellings).getFirst(), kind, all, articles.size(), commonest(rules), why);
    }

    private static <T> List<T> commonest(Map<T, Integer> counted) {
      var entries = new ArrayList<>(counted.entrySet());
      entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
      return entries.stream().map(Map.Entry::getKey).toList();
    }
  }
}
