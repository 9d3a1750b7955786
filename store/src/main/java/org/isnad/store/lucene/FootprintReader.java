package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.isnad.store.LibraryException;

/// The footprints of a library as they were when opened, to be checked.
public final class FootprintReader implements AutoCloseable {

  private final DirectoryReader reader;

  private FootprintReader(DirectoryReader reader) {
    this.reader = reader;
  }

  /// Opens those of a library.
  ///
  /// @throws LibraryException when there are none
  public static FootprintReader open(Path library) {
    try {
      var folder = FSDirectory.open(library.resolve(Footprints.FOLDER));
      return new FootprintReader(DirectoryReader.open(folder));
    } catch (IndexNotFoundException e) {
      throw new LibraryException(
          library + ": the index of links is missing; `isnad add` makes it again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether an article is in them.
  public boolean has(String id) {
    try {
      return reader.docFreq(new Term(Footprints.ID, id)) > 0;
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
