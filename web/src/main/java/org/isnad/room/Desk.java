package org.isnad.room;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.model.Report;
import org.isnad.store.Library;
import org.isnad.store.StoredArticles;
import org.isnad.store.StoredStory;

/// What a reading room asks of those who read and annotate.
public interface Desk {

  /// The layers that a stored article lacks, made again.
  AnnotatedArticle complete(AnnotatedArticle stored);

  /// What holds between articles.
  Report link(List<AnnotatedArticle> articles);

  /// A story as a report of its own.
  Report report(StoredStory story);

  /// Some articles as a report of their own.
  Report report(StoredArticles articles);

  /// Reads a text, an HTML page, or JSON Lines, without keeping it.
  Report read(byte[] text);

  /// Puts a text, an HTML page, or JSON Lines, into a library.
  ///
  /// @param watcher is told how far it is, now and then
  /// @throws org.isnad.store.LibraryException when the library cannot be written to now
  Added add(Path library, String name, byte[] text, Consumer<Progress> watcher);

  /// Opens a library to write, and closes it.
  ///
  /// @throws org.isnad.store.LibraryException when the library cannot be written to now
  <T> T write(Path library, Function<Library, T> writing);

  /// How far adding is.
  ///
  /// @param pages stored or soon to be
  /// @param articles on them
  /// @param known pages that stood in the library before
  /// @param bytes read so far
  record Progress(int pages, int articles, int known, long bytes) {

    /// Nothing was done yet.
    public static final Progress NONE = new Progress(0, 0, 0, 0);
  }

  /// What came of adding.
  ///
  /// @param pages stored for good
  /// @param articles on them
  /// @param known pages that stood in the library before
  /// @param failures what could not be used
  record Added(int pages, int articles, int known, List<Failure> failures) {

    public Added {
      failures = List.copyOf(failures);
    }
  }
}
