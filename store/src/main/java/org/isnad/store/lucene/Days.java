package org.isnad.store.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;

/// The first and the last day of the articles in a part of an index.
///
/// @param first as a number of days since 1970-01-01
/// @param last as a number of days since 1970-01-01
record Days(long first, long last) {

  /// Those of a part; nothing when an article in it has no date.
  static Optional<Days> of(LeafReaderContext leaf) throws IOException {
    var points = leaf.reader().getPointValues(Footprints.DAY);
    if (points == null || points.getDocCount() < leaf.reader().maxDoc()) {
      return Optional.empty();
    }
    return Optional.of(
        new Days(
            LongPoint.decodeDimension(points.getMinPackedValue(), 0),
            LongPoint.decodeDimension(points.getMaxPackedValue(), 0)));
  }
}
