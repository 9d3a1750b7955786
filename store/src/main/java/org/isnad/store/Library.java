package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.store.sqlite.Renewals;
import org.isnad.store.sqlite.Shelf;

/// A library opened to write: pages go in batch by batch, each batch whole or not at all.
///
/// The shelf is what counts; the index follows it, and is brought up to it when a library is opened
/// after a crash. Not safe for use by several threads, but for [#has].
public final class Library implements AutoCloseable {

  private static final int RENEWED_AT_ONCE = 500;

  /// What may lie in the folder of a library that is still to be made.
  private static final Set<String> BESIDE = Set.of("lock", "audit.jsonl", "corrections.jsonl");

  private final Lock lock;
  private final Shelf shelf;

  /// What is stored for good, seen from outside of the batch at hand.
  private final Shelf stored;

  private final Indexing indexing;

  private Library(Lock lock, Shelf shelf, Shelf stored, Indexing indexing) {
    this.lock = lock;
    this.shelf = shelf;
    this.stored = stored;
    this.indexing = indexing;
  }

  /// Opens a library, or makes a new one in an empty or missing folder.
  ///
  /// @param complete makes the layers again that are not kept
  /// @throws LibraryException when another process writes to it, when it is of a newer version, or
  ///   when the folder holds something else
  public static Library open(Path folder, UnaryOperator<AnnotatedArticle> complete) {
    try {
      Files.createDirectories(folder);
      if (!Shelf.isIn(folder) && !isFree(folder)) {
        throw new LibraryException(folder + ": the folder is not empty and holds no library");
      }
      var lock = Lock.take(folder);
      try {
        var shelf = Shelf.write(folder);
        var indexing = new Indexing(folder, shelf, complete);
        indexing.catchUp();
        return new Library(lock, shelf, Shelf.read(folder), indexing);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.allMatch(file -> BESIDE.contains(file.getFileName().toString()));
    }
  }

  /// Whether the page is stored here with just these bytes; safe to ask while another thread adds.
  public boolean has(String uri, String sha256) {
    synchronized (stored) {
      return stored.has(uri, sha256);
    }
  }

  /// The article of an id, with the layers that are kept.
  public Optional<AnnotatedArticle> article(String id) {
    return shelf.article(id);
  }

  /// Puts pages in; when it returns they are stored, whatever happens to the process.
  ///
  /// @param versions of the annotators that made the layers, by layer
  public void add(List<StoredPage> pages, Map<String, String> versions) {
    long before = shelf.lastBatch();
    long batch = shelf.add(pages, versions, indexing::link);
    if (batch > before) {
      indexing.enter(batch);
    }
  }

  /// What went wrong between single articles since this was last asked; they are stored all the
  /// same.
  public List<Failure> failures() {
    return indexing.failures();
  }

  /// How many articles other versions of the annotators made.
  public long outdated(Map<String, String> versions) {
    return shelf.renewals(versions).articles();
  }

  /// Makes those layers again, and only those, that other versions of the annotators made.
  ///
  /// @param versions of the annotators there are, by layer
  /// @param renewal makes the named layers of an article again
  /// @param watcher is told how many articles are renewed, after each batch
  /// @return how many were renewed
  public int renew(
      Map<String, String> versions,
      BiFunction<AnnotatedArticle, Set<String>, AnnotatedArticle> renewal,
      IntConsumer watcher) {
    int[] done = {0};
    var renewals = shelf.renewals(versions);
    renewals
        .outdated()
        .forEach((plan, layers) -> {
          var renewed = batch(renewals, plan, layers, renewal);
          while (!renewed.isEmpty()) {
            indexing.enter(shelf.lastBatch());
            done[0] += renewed.size();
            watcher.accept(done[0]);
            renewed = batch(renewals, plan, layers, renewal);
          }
        });
    return done[0];
  }

  private List<AnnotatedArticle> batch(
      Renewals renewals,
      long plan,
      Set<String> layers,
      BiFunction<AnnotatedArticle, Set<String>, AnnotatedArticle> renewal) {
    return renewals.renew(
        plan, article -> renewal.apply(article, layers), RENEWED_AT_ONCE, indexing::link);
  }

  /// What persons decide here.
  public Deciding deciding() {
    return new Deciding(shelf, indexing);
  }

  /// How many pages there are.
  public long pages() {
    return shelf.pages();
  }

  /// How many articles there are.
  public long articles() {
    return shelf.articles();
  }

  @Override
  public void close() {
    try (lock) {
      indexing.close();
      stored.close();
      shelf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
