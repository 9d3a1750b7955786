package org.isnad.store.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/// The ids of articles by their numbers in an index.
final class ArticleIds {

  private final DirectoryReader reader;

  ArticleIds(DirectoryReader reader) {
    this.reader = reader;
  }

  /// The numbers of articles that are in the index.
  int[] numbers(List<String> ids) throws IOException {
    var numbers = new int[ids.size()];
    for (var leaf : reader.leaves()) {
      var live = leaf.reader().getLiveDocs();
      for (int i = 0; i < numbers.length; i++) {
        var found = leaf.reader().postings(new Term(Footprints.ID, ids.get(i)));
        int doc = found == null ? NO_MORE_DOCS : found.nextDoc();
        while (doc != NO_MORE_DOCS) {
          if (live == null || live.get(doc)) {
            numbers[i] = leaf.docBase + doc;
          }
          doc = found.nextDoc();
        }
      }
    }
    return numbers;
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
