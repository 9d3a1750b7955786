package org.isnad.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;

/// The ids of articles by their numbers in an index.
final class ArticleIds {

  private final DirectoryReader reader;

  ArticleIds(DirectoryReader reader) {
    this.reader = reader;
  }

  String of(int number) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
    var ids = DocValues.getBinary(leaf.reader(), Footprints.ID);
    if (!ids.advanceExact(number - leaf.docBase)) {
      throw new IllegalStateException("article " + number + " of the index has no id");
    }
    return ids.binaryValue().utf8ToString();
  }
}
