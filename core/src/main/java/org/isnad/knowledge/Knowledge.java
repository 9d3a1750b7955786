package org.isnad.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.Table;

/// The knowledge base: what is known beforehand of countries, regions, groups, bodies, media and
/// people, and who held which office when.
///
/// It answers with all entries that fit and never chooses one of several. It does not change, so
/// many threads may ask it.
public final class Knowledge {

  /// Read when it is asked for first.
  private static final class Standard {
    private static final Lang.Watched<Knowledge> MADE = Lang.watch(() -> new Knowledge(List.of()));
  }

  private final List<Path> added;
  private final Map<String, KnownEntity> byId = new HashMap<>();
  private final Map<String, List<KnownEntity>> byName = new HashMap<>();
  private final Map<String, List<KnownEntity>> byRest = new HashMap<>();
  private final Map<String, List<KnownEntity>> byCapital = new HashMap<>();
  private final Map<String, List<KnownEntity>> byMetonym = new HashMap<>();
  private final Map<String, List<OfficeTerm>> byHolder = new HashMap<>();
  private final Map<String, List<OfficeTerm>> byBody = new HashMap<>();
  private final Map<String, Office> offices;
  private final List<KnownEntity> entities;
  private final List<OfficeTerm> terms;
  private final Nisbas nisbas;
  private final BodyPatterns patterns;

  private Knowledge(List<Path> added) {
    this.added = List.copyOf(added);
    var entries = Entries.standard();
    added.forEach(file -> entries.add(nameOf(file), table(file)));
    entries.check();
    entities = entries.entities();
    terms = entries.terms();
    offices = entries.offices();
    var descriptors = new Descriptors();
    for (var entity : entities) {
      byId.put(entity.id(), entity);
      entity.forms().forEach(form -> put(byName, form, entity));
      entity.forms().stream()
          .flatMap(form -> descriptors.rest(form).stream())
          .forEach(rest -> put(byRest, rest, entity));
      cells(entity, "acronym").forEach(form -> put(byName, form, entity));
      cells(entity, "capital").forEach(form -> put(byCapital, form, entity));
      cells(entity, "capital_english").forEach(form -> put(byCapital, form, entity));
      cells(entity, "metonym").forEach(form -> put(byMetonym, form, entity));
    }
    for (var term : terms) {
      byHolder.computeIfAbsent(term.person(), id -> new ArrayList<>(2)).add(term);
      byBody.computeIfAbsent(term.of(), id -> new ArrayList<>(2)).add(term);
    }
    nisbas = new Nisbas(entities);
    patterns = new BodyPatterns(nisbas);
  }

  /// The knowledge that comes with the software.
  public static Knowledge standard() {
    Lang.seen(Standard.MADE.files());
    return Standard.MADE.value();
  }

  /// This knowledge and that of a user's file, or of all tables of a user's folder. They have the
  /// columns of the files in `lang/ar/knowledge`, and their names, to which a word and a hyphen may
  /// be prefixed.
  ///
  /// @throws org.isnad.lexicon.LexiconException with file and line at the first fault
  public Knowledge with(Path path) {
    var all = new ArrayList<>(added);
    all.addAll(tables(path));
    return new Knowledge(all);
  }

  /// All entries, in the order of the files.
  public List<KnownEntity> entities() {
    return entities;
  }

  /// All terms of office, in the order of the files.
  public List<OfficeTerm> terms() {
    return terms;
  }

  /// The entry of an id.
  public Optional<KnownEntity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The country of an ISO 3166 code.
  public Optional<KnownEntity> country(String code) {
    return entity(EntityKind.COUNTRY.prefix() + code);
  }

  /// An office by its id, such as `prime-minister`.
  public Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /// All entries that bear the name, in any spelling; without the noun that describes it where none
  /// bears it so; bodies that every country has also by their noun and the country's adjective.
  public List<KnownEntity> named(String name) {
    var key = NameKey.of(name);
    var found = byName.getOrDefault(key, byRest.getOrDefault(key, List.of()));
    return found.isEmpty() ? patterns.find(name) : List.copyOf(found);
  }

  /// The countries whose capital is called so, in Arabic or English.
  public List<KnownEntity> withCapital(String name) {
    return List.copyOf(byCapital.getOrDefault(NameKey.of(name), List.of()));
  }

  /// The countries for whose government a palace or quarter stands.
  public List<KnownEntity> withMetonym(String name) {
    return List.copyOf(byMetonym.getOrDefault(NameKey.of(name), List.of()));
  }

  /// The countries and regions whose adjective or people the word names.
  public List<KnownEntity> withNisba(String word) {
    return nisbas.find(word);
  }

  /// The terms of office of a person, by id.
  public List<OfficeTerm> officesOf(String person) {
    return List.copyOf(byHolder.getOrDefault(person, List.of()));
  }

  /// The terms of an office, or of all offices of a type, of a country, body or group on a day;
  /// several where the dates are known to the year or month only.
  public List<OfficeTerm> holders(String office, String of, LocalDate day) {
    return byBody.getOrDefault(of, List.of()).stream()
        .filter(term -> term.office().id().equals(office) || term.office().type().equals(office))
        .filter(term -> term.term().covers(day))
        .toList();
  }

  private static List<String> cells(KnownEntity entity, String column) {
    return entity.detail(column).map(Cells::list).orElse(List.of());
  }

  private static void put(Map<String, List<KnownEntity>> map, String form, KnownEntity entity) {
    var list = map.computeIfAbsent(NameKey.of(form), key -> new ArrayList<>(1));
    if (!list.contains(entity)) {
      list.add(entity);
    }
  }

  private static List<Path> tables(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.list(path)) {
      return files.filter(file -> nameOf(file).endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static Table table(Path file) {
    var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return Table.load(Lang.folder(folder), nameOf(file));
  }

  private static String nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }
}
