package org.isnad.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SortedSetDocValues;

/// Reads the facets of all articles in one walk over the index.
final class LabelReader {

  /// A value of a facet.
  private record Label(String facet, String value) {}

  private final DirectoryReader reader;
  private final SortedSetDocValuesReaderState state;
  private final Set<String> facets;
  private final Map<Long, Optional<Label>> known = new HashMap<>();

  LabelReader(DirectoryReader reader, SortedSetDocValuesReaderState state, Set<String> facets) {
    this.reader = reader;
    this.state = state;
    this.facets = facets;
  }

  Map<String, Map<String, List<String>>> read() throws IOException {
    var values = state.getDocValues();
    var live = MultiBits.getLiveDocs(reader);
    var stored = reader.storedFields();
    var labels = new HashMap<String, Map<String, List<String>>>();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      boolean there = live == null || live.get(doc);
      if (there && values.advanceExact(doc)) {
        var own = own(values);
        labels.put(stored.document(doc, Set.of(Fields.ID)).get(Fields.ID), own);
      }
    }
    return labels;
  }

  private Map<String, List<String>> own(SortedSetDocValues values) throws IOException {
    var own = new HashMap<String, List<String>>();
    for (int i = 0; i < values.docValueCount(); i++) {
      label(values, values.nextOrd())
          .ifPresent(
              label -> own.computeIfAbsent(label.facet, f -> new ArrayList<>()).add(label.value));
    }
    return own;
  }

  private Optional<Label> label(SortedSetDocValues values, long number) throws IOException {
    var before = known.get(number);
    if (before != null) {
      return before;
    }
    var path = FacetsConfig.stringToPath(values.lookupOrd(number).utf8ToString());
    var label =
        path.length == 2 && facets.contains(path[0])
            ? Optional.of(new Label(path[0], path[1]))
            : Optional.<Label>empty();
    known.put(number, label);
    return label;
  }
}
