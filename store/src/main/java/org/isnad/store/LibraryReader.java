package org.isnad.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.store.Search.Found;
import org.isnad.store.Search.Request;
import org.isnad.store.lucene.Searcher;
import org.isnad.store.sqlite.Shelf;

/// A library opened to read, as it was at that moment; a writer is not disturbed.
///
/// Searching is safe for many threads, the rest for one at a time.
public final class LibraryReader implements AutoCloseable {

  private final Shelf shelf;
  private final Searcher searcher;

  private LibraryReader(Shelf shelf, Searcher searcher) {
    this.shelf = shelf;
    this.searcher = searcher;
  }

  /// Opens a library.
  ///
  /// @throws LibraryException when there is none, or it is of another version
  public static LibraryReader open(Path folder) {
    if (!Shelf.isIn(folder)) {
      throw new LibraryException(folder + ": there is no library here; `isnad add` makes one");
    }
    var shelf = Shelf.read(folder);
    try {
      return new LibraryReader(shelf, Searcher.open(folder));
    } catch (RuntimeException e) {
      shelf.close();
      throw e;
    }
  }

  /// The articles that fit a request.
  public Found find(Request request) {
    return searcher.find(request);
  }

  /// The article of an id, with the layers that are kept.
  public synchronized Optional<AnnotatedArticle> article(String id) {
    return shelf.article(id);
  }

  /// The ids of the articles whose id begins so, at most `most`.
  public synchronized List<String> idsLike(String beginning, int most) {
    return shelf.idsLike(beginning, most);
  }

  /// How many pages there are.
  public synchronized long pages() {
    return shelf.pages();
  }

  /// How many articles there are.
  public synchronized long articles() {
    return shelf.articles();
  }

  @Override
  public void close() {
    try (shelf) {
      searcher.close();
    }
  }
}
