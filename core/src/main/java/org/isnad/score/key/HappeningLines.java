package org.isnad.score.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.EventPolarity;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Span;

/// The lines of one page's text key that tell of entities, events and relations.
final class HappeningLines {

  private static final Set<String> LAYERS = Set.of("mentions", "events", "relations");
  private static final Set<String> POLARITIES = names(EventPolarity.values());
  private static final Set<String> MODALITIES = names(Modality.values());
  private static final String MUTUAL = "mutual";
  private static final Set<String> FLAGS =
      Stream.of(POLARITIES, MODALITIES, Set.of(MUTUAL))
          .flatMap(Set::stream)
          .collect(Collectors.toSet());

  private final String text;
  private final WordFinder finder;
  private final List<KeyMention> mentions = new ArrayList<>();
  private final Map<String, Set<String>> maybeSame = new HashMap<>();
  private final List<KeyEvent> events = new ArrayList<>();
  private final List<KeyRelation> relations = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();

  HappeningLines(String text, WordFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  void line(KeyCells cells) {
    switch (cells.kind()) {
      case "mention" -> mention(cells);
      case "maybe" -> maybeSame.put(known(cells.get(1)), Set.of(known(cells.get(2))));
      case "event" -> event(cells);
      case "relation" -> relation(cells);
      default -> none(cells.get(1));
    }
  }

  private void none(String layer) {
    if (!LAYERS.contains(layer)) {
      throw new IllegalArgumentException("none of: " + layer + ", but of " + LAYERS);
    }
    judged.add(layer);
  }

  private void mention(KeyCells cells) {
    judged.add("mentions");
    var kind = Mention.Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
    var words = cells.cells().size() > 4 ? cells.get(4) : "";
    cells.list(3).stream()
        .flatMap(one -> finder.findEach(one).stream())
        .forEach(spans -> {
          var whole = spans.getFirst();
          var head = kind == Mention.Kind.NOMINAL ? Heads.inside(text, whole, words) : whole;
          mentions.add(new KeyMention(cells.get(1), kind, spans, head, cells.isOptional()));
        });
  }

  private void event(KeyCells cells) {
    judged.add("events");
    var types = cells.get(1).equals("-") ? Set.<String>of() : cells.set(1);
    var triggers = finder.findAll(cells.get(2));
    var flags = Set.of(cells.get(3).split(" "));
    for (var flag : flags) {
      if (!FLAGS.contains(flag)) {
        throw new IllegalArgumentException("unknown flag: " + flag);
      }
    }
    events.add(
        new KeyEvent(
            triggers,
            types,
            answers(flags, POLARITIES).stream()
                .map(EventPolarity::valueOf)
                .collect(Collectors.toSet()),
            answers(flags, MODALITIES).stream().map(Modality::valueOf).collect(Collectors.toSet()),
            participants(cells.list(4), triggers.getFirst()),
            participants(cells.list(5), triggers.getFirst()),
            flags.contains(MUTUAL),
            cells.isOptional() || types.isEmpty()));
  }

  private static Set<String> answers(Set<String> flags, Set<String> known) {
    var answers =
        flags.stream()
            .filter(known::contains)
            .map(flag -> flag.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("say one of: " + known.stream().sorted().toList());
    }
    return answers;
  }

  private List<KeyParticipant> participants(List<String> listed, Span trigger) {
    return listed.stream().map(one -> participant(one, trigger)).toList();
  }

  /// `@KEY` is an entity of the page, anything else words near the trigger.
  private KeyParticipant participant(String cell, Span trigger) {
    boolean optional = cell.startsWith("?");
    var one = optional ? cell.substring(1) : cell;
    return one.startsWith("@")
        ? new KeyParticipant(Optional.of(known(one.substring(1))), List.of(), optional)
        : new KeyParticipant(Optional.empty(), finder.findNear(one, trigger), optional);
  }

  private void relation(KeyCells cells) {
    judged.add("relations");
    relations.add(
        new KeyRelation(
            cells.set(1),
            known(cells.get(2)),
            known(cells.get(3)),
            finder.find(cells.get(4)).getFirst(),
            cells.isOptional()));
  }

  private String known(String entity) {
    if (mentions.stream().noneMatch(mention -> mention.entity().equals(entity))) {
      throw new IllegalArgumentException("no mention before this line: " + entity);
    }
    return entity;
  }

  Optional<KeyEntities> entities(Predicate<Span> inside) {
    var all =
        mentions.stream()
            .map(m ->
                new KeyMention(
                    m.entity(),
                    m.kind(),
                    m.spans(),
                    m.head(),
                    m.optional() || !inside.test(m.span())))
            .toList();
    return judged("mentions", new KeyEntities(all, maybeSame));
  }

  Optional<List<KeyEvent>> events(Predicate<Span> inside) {
    var all =
        events.stream()
            .map(e -> e.triggers().stream().anyMatch(inside) ? e : e.asOptional())
            .toList();
    return judged("events", all);
  }

  Optional<List<KeyRelation>> relations() {
    return judged("relations", relations);
  }

  private <T> Optional<T> judged(String layer, T value) {
    return judged.contains(layer) ? Optional.of(value) : Optional.empty();
  }
}
