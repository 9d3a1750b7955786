package org.isnad.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.knowledge.EnglishName;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.store.Search.Count;
import org.isnad.text.Folding;

/// All whom the articles of a library name, those in most articles first. It is summed up once for
/// each state of the library.
public final class ActorList {

  private static final String FACET = "entity";

  /// A name with the form in which it is looked up.
  private record Named(String key, String folded, long articles) {}

  /// A part of the list.
  ///
  /// @param total how many there are
  /// @param lines those asked for
  public record Part(long total, List<Line> lines) {

    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// An actor in the list.
  ///
  /// @param id in addresses
  /// @param arabic its known name, or the one that articles use
  /// @param english its known name in English, or how the Arabic one sounds
  /// @param kind what the knowledge base has it as
  /// @param articles that name it
  public record Line(
      String id, String arabic, String english, Optional<String> kind, long articles) {}

  private final Room room;
  private final Spellings spellings;
  private final ActorIds ids = new ActorIds();
  private final Supplier<EnglishName> english =
      Later.of(() -> new EnglishName(Knowledge.standard()));
  private final Versioned<List<Named>> names = new Versioned<>();

  /// The actors of a room.
  public ActorList(Room room) {
    this.room = room;
    this.spellings = room.spellings();
  }

  /// Those whose name holds some words.
  ///
  /// @param words Arabic in any spelling, or English; empty for all
  /// @param from how many to pass over
  /// @param most how many to give
  public Part find(String words, int from, int most) {
    var fitting = names().stream().filter(fitting(words.strip())).toList();
    var lines = new ArrayList<Line>();
    var seen = new HashSet<String>();
    fitting.stream()
        .skip(from)
        .limit(most)
        .map(this::line)
        .filter(line -> seen.add(line.id()))
        .forEach(lines::add);
    return new Part(fitting.size(), lines);
  }

  private List<Named> names() {
    return names.of(
        room.version(), () -> room.values(FACET).stream().map(ActorList::named).toList());
  }

  private static Named named(Count count) {
    return new Named(count.value(), folded(count.value()), count.articles());
  }

  private static String folded(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }

  private static Predicate<Named> fitting(String words) {
    if (words.isEmpty()) {
      return named -> true;
    }
    var wanted = folded(words);
    var known = knownAs(words.toLowerCase(Locale.ROOT));
    return named -> named.folded.contains(wanted) || known.contains(named.folded);
  }

  /// The Arabic names of those whose English name holds some words.
  private static Set<String> knownAs(String words) {
    return Knowledge.standard().entities().stream()
        .filter(entity -> entity.english().toLowerCase(Locale.ROOT).contains(words))
        .flatMap(entity -> entity.forms().stream())
        .map(ActorList::folded)
        .collect(Collectors.toSet());
  }

  private Line line(Named named) {
    var known = ids.known(named.key);
    return new Line(
        known.map(KnownEntity::id).orElse(named.key),
        known.map(entry -> entry.forms().getFirst()).orElseGet(() -> spellings.of(named.key, true)),
        known.map(KnownEntity::english).orElseGet(() -> english.get().of(named.key)),
        known.map(entry -> entry.kind().name()),
        named.articles);
  }
}
