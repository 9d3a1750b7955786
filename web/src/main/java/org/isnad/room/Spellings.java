package org.isnad.room;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.knowledge.KnownEntity;
import org.isnad.model.Layer;
import org.isnad.store.Search.Hit;

/// How a library writes the names that it is searched by, which are kept without variants of
/// spelling. What was found for a name is kept.
public final class Spellings {

  /// How many articles are read for one name.
  private static final int ARTICLES = 3;

  private final Room room;
  private final ActorIds ids = new ActorIds();
  private final Map<String, String> found = new ConcurrentHashMap<>();

  /// The spellings of a room.
  Spellings(Room room) {
    this.room = room;
  }

  /// The known name of a key's actor, else the spelling that the newest articles with it have most
  /// often, else the key itself.
  public String of(String key, boolean arabic) {
    return ids.known(key).map(entry -> name(entry, arabic)).orElseGet(() -> spelling(key));
  }

  private static String name(KnownEntity entry, boolean arabic) {
    return arabic ? entry.forms().getFirst() : entry.english();
  }

  private String spelling(String key) {
    var spelling = Optional.ofNullable(found.get(key)).or(() -> commonest(key));
    // What no article has is not kept: anybody can ask for it.
    spelling.ifPresent(words -> found.put(key, words));
    return spelling.orElse(key);
  }

  private Optional<String> commonest(String key) {
    var counts = new TreeMap<String, Integer>();
    var question = Question.newest(ARTICLES).only(Map.of("entity", List.of(key)));
    room.find(question.search(0)).hits().stream()
        .map(Hit::article)
        .flatMap(id -> room.article(id).stream())
        .forEach(annotated ->
            annotated.layerOrNone(Layer.NAMES).stream()
                .filter(name -> name.key().equals(key))
                .map(name -> annotated.article().text(name.span()))
                .forEach(words -> counts.merge(words, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }
}
