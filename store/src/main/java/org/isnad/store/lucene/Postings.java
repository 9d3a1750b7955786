package org.isnad.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The articles that have a term of one field.
final class Postings {

  /// An article of the index, in the order in which articles came.
  ///
  /// @param day of publication, as a number of days since 1970-01-01, or [#UNDATED]
  /// @param number in the index; later ones have higher numbers
  record Holder(long day, int number) implements Comparable<Holder> {

    static final long UNDATED = Long.MAX_VALUE;

    @Override
    public int compareTo(Holder other) {
      return Integer.compare(number, other.number);
    }
  }

  /// Which parts of the index to look into.
  interface Choice {
    boolean takes(LeafReaderContext leaf) throws IOException;
  }

  /// One part of the index, its terms and which of its articles are not replaced.
  private static final class Part {
    private final LeafReaderContext leaf;
    private final TermsEnum terms;
    private final Optional<Bits> live;

    /// Lucene fills it anew for each term: its buffers are larger than most lists of articles.
    private @Nullable PostingsEnum last;

    Part(LeafReaderContext leaf, String field) throws IOException {
      this.leaf = leaf;
      this.terms = leaf.reader().terms(field).iterator();
      this.live = Optional.ofNullable(leaf.reader().getLiveDocs());
    }

    PostingsEnum postings() throws IOException {
      var postings = terms.postings(last, PostingsEnum.NONE);
      last = postings;
      return postings;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  Postings(DirectoryReader reader, String field, Choice choice) throws IOException {
    for (var leaf : reader.leaves()) {
      if (leaf.reader().terms(field) != null && choice.takes(leaf)) {
        parts.add(new Part(leaf, field));
      }
    }
  }

  /// The articles in the order in which they came.
  List<Holder> holders(long term) throws IOException {
    var holders = new ArrayList<Holder>();
    var bytes = Footprints.term(term);
    for (var part : parts) {
      if (part.terms.seekExact(bytes)) {
        add(part, holders);
      }
    }
    return holders;
  }

  private static void add(Part part, List<Holder> holders) throws IOException {
    var postings = part.postings();
    var days = DocValues.getNumeric(part.leaf.reader(), Footprints.DAY);
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (part.live.isEmpty() || part.live.get().get(doc)) {
        long day = days.advanceExact(doc) ? days.longValue() : Holder.UNDATED;
        holders.add(new Holder(day, part.leaf.docBase + doc));
      }
      doc = postings.nextDoc();
    }
  }
}
