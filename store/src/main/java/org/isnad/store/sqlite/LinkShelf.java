package org.isnad.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.codec.RecordCodec;
import org.isnad.reuse.ReusePair;
import org.isnad.story.ProfileCodec;
import org.isnad.story.StoryEdge;
import org.isnad.story.StoryProfile;

/// What holds between the articles of a library, pair by pair.
///
/// Articles stand in these tables under their numbers: those that came together lie together.
public final class LinkShelf {

  private static final int ENOUGH_NUMBERS = 200_000;

  private final Database database;
  private final RecordCodec<ReusePair> pairs = new RecordCodec<>(ReusePair.class);
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, String> ids = new HashMap<>();

  LinkShelf(Database database) {
    this.database = database;
  }

  /// Keeps the profiles of articles.
  public void putProfiles(Collection<StoryProfile> profiles) {
    for (var profile : profiles) {
      database.update(
          "INSERT OR REPLACE INTO profile VALUES (?, ?)",
          number(profile.article()),
          ProfileCodec.encode(profile));
    }
  }

  /// The profiles of articles.
  public List<StoryProfile> profiles(Set<String> articles) {
    var profiles = new ArrayList<StoryProfile>(articles.size());
    for (var article : articles) {
      database
          .first(
              "SELECT profile FROM profile WHERE article = ?",
              row -> row.getBytes(1),
              number(article))
          .map(ProfileCodec::decode)
          .ifPresent(profiles::add);
    }
    return profiles;
  }

  /// Drops all pairs in which one of the articles stands.
  public void forgetPairs(Set<String> articles) {
    for (var article : articles) {
      long number = number(article);
      for (long other : others("reuse", number)) {
        drop("reuse", number, other);
      }
      for (long other : others("edge", number)) {
        drop("edge", number, other);
      }
    }
  }

  private List<Long> others(String table, long number) {
    return database.list(
        "SELECT other FROM " + table + " WHERE one = ?", row -> row.getLong(1), number);
  }

  private void drop(String table, long one, long other) {
    database.update("DELETE FROM " + table + " WHERE one = ? AND other = ?", one, other);
    database.update("DELETE FROM " + table + " WHERE one = ? AND other = ?", other, one);
  }

  /// Keeps pairs that share passages.
  public void putPairs(Collection<ReusePair> shared) {
    for (var pair : shared) {
      var link = pair.passages().getFirst();
      long one = number(link.a().article());
      long other = number(link.b().article());
      database.update(
          "INSERT OR REPLACE INTO reuse VALUES (?, ?, ?)", one, other, pairs.encode(pair));
      database.update("INSERT OR REPLACE INTO reuse VALUES (?, ?, NULL)", other, one);
    }
  }

  /// The pairs that share passages and of which both articles are among these.
  public List<ReusePair> pairsWithin(Set<String> articles) {
    var found = new ArrayList<ReusePair>();
    for (var article : articles) {
      decoded("SELECT passages FROM reuse WHERE one = ?", number(article)).stream()
          .filter(pair -> articles.contains(pair.passages().getFirst().b().article()))
          .forEach(found::add);
    }
    return found;
  }

  private List<ReusePair> decoded(String sql, Object... values) {
    return database.list(sql + " AND passages IS NOT NULL", row -> row.getBytes(1), values).stream()
        .map(pairs::decode)
        .toList();
  }

  /// Keeps compared pairs.
  public void putEdges(Collection<StoryEdge> edges) {
    for (var edge : edges) {
      long one = number(edge.one());
      long other = number(edge.other());
      database.update(
          "INSERT OR REPLACE INTO edge VALUES (?, ?, ?, ?), (?, ?, ?, ?)",
          one,
          other,
          edge.logOdds(),
          edge.copy(),
          other,
          one,
          edge.logOdds(),
          edge.copy());
    }
  }

  /// The compared pairs in which one of the articles stands.
  public List<StoryEdge> edges(Set<String> articles) {
    var edges = new ArrayList<StoryEdge>();
    for (var article : articles) {
      var own =
          database.list(
              "SELECT other, odds, copy FROM edge WHERE one = ?",
              row -> new Edge(row.getLong(1), row.getDouble(2), row.getBoolean(3)),
              number(article));
      for (var edge : own) {
        var other = id(edge.other);
        if (!articles.contains(other) || article.compareTo(other) < 0) {
          edges.add(new StoryEdge(article, other, edge.logOdds, edge.copy));
        }
      }
    }
    return edges;
  }

  private record Edge(long other, double logOdds, boolean copy) {}

  long number(String article) {
    var known = numbers.get(article);
    if (known != null) {
      return known;
    }
    long number = database.number("SELECT seq FROM article WHERE id = ?", article);
    note(article, number);
    return number;
  }

  String id(long number) {
    var known = ids.get(number);
    if (known != null) {
      return known;
    }
    var id =
        database
            .first("SELECT id FROM article WHERE seq = ?", row -> row.getString(1), number)
            .orElse("");
    note(id, number);
    return id;
  }

  /// Numbers are never given anew, so what was looked up once stays right.
  private void note(String article, long number) {
    if (numbers.size() >= ENOUGH_NUMBERS) {
      numbers.clear();
      ids.clear();
    }
    if (number > 0) {
      numbers.put(article, number);
      ids.put(number, article);
    }
  }
}
