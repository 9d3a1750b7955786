package org.isnad.store.sqlite;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.entity.Decisions;
import org.isnad.store.Decision;
import org.isnad.store.Decision.Kind;
import org.isnad.store.Decision.Signature;
import org.isnad.story.StoryPins;
import org.isnad.story.StoryPins.Pair;

/// What persons decided in a library: data beside what the texts show, so each decision can be
/// taken back.
public final class DecisionShelf {

  private final Database database;

  DecisionShelf(Database database) {
    this.database = database;
  }

  /// Keeps a decision about articles; returns its number.
  public long put(Kind kind, Signature by, Set<Pair> pairs) {
    long number = put(kind, by);
    boolean same = kind != Kind.SPLIT;
    for (var pair : pairs) {
      database.update(
          "INSERT INTO pin VALUES (?, ?, ?, ?)", pair.one(), pair.other(), number, same);
    }
    return number;
  }

  /// Keeps a decision about names; returns its number.
  public long put(Kind kind, Signature by, String one, String other) {
    long number = put(kind, by);
    database.update("INSERT INTO identity VALUES (?, ?, ?)", number, one, other);
    return number;
  }

  private long put(Kind kind, Signature by) {
    database.update(
        "INSERT INTO decision (kind, made, who, why) VALUES (?, ?, ?, ?)",
        kind.name(),
        by.made().toString(),
        by.who(),
        by.why());
    return database.number("SELECT last_insert_rowid()");
  }

  /// Takes a decision back.
  public void remove(long number) {
    database.update("DELETE FROM pin WHERE decision = ?", number);
    database.update("DELETE FROM identity WHERE decision = ?", number);
    database.update("DELETE FROM decision WHERE number = ?", number);
  }

  /// All decisions, the latest first.
  public List<Decision> decisions() {
    return read("ORDER BY number DESC");
  }

  /// The decision of a number.
  public Optional<Decision> decision(long number) {
    return read("WHERE number = ?", number).stream().findFirst();
  }

  private List<Decision> read(String condition, Object... values) {
    return database.list(
        "SELECT number, kind, made, who, why FROM decision " + condition,
        row -> {
          long number = row.getLong(1);
          var kind = Kind.valueOf(row.getString(2));
          var by =
              new Signature(row.getString(4), Instant.parse(row.getString(3)), row.getString(5));
          return kind.isOfNames() ? ofNames(number, kind, by) : ofArticles(number, kind, by);
        },
        values);
  }

  private Decision ofNames(long number, Kind kind, Signature by) {
    return database
        .first(
            "SELECT one, other FROM identity WHERE decision = ?",
            row -> List.of(row.getString(1), row.getString(2)),
            number)
        .map(names ->
            new Decision(number, kind, by, names.subList(0, 1), names.subList(1, names.size())))
        .orElseThrow();
  }

  /// What holds of names; of two decisions about one pair, the later one.
  public Decisions identities() {
    var lines =
        decisions().stream()
            .filter(decision -> decision.kind().isOfNames())
            .map(decision ->
                new org.isnad.entity.Decision(
                    decision.kind() == Kind.SAME,
                    decision.one().getFirst(),
                    decision.other().getFirst(),
                    "decision " + decision.number()))
            .toList();
    return Decisions.NONE.and(new Decisions(lines));
  }

  /// The pins of a decision join each article of one side with each of the other.
  private Decision ofArticles(long number, Kind kind, Signature by) {
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
    return new Decision(number, kind, by, List.copyOf(one), List.copyOf(other));
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
