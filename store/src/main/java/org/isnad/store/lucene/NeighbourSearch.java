package org.isnad.store.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.isnad.link.LinkMemory.Neighbour;
import org.isnad.link.Traits;
import org.isnad.reuse.Runs;
import org.isnad.store.lucene.Postings.Holder;
import org.isnad.story.StoryKeys;

/// One look-up of the neighbours of some articles.
///
/// All terms are looked up in their order, each once. An article is paired with those that came
/// before it, so it does not matter how many come at once. A fingerprint that very many articles
/// have pairs an article only with the first two and with the one before; a story key that very
/// many articles of the same days have pairs none.
final class NeighbourSearch {

  private static final int FEW = 16;
  private static final int ANCHORS = 2;
  private static final int FAMILY = 48;
  private static final int MANY = 400;

  /// What two articles have in common: fingerprints, story keys, and fingerprints that pair them
  /// only together.
  private static final int FINGERPRINTS = 0;

  private static final int KEYS = 1;
  private static final int OFTEN = 2;

  private final DirectoryReader reader;
  private final List<Traits> traits;

  /// For each article what it has in common with others, by their numbers in the index.
  private final List<Map<Holder, int[]>> common = new ArrayList<>();

  /// The numbers of the articles in the index.
  private final int[] own;

  NeighbourSearch(DirectoryReader reader, List<Traits> traits) throws IOException {
    this.reader = reader;
    this.traits = traits;
    this.own = new ArticleIds(reader).numbers(traits.stream().map(Traits::id).toList());
    traits.forEach(one -> common.add(new HashMap<>()));
  }

  Map<String, List<Neighbour>> run() throws IOException {
    var all = new Postings(reader, Footprints.FINGERPRINT, leaf -> true);
    for (var term : terms(Traits::fingerprints)) {
      countFingerprint(all.holders(term.getKey()), term.getValue());
    }
    var near = new Postings(reader, Footprints.KEY, this::isNear);
    for (var term : terms(Traits::keys)) {
      countKey(near.holders(term.getKey()), term.getValue());
    }
    return named();
  }

  /// The terms in the order of the index, each with the places of the articles that have it.
  private List<Map.Entry<Long, List<Integer>>> terms(Function<Traits, List<Long>> numbers) {
    var terms = new HashMap<Long, List<Integer>>();
    for (int i = 0; i < traits.size(); i++) {
      for (long number : numbers.apply(traits.get(i))) {
        terms.computeIfAbsent(number, n -> new ArrayList<>(1)).add(i);
      }
    }
    var sorted = new ArrayList<>(terms.entrySet());
    sorted.sort(Map.Entry.comparingByKey(Long::compareUnsigned));
    return sorted;
  }

  private void countFingerprint(List<Holder> holders, List<Integer> places) {
    for (int place : places) {
      var before = holders.stream().filter(holder -> holder.number() < own[place]).toList();
      int size = before.size();
      int partners = size < FAMILY ? size : Math.min(size, ANCHORS);
      for (int i = 0; i < partners; i++) {
        boolean alone = size < FEW || i < ANCHORS || i == size - 1;
        count(place, before.get(i), alone ? FINGERPRINTS : OFTEN);
      }
      if (partners < size) {
        count(place, before.getLast(), FINGERPRINTS);
      }
    }
  }

  private void countKey(List<Holder> holders, List<Integer> places) {
    for (int place : places) {
      var day = day(traits.get(place));
      var near =
          holders.stream()
              .filter(holder -> holder.number() < own[place] && isNear(holder.day(), day))
              .toList();
      if (near.size() < MANY) {
        near.forEach(holder -> count(place, holder, KEYS));
      }
    }
  }

  private void count(int place, Holder holder, int kind) {
    common.get(place).computeIfAbsent(holder, h -> new int[OFTEN + 1])[kind]++;
  }

  private Map<String, List<Neighbour>> named() throws IOException {
    var ids = new ArticleIds(reader);
    var named = new HashMap<String, List<Neighbour>>();
    for (int place = 0; place < traits.size(); place++) {
      var id = traits.get(place).id();
      var neighbours = new ArrayList<Neighbour>();
      for (var entry : new TreeMap<>(common.get(place)).entrySet()) {
        var other = entry.getKey();
        int keys = entry.getValue()[KEYS];
        int often = entry.getValue()[OFTEN];
        int fingerprints = entry.getValue()[FINGERPRINTS] + (often > 1 ? often : 0);
        if (fingerprints > 0 && !sharesRuns(traits.get(place), other)) {
          fingerprints = 0;
        }
        if (keys + fingerprints > 0) {
          neighbours.add(
              new Neighbour(ids.of(other.number()), date(other.day()), fingerprints, keys));
        }
      }
      named.put(id, neighbours);
    }
    return named;
  }

  /// Articles that an older version of the index holds may share any.
  private boolean sharesRuns(Traits one, Holder other) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(other.number(), reader.leaves()));
    var runs = DocValues.getBinary(leaf.reader(), Footprints.RUNS);
    if (!runs.advanceExact(other.number() - leaf.docBase)) {
      return true;
    }
    var bytes = runs.binaryValue();
    return one.runs()
        .areEnoughWith(Runs.of(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)));
  }

  private static Optional<LocalDate> date(long day) {
    return day == Holder.UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static long day(Traits one) {
    return one.published().map(LocalDate::toEpochDay).orElse(Holder.UNDATED);
  }

  private static boolean isNear(long one, long other) {
    return one == Holder.UNDATED
        || other == Holder.UNDATED
        || Math.abs(one - other) <= StoryKeys.MOST_DAYS;
  }

  /// Whether a part of the index holds articles of the days of any of these.
  private boolean isNear(LeafReaderContext leaf) throws IOException {
    var days = Days.of(leaf);
    return days.isEmpty()
        || traits.stream()
            .mapToLong(NeighbourSearch::day)
            .anyMatch(day ->
                day == Holder.UNDATED
                    || day >= days.get().first() - StoryKeys.MOST_DAYS
                        && day <= days.get().last() + StoryKeys.MOST_DAYS);
  }
}
