package org.isnad.app;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.isnad.model.Failure;
import org.isnad.model.Page;
import org.isnad.page.Reading;
import org.isnad.store.Library;
import org.isnad.store.StoredPage;

/// Puts pages into a library: reads, annotates, stores, batch by batch.
///
/// What stands in the library already is passed over before it is annotated, so a run that was cut
/// off is completed by running it again. While one batch is stored the next ones are annotated.
public final class Adding {

  /// How many pages are stored at once unless told otherwise.
  public static final int PAGES_PER_BATCH = 500;

  private static final long BYTES_PER_BATCH = 16L << 20;

  private final Isnad isnad;
  private final Library library;
  private final Map<String, String> versions;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /// The pages that are read and not yet stored.
  private final Set<String> underway = ConcurrentHashMap.newKeySet();

  private final List<StoredPage> batch = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final int pagesPerBatch;
  private final IntConsumer stored;
  private long batchBytes;
  private int added;
  private int articles;
  private int known;

  /// Adds to `library` with the annotators of `isnad`.
  ///
  /// @param pagesPerBatch how many pages are stored at once
  /// @param stored is told how many pages this run has stored, each time some are
  public Adding(Isnad isnad, Library library, int pagesPerBatch, IntConsumer stored) {
    this.isnad = isnad;
    this.library = library;
    this.pagesPerBatch = pagesPerBatch;
    this.stored = stored;
    this.versions = isnad.versions();
  }

  /// How many articles of the library other versions of the annotators made.
  public long outdated() {
    return library.outdated(versions);
  }

  /// How far adding is.
  ///
  /// @param pages stored for good
  /// @param articles on them
  /// @param known pages that stood in the library before
  /// @param bytes read so far, known pages included
  public record Progress(int pages, int articles, int known, long bytes) {}

  /// What came of it.
  ///
  /// @param pages stored for good
  /// @param articles on them
  /// @param known pages that stood in the library before
  /// @param failures inputs and parts of inputs that could not be used
  /// @param complete whether all inputs were read to their ends
  public record Added(
      int pages, int articles, int known, List<Failure> failures, boolean complete) {

    public Added {
      failures = List.copyOf(failures);
    }
  }

  private sealed interface Outcome {
    record Done(StoredPage page) implements Outcome {}

    record Known(long bytes) implements Outcome {}

    record Lost(Failure failure) implements Outcome {}
  }

  /// Asks to stop after the batch at hand; safe to call from any thread.
  public void stop() {
    stopped.set(true);
  }

  /// Adds files, folders and, for `-`, the given stream.
  ///
  /// @param watcher is told after each page
  public Added add(List<String> inputs, InputStream standardInput, Consumer<Progress> watcher) {
    return add(sink -> inputs.forEach(input -> isnad.open(input, standardInput, sink)), watcher);
  }

  /// Adds what a stream holds, one text, HTML page or JSON Lines, under a name.
  ///
  /// @param watcher is told after each page
  public Added add(String name, InputStream in, Consumer<Progress> watcher) {
    return add(sink -> isnad.openStream(name, in, sink), watcher);
  }

  private Added add(Consumer<Consumer<Reading>> inputs, Consumer<Progress> watcher) {
    long[] bytes = {0};
    Consumer<Outcome> take =
        outcome -> {
          bytes[0] += take(outcome);
          watcher.accept(new Progress(added, articles, known, bytes[0]));
        };
    try (var pool = new OrderedPool<Outcome>(annotators(), take)) {
      inputs.accept(reading -> {
        if (!stopped.get()) {
          submit(pool, reading);
        }
      });
      pool.finish();
    }
    store();
    return new Added(added, articles, known, failures, !stopped.get());
  }

  /// One processor is left to storing and linking, which are as much work: threads that annotate
  /// would else fill what may be pending at once, and then rest while the store has but one to do.
  private static int annotators() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  private void submit(OrderedPool<Outcome> pool, Reading reading) {
    switch (reading) {
      case Reading.Failed(var failure) -> pool.pass(new Outcome.Lost(failure));
      case Reading.Read(var page, var bytes) -> {
        if (isKnown(page)) {
          pool.pass(new Outcome.Known(bytes.length));
        } else {
          pool.submit(() -> annotate(page, bytes), page.text().length());
        }
      }
    }
  }

  /// Whether the page is stored or about to be; from now on it is.
  private boolean isKnown(Page page) {
    if (!underway.add(key(page))) {
      return true;
    }
    boolean stands = library.has(page.uri(), page.sha256());
    if (stands) {
      underway.remove(key(page));
    }
    return stands;
  }

  private static String key(Page page) {
    return page.sha256() + " " + page.uri();
  }

  private Outcome annotate(Page page, byte[] bytes) {
    try {
      return new Outcome.Done(new StoredPage(page, bytes, isnad.articles(page)));
    } catch (OutOfMemoryError e) {
      return new Outcome.Lost(
          new Failure(
              "annotate", "out-of-memory", page.uri(), "the page needs more memory than there is"));
    }
  }

  private long take(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Lost(var failure) -> {
        failures.add(failure);
        yield 0;
      }
      case Outcome.Known(var bytes) -> {
        known++;
        yield bytes;
      }
      case Outcome.Done(var page) -> {
        failures.addAll(page.page().failures());
        page.articles().forEach(article -> failures.addAll(article.failures()));
        batch.add(page);
        batchBytes += page.bytes().length;
        if (batch.size() >= pagesPerBatch || batchBytes >= BYTES_PER_BATCH) {
          store();
        }
        yield page.bytes().length;
      }
    };
  }

  private void store() {
    if (!batch.isEmpty()) {
      library.add(batch, versions);
      failures.addAll(library.failures());
      added += batch.size();
      articles += batch.stream().mapToInt(page -> page.articles().size()).sum();
      batch.forEach(page -> underway.remove(key(page.page())));
      batch.clear();
      batchBytes = 0;
      stored.accept(added);
    }
  }
}
