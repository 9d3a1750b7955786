package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Table;

/// The entries and terms while files are read; checks what only all of them together can tell.
final class Entries {

  private final Map<String, KnownEntity> entities = new LinkedHashMap<>();
  private final List<OfficeTerm> terms = new ArrayList<>();
  private final EntityReader reader = new EntityReader(new Names());
  private final OfficeReader offices = new OfficeReader();

  static Entries standard() {
    var entries = new Entries();
    CountryReader.read().forEach(entries::addOnce);
    for (var kind : EntityKind.values()) {
      if (kind != EntityKind.COUNTRY) {
        entries.reader.read(kind, standard(kind.file())).forEach(entries::addOnce);
      }
    }
    entries.terms.addAll(entries.offices.read(standard("offices.tsv")));
    entries.check();
    return entries;
  }

  private static Table standard(String file) {
    return Table.load("knowledge/" + file);
  }

  /// Adds a user's table; an entry of an id that is there already takes its place.
  void add(String name, Table table) {
    if (EntityKind.isNamed(name, "offices.tsv")) {
      terms.addAll(offices.read(table));
    } else {
      var kind =
          EntityKind.ofFile(name)
              .filter(known -> known != EntityKind.COUNTRY)
              .orElseThrow(() ->
                  new LexiconException(
                      name,
                      0,
                      "the name of a file of knowledge is regions.tsv, groups.tsv, bodies.tsv,"
                          + " media.tsv, persons.tsv or offices.tsv, also with a word and a"
                          + " hyphen before it"));
      var ids = new HashSet<String>();
      for (var entity : reader.read(kind, table)) {
        if (!ids.add(entity.id())) {
          throw fault(entity.place(), entity.id() + " stands in the file already");
        }
        entities.put(entity.id(), entity);
      }
    }
  }

  private void addOnce(KnownEntity entity) {
    var before = entities.putIfAbsent(entity.id(), entity);
    if (before != null) {
      throw fault(entity.place(), entity.id() + " stands in " + before.place() + " already");
    }
  }

  /// Checks that every id that a fact names has an entry.
  void check() {
    for (var entity : entities.values()) {
      entity.country().ifPresent(id -> require(id, entity.place()));
      entity.parent().ifPresent(id -> require(id, entity.place()));
      entity.detail("allegiance").ifPresent(id -> require(id, entity.place()));
    }
    for (var term : terms) {
      require(term.person(), term.place());
      require(term.of(), term.place());
    }
  }

  private void require(String id, String place) {
    if (!entities.containsKey(id)) {
      throw fault(place, "no entry has the id " + id);
    }
  }

  private static LexiconException fault(String place, String message) {
    int colon = place.lastIndexOf(':');
    return new LexiconException(
        place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), message);
  }

  List<KnownEntity> entities() {
    return List.copyOf(entities.values());
  }

  List<OfficeTerm> terms() {
    return List.copyOf(terms);
  }

  Map<String, Office> offices() {
    return offices.offices();
  }
}
