package org.isnad.store.sqlite;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.store.StoryDecision;
import org.isnad.story.StoryPins;
import org.isnad.story.StoryPins.Pair;

/// What persons decided about the stories of a library: data beside what the texts show, so each
/// decision can be taken back.
public final class DecisionShelf {

  private final Database database;

  DecisionShelf(Database database) {
    this.database = database;
  }

  /// Keeps a decision; returns its number.
  public long put(StoryDecision.Kind kind, Instant made, Set<Pair> pairs) {
    database.update(
        "INSERT INTO decision (kind, made) VALUES (?, ?)", kind.name(), made.toString());
    long number = database.number("SELECT last_insert_rowid()");
    boolean same = kind == StoryDecision.Kind.MERGE;
    for (var pair : pairs) {
      database.update(
          "INSERT INTO pin VALUES (?, ?, ?, ?)", pair.one(), pair.other(), number, same);
    }
    return number;
  }

  /// Takes a decision back; returns the articles that it spoke of, none when there is no such
  /// decision.
  public Set<String> remove(long number) {
    var articles = new TreeSet<String>();
    for (var pin : pins("decision = ?", number)) {
      articles.addAll(List.of(pin.pair.one(), pin.pair.other()));
    }
    database.update("DELETE FROM pin WHERE decision = ?", number);
    database.update("DELETE FROM decision WHERE number = ?", number);
    return articles;
  }

  /// All decisions, the latest first.
  public List<StoryDecision> decisions() {
    return database.list(
        "SELECT number, kind, made FROM decision ORDER BY number DESC",
        row ->
            decision(
                row.getLong(1),
                StoryDecision.Kind.valueOf(row.getString(2)),
                Instant.parse(row.getString(3))));
  }

  /// The decision of a number.
  public Optional<StoryDecision> decision(long number) {
    return decisions().stream().filter(decision -> decision.number() == number).findFirst();
  }

  /// The pins of a decision join each article of one side with each of the other.
  private StoryDecision decision(long number, StoryDecision.Kind kind, Instant made) {
    var pairs = pins("decision = ?", number).stream().map(Pin::pair).toList();
    var other = new TreeSet<String>();
    var one = new TreeSet<String>();
    if (!pairs.isEmpty()) {
      var first = pairs.getFirst().one();
      pairs.stream()
          .filter(pair -> touches(pair, first))
          .forEach(pair -> addBut(first, pair, other));
      pairs.forEach(pair -> one.addAll(List.of(pair.one(), pair.other())));
      one.removeAll(other);
    }
    return new StoryDecision(number, kind, made, List.copyOf(one), List.copyOf(other));
  }

  private static boolean touches(Pair pair, String article) {
    return pair.one().equals(article) || pair.other().equals(article);
  }

  private static void addBut(String article, Pair pair, Set<String> articles) {
    articles.add(pair.one().equals(article) ? pair.other() : pair.one());
  }

  /// What holds of these articles; of two decisions about one pair, the later one.
  public StoryPins pins(Set<String> articles) {
    if (database.number("SELECT EXISTS (SELECT 1 FROM pin)") == 0) {
      return StoryPins.NONE;
    }
    var latest = new HashMap<Pair, Pin>();
    for (var article : articles) {
      for (var pin : pins("one = ? OR other = ?", article, article)) {
        latest.merge(pin.pair, pin, (a, b) -> a.decision > b.decision ? a : b);
      }
    }
    var same = new HashSet<Pair>();
    var apart = new HashSet<Pair>();
    latest.values().forEach(pin -> (pin.same ? same : apart).add(pin.pair));
    return new StoryPins(same, apart);
  }

  private record Pin(Pair pair, long decision, boolean same) {}

  private List<Pin> pins(String condition, Object... values) {
    return database.list(
        "SELECT one, other, decision, same FROM pin WHERE " + condition,
        row ->
            new Pin(
                new Pair(row.getString(1), row.getString(2)), row.getLong(3), row.getBoolean(4)),
        values);
  }
}
