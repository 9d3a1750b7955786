package org.isnad.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// The articles that have a term of one field.
final class Postings {

  /// An article of the index.
  ///
  /// @param day of publication, as a number of days since 1970-01-01, or [#UNDATED]
  /// @param number in the index
  record Holder(long day, int number) implements Comparable<Holder> {

    static final long UNDATED = Long.MAX_VALUE;

    private static final Comparator<Holder> BY_DAY =
        Comparator.comparingLong(Holder::day).thenComparingInt(Holder::number);

    @Override
    public int compareTo(Holder other) {
      return BY_DAY.compare(this, other);
    }
  }

  /// Which parts of the index to look into.
  interface Choice {
    boolean takes(LeafReaderContext leaf) throws IOException;
  }

  /// One part of the index; its enumeration is used again for each term.
  private static final class Part {
    private final TermsEnum terms;
    private final Bits live;
    private final LeafReaderContext leaf;
    private PostingsEnum postings;

    private Part(LeafReaderContext leaf, String field) throws IOException {
      this.leaf = leaf;
      this.terms = leaf.reader().terms(field).iterator();
      this.live = leaf.reader().getLiveDocs();
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

  /// The articles by day and number.
  List<Holder> holders(long term) throws IOException {
    var holders = new ArrayList<Holder>();
    var bytes = Footprints.term(term);
    for (var part : parts) {
      if (part.terms.seekExact(bytes)) {
        add(part, holders);
      }
    }
    holders.sort(null);
    return holders;
  }

  private static void add(Part part, List<Holder> holders) throws IOException {
    part.postings = part.terms.postings(part.postings, PostingsEnum.NONE);
    NumericDocValues days = DocValues.getNumeric(part.leaf.reader(), Footprints.DAY);
    for (int doc = part.postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = part.postings.nextDoc()) {
      if (part.live == null || part.live.get(doc)) {
        long day = days.advanceExact(doc) ? days.longValue() : Holder.UNDATED;
        holders.add(new Holder(day, part.leaf.docBase + doc));
      }
    }
  }
}
