package org.isnad.store.lucene;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.isnad.link.TracedStory.Labels;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ChainLink;
import org.isnad.model.Layer;
import org.isnad.text.Folding;

/// What the index holds of an article.
final class Entry {

  private static final int LONGEST_VALUE = 200;
  private static final FieldType WORDS = words();

  private final FacetsConfig config;

  Entry(FacetsConfig config) {
    this.config = config;
  }

  private static FieldType words() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /// The document of an article.
  ///
  /// @param labels what its claims rest on, which depends on other articles
  Document of(AnnotatedArticle annotated, Labels labels) throws java.io.IOException {
    var document = new Document();
    var article = annotated.article();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    var tokens = annotated.layerOrNone(Layer.TOKENS);
    document.add(new Field(Fields.BLIND, new TokenLayer(tokens, Form.BLIND), WORDS));
    document.add(new Field(Fields.FOLDED, new TokenLayer(tokens, Form.FOLDED), WORDS));
    document.add(new Field(Fields.EXACT, new TokenLayer(tokens, Form.EXACT), WORDS));
    article
        .published()
        .ifPresent(
            day -> document.add(new LongField(Fields.DATE, day.toEpochDay(), Field.Store.NO)));
    values(annotated).forEach((field, values) -> add(document, field, values));
    add(document, Fields.ROOT, labels.roots());
    add(document, Fields.STATUS, labels.statuses());
    return config.build(document);
  }

  private static Map<String, Collection<String>> values(AnnotatedArticle annotated) {
    var values = new TreeMap<String, Collection<String>>();
    var article = annotated.article();
    article.outlet().ifPresent(outlet -> put(values, Fields.OUTLET, outlet));
    article.published().ifPresent(day -> put(values, Fields.MONTH, day.toString().substring(0, 7)));
    annotated.layerOrNone(Layer.NAMES).forEach(name -> put(values, Fields.ENTITY, name.key()));
    annotated.layerOrNone(Layer.EVENTS).forEach(event -> put(values, Fields.EVENT, event.type()));
    for (var said : annotated.layerOrNone(Layer.ATTRIBUTIONS)) {
      said.chain().stream()
          .filter(link -> link.kind() == ChainLink.Kind.SPEAKER)
          .forEach(link -> put(values, Fields.SPEAKER, link.name()));
    }
    return values;
  }

  private static void put(Map<String, Collection<String>> values, String field, String value) {
    values.computeIfAbsent(field, f -> new TreeSet<>()).add(value);
  }

  private static void add(Document document, String field, Collection<String> values) {
    for (var value : values) {
      var whole = value.strip();
      if (!whole.isEmpty() && whole.length() <= LONGEST_VALUE) {
        document.add(new StringField(field, key(whole), Field.Store.NO));
        document.add(new SortedSetDocValuesFacetField(field, whole));
      }
    }
  }

  /// The form in which a value is looked up.
  static String key(String value) {
    return Folding.fold(value).toLowerCase(java.util.Locale.ROOT);
  }
}
