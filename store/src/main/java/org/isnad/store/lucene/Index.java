package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.isnad.link.TracedStory.Labels;
import org.isnad.model.AnnotatedArticle;

/// The index of a library, to write. One process at a time.
public final class Index implements AutoCloseable {

  static final String FOLDER = "index";
  private static final double MEGABYTES = 96;

  private final IndexWriter writer;
  private final Entry entry = new Entry(facets());

  private Index(IndexWriter writer) {
    this.writer = writer;
  }

  /// Opens the index of a library; a new one is made.
  public static Index write(Path library) {
    try {
      var config = new IndexWriterConfig(new QueryWords(Form.BLIND));
      config.setRAMBufferSizeMB(MEGABYTES);
      config.setCommitOnClose(false);
      return new Index(new IndexWriter(FSDirectory.open(library.resolve(FOLDER)), config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FacetsConfig facets() {
    var config = new FacetsConfig();
    Fields.FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }

  /// The batch up to which everything is in the index.
  public long batch() {
    return Batches.last(writer);
  }

  /// How many articles are in it, committed or not.
  public int articles() {
    return writer.getDocStats().numDocs;
  }

  /// Puts an article in, in place of what stood there under its id.
  ///
  /// @param labels what its claims rest on
  public void put(AnnotatedArticle article, Labels labels) {
    try {
      writer.updateDocument(new Term(Fields.ID, article.article().id()), entry.of(article, labels));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes all that was put in lasting.
  ///
  /// @param batch the last batch that is now in it whole
  public void commit(long batch) {
    Batches.commit(writer, batch);
  }

  /// The facets that a search can choose from.
  public static Set<String> facetNames() {
    return Set.copyOf(Fields.FACETS);
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
