package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.isnad.link.LinkMemory.Neighbour;
import org.isnad.link.Traits;

/// By what articles are found that may share text or tell one story: an inverted index of their
/// fingerprints and story keys.
///
/// Its parts hold articles in the order in which they came, and grow to a bounded size, so that
/// what lies far off in time can be passed over. It follows the shelf as the index of words does.
public final class Footprints implements AutoCloseable {

  static final String ID = "id";
  static final String DAY = "day";
  static final String FINGERPRINT = "fingerprint";
  static final String KEY = "key";
  static final String RUNS = "runs";

  static final String FOLDER = "links";
  private static final double MEGABYTES = 32;
  private static final int LARGEST_PART = 50_000;

  private final IndexWriter writer;

  private Footprints(IndexWriter writer) {
    this.writer = writer;
  }

  /// Opens those of a library; new ones are made.
  public static Footprints write(Path library) {
    try {
      var merging = new LogDocMergePolicy();
      merging.setMaxMergeDocs(LARGEST_PART);
      var config = new IndexWriterConfig();
      config.setRAMBufferSizeMB(MEGABYTES);
      config.setMergePolicy(merging);
      config.setCommitOnClose(false);
      return new Footprints(new IndexWriter(FSDirectory.open(library.resolve(FOLDER)), config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The batch up to which everything is in them.
  public long batch() {
    return Batches.last(writer);
  }

  /// Puts articles in, in place of what stood there under their ids.
  public void put(Collection<Traits> traits) {
    try {
      for (var one : traits) {
        writer.updateDocument(new Term(ID, one.id()), document(one));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Traits one) {
    var document = new Document();
    document.add(new StringField(ID, one.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(one.id())));
    one.published()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> {
          document.add(new LongPoint(DAY, day));
          document.add(new NumericDocValuesField(DAY, day));
        });
    one.fingerprints().forEach(number -> add(document, FINGERPRINT, number));
    one.keys().forEach(number -> add(document, KEY, number));
    document.add(new BinaryDocValuesField(RUNS, new BytesRef(one.runs().bytes())));
    return document;
  }

  private static void add(Document document, String field, long number) {
    document.add(new StringField(field, term(number), Field.Store.NO));
  }

  /// A number as a term: terms are in the order of the numbers, taken without sign.
  static BytesRef term(long number) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  /// The neighbours of articles that were put in.
  public Map<String, List<Neighbour>> neighbours(Collection<Traits> traits) {
    try (var reader = DirectoryReader.open(writer)) {
      return new NeighbourSearch(reader, List.copyOf(traits)).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes all that was put in lasting.
  ///
  /// @param batch the last batch that is now in them whole
  public void commit(long batch) {
    Batches.commit(writer, batch);
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
