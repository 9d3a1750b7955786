package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Root;

/// All origins of a run, each under one id, with the articles that hang on them.
final class RootBook {

  /// What is known of one origin so far.
  private static final class Entry {
    private final String id;
    private final String key;
    private final String name;
    private final Set<String> voices = new LinkedHashSet<>();
    private boolean speaksItself;
    private final Set<String> via = new LinkedHashSet<>();
    private final Set<String> articles = new LinkedHashSet<>();

    private Entry(String id, String key, String name) {
      this.id = id;
      this.key = key;
      this.name = name;
    }

    /// The one unnamed voice that a medium heard; the medium where it heard several or speaks
    /// itself.
    private String title() {
      return speaksItself || voices.size() != 1 ? name : voices.iterator().next();
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> fuller = new HashMap<>();

  /// Learns which short names of speakers stand for longer ones: a family name alone for the only
  /// full name that ends in it.
  RootBook(List<Statement> statements) {
    var byLast = new HashMap<String, Set<String>>();
    for (var statement : statements) {
      statement
          .source()
          .filter(source -> source.isPerson() || source.isBody())
          .map(Source::key)
          .filter(key -> key.indexOf(' ') > 0)
          .ifPresent(key ->
              byLast
                  .computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), l -> new HashSet<>())
                  .add(key));
    }
    byLast.forEach((last, keys) -> {
      if (keys.size() == 1) {
        fuller.put(last, keys.iterator().next());
      }
    });
  }

  /// The key under which an origin is kept.
  String key(Source source) {
    return fuller.getOrDefault(source.key(), source.key());
  }

  /// Notes that an article hangs on an origin.
  ///
  /// @return the origin's id
  String note(Source source, String article) {
    var entry =
        entries.computeIfAbsent(
            key(source), key -> new Entry("R" + (entries.size() + 1), key, source.name()));
    if (source.isAnonymous()) {
      entry.voices.add(source.voice());
    } else {
      entry.speaksItself = true;
    }
    entry.via.addAll(source.via());
    entry.articles.add(article);
    return entry.id;
  }

  /// The origins, in the order in which they were noted.
  List<Root> roots() {
    var roots = new ArrayList<Root>();
    for (var entry : entries.values()) {
      roots.add(
          new Root(
              entry.id,
              entry.key,
              entry.title(),
              !entry.voices.isEmpty(),
              List.copyOf(entry.via),
              List.copyOf(entry.articles)));
    }
    return List.copyOf(roots);
  }
}
