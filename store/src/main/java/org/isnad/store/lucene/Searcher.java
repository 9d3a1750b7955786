package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.isnad.model.Span;
import org.isnad.store.LibraryException;
import org.isnad.store.Search.Count;
import org.isnad.store.Search.Found;
import org.isnad.store.Search.Hit;
import org.isnad.store.Search.Order;
import org.isnad.store.Search.Request;

/// The index of a library as it was when opened, to read; safe for use by many threads.
public final class Searcher implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;

  private Searcher(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.state = new DefaultSortedSetDocValuesReaderState(reader, Index.facets());
  }

  /// Opens the index of a library.
  ///
  /// @throws LibraryException when there is none yet
  public static Searcher open(Path library) {
    try {
      return new Searcher(DirectoryReader.open(FSDirectory.open(library.resolve(Index.FOLDER))));
    } catch (IndexNotFoundException e) {
      throw new LibraryException(library + ": the library has no index yet; add a page to it", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many articles are in it.
  public int articles() {
    return reader.numDocs();
  }

  /// The batch up to which everything is in it.
  public long batch() {
    return Batches.of(reader);
  }

  /// A number that is another for another state of the index.
  public long version() {
    return reader.getVersion();
  }

  /// Whether nothing was written since it was opened.
  public boolean isCurrent() {
    try {
      return reader.isCurrent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether an article is in it.
  public boolean has(String id) {
    try {
      return searcher.count(new TermQuery(new Term(Fields.ID, id))) == 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The articles that fit.
  ///
  /// @throws QueryException when the query cannot be read
  public Found find(Request request) {
    try {
      // Rewritten once: finding the words that a fuzzy one stands for is the dearest part.
      var query = searcher.rewrite(query(request));
      return request.facets() > 0 ? counted(query, request) : uncounted(query, request);
    } catch (ParseException | IndexSearcher.TooManyClauses e) {
      throw new QueryException(request.query(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(Request request) throws ParseException {
    var all = new BooleanQuery.Builder();
    all.add(
        request.query().isBlank()
            ? new MatchAllDocsQuery()
            : new ArticleQueryParser(request.exact() ? Form.EXACT : Form.BLIND)
                .parse(request.query()),
        Occur.MUST);
    request
        .only()
        .forEach((facet, values) -> {
          var any = new BooleanQuery.Builder();
          values.forEach(value -> any.add(term(facet, value), Occur.SHOULD));
          all.add(any.build(), Occur.FILTER);
        });
    request
        .without()
        .forEach((facet, values) ->
            values.forEach(value -> all.add(term(facet, value), Occur.MUST_NOT)));
    if (request.since().isPresent() || request.until().isPresent()) {
      all.add(
          LongField.newRangeQuery(
              Fields.DATE,
              request.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              request.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    return all.build();
  }

  private static Query term(String facet, String value) {
    return new TermQuery(new Term(facet, Entry.key(value)));
  }

  /// Hits and facets of one walk over all that fit.
  private Found counted(Query query, Request request) throws IOException {
    var manager = new FacetsCollectorManager();
    int wanted = wanted(request);
    var sort = sort(request.order());
    var result =
        sort.isPresent()
            ? FacetsCollectorManager.search(searcher, query, wanted, sort.get(), manager)
            : FacetsCollectorManager.search(searcher, query, wanted, manager);
    var top = result.topDocs();
    var facets = facets(result.facetsCollector(), request.facets());
    return new Found(top.totalHits.value(), hits(query, top.scoreDocs, request), facets);
  }

  private Found uncounted(Query query, Request request) throws IOException {
    int wanted = wanted(request);
    var sort = sort(request.order());
    var top =
        sort.isPresent()
            ? searcher.search(query, new TopFieldCollectorManager(sort.get(), wanted, wanted))
            : searcher.search(query, new TopScoreDocCollectorManager(wanted, wanted));
    return new Found(searcher.count(query), hits(query, top.scoreDocs, request), Map.of());
  }

  /// How many hits to collect: never none, which no collector takes.
  private int wanted(Request request) {
    int last = request.size() == 0 ? 0 : request.from() + request.size();
    return Math.clamp(last, 1, Math.max(1, reader.maxDoc()));
  }

  private static Optional<Sort> sort(Order order) {
    if (order == Order.RELEVANCE) {
      return Optional.empty();
    }
    var byDay =
        LongField.newSortField(Fields.DATE, order == Order.NEWEST, SortedNumericSelector.Type.MIN);
    byDay.setMissingValue(order == Order.NEWEST ? Long.MIN_VALUE : Long.MAX_VALUE);
    return Optional.of(new Sort(byDay, SortField.FIELD_DOC));
  }

  private List<Hit> hits(Query query, ScoreDoc[] found, Request request) throws IOException {
    if (request.size() == 0) {
      return List.of();
    }
    var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    var hits = new ArrayList<Hit>();
    for (int i = request.from(); i < found.length; i++) {
      hits.add(hit(found[i], weight));
    }
    return hits;
  }

  private Hit hit(ScoreDoc found, Weight weight) throws IOException {
    var id = searcher.storedFields().document(found.doc, Set.of(Fields.ID));
    var spans = new TreeSet<Span>();
    var leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
    var matches = weight.matches(leaf, found.doc - leaf.docBase);
    if (matches != null) {
      for (var field : Fields.WORDS) {
        var each = matches.getMatches(field);
        while (each != null && each.next()) {
          if (each.startOffset() >= 0) {
            spans.add(new Span(each.startOffset(), each.endOffset()));
          }
        }
      }
    }
    double score = Float.isNaN(found.score) ? 0 : found.score;
    return new Hit(id.get(Fields.ID), score, List.copyOf(spans));
  }

  private Map<String, List<Count>> facets(FacetsCollector all, int most) throws IOException {
    var counts = new SortedSetDocValuesFacetCounts(state, all);
    var facets = new TreeMap<String, List<Count>>();
    for (var facet : counts.getAllDims(most)) {
      var values = new ArrayList<Count>();
      for (var value : facet.labelValues) {
        values.add(new Count(value.label, value.value.longValue()));
      }
      facets.put(facet.dim, List.copyOf(values));
    }
    return facets;
  }

  /// The values of some facets of all articles, by article and facet; articles without any are left
  /// out.
  public Map<String, Map<String, List<String>>> labels(Set<String> facets) {
    try {
      return new LabelReader(reader, state, facets).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All values of a facet, the commonest first.
  public List<Count> values(String facet) {
    try {
      var counts = new SortedSetDocValuesFacetCounts(state).getAllChildren(facet);
      return counts == null
          ? List.of()
          : Arrays.stream(counts.labelValues)
              .map(value -> new Count(value.label, value.value.longValue()))
              .sorted(Comparator.comparing(count -> -count.articles()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
