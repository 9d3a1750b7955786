package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/// Up to which batch an index is whole, written with its commits.
final class Batches {

  private static final String BATCH = "batch";

  private Batches() {}

  /// The batch of the commit that is read, 0 when it names none.
  static long of(DirectoryReader reader) {
    try {
      return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(BATCH, "0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The batch of the last commit, 0 when there is none.
  static long last(IndexWriter writer) {
    var data = writer.getLiveCommitData();
    if (data != null) {
      for (var pair : data) {
        if (pair.getKey().equals(BATCH)) {
          return Long.parseLong(pair.getValue());
        }
      }
    }
    return 0;
  }

  /// Commits, and says up to which batch everything is in.
  static void commit(IndexWriter writer, long batch) {
    try {
      writer.setLiveCommitData(Map.of(BATCH, Long.toString(batch)).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
