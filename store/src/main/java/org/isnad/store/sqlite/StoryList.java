package org.isnad.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryFigures.Telling;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;

/// The stories of a library as lists of lines.
final class StoryList {

  private static final String LINE =
      "SELECT number, id, title, roots, families, outlets, articles, conflicts, first, last"
          + " FROM story";
  private static final String ORDER = " ORDER BY last DESC, articles DESC, id LIMIT ? OFFSET ?";

  private final Database database;

  StoryList(Database database) {
    this.database = database;
  }

  /// The stories that fit, the latest first; of one day those with most articles first.
  List<StoryLine> lines(StoryQuery query, int from, int most) {
    var values = new ArrayList<Object>();
    var where = where(query, values);
    values.add(most);
    values.add(from);
    return database.list(
        LINE + where + ORDER, row -> line(row, claims(row.getLong("number"))), values.toArray());
  }

  /// How many stories fit.
  long count(StoryQuery query) {
    var values = new ArrayList<Object>();
    var where = where(query, values);
    return database.number("SELECT count(*) FROM story" + where, values.toArray());
  }

  private static String where(StoryQuery query, List<Object> values) {
    var conditions = new ArrayList<String>();
    query.from().ifPresent(day -> put("last >= ?", day.toEpochDay(), conditions, values));
    query.to().ifPresent(day -> put("first <= ?", day.toEpochDay(), conditions, values));
    query
        .outlet()
        .ifPresent(outlet ->
            put(
                "number IN (SELECT story FROM carrier WHERE outlet = ?)",
                outlet,
                conditions,
                values));
    query
        .status()
        .ifPresent(status ->
            put(
                "EXISTS (SELECT 1 FROM claim WHERE claim.story = number AND status = ?)",
                status.name(),
                conditions,
                values));
    if (query.minimum() > 1) {
      put("articles >= ?", query.minimum(), conditions, values);
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static void put(
      String condition, Object value, List<String> conditions, List<Object> values) {
    conditions.add(condition);
    values.add(value);
  }

  /// All stories with who carries them and when, in no order, read in few steps.
  List<StoryFigures> figures() {
    var claims = new HashMap<Long, Map<ClaimStatus, Integer>>();
    each(
        "SELECT story, status, count(*) FROM claim GROUP BY story, status",
        (story, row) ->
            claims
                .computeIfAbsent(story, s -> new EnumMap<>(ClaimStatus.class))
                .put(ClaimStatus.valueOf(row.getString(2)), row.getInt(3)));
    var outlets = new HashMap<Long, List<String>>();
    each(
        "SELECT story, outlet FROM carrier", (story, row) -> put(outlets, story, row.getString(2)));
    var tellings = new HashMap<Long, List<Telling>>();
    each(
        """
        SELECT place.story, article.id, article.day, article.batch
        FROM place JOIN article ON article.seq = place.article ORDER BY place.article
        """,
        (story, row) ->
            put(tellings, story, new Telling(row.getString(2), day(row, "day"), row.getLong(4))));
    return database.list(
        LINE,
        row -> {
          long story = row.getLong("number");
          return new StoryFigures(
              line(row, claims.getOrDefault(story, Map.of())),
              outlets.getOrDefault(story, List.of()),
              tellings.getOrDefault(story, List.of()));
        });
  }

  private interface OfStory {
    void take(long story, ResultSet row) throws SQLException;
  }

  private void each(String sql, OfStory taker) {
    database.list(
        sql,
        row -> {
          long story = row.getLong(1);
          taker.take(story, row);
          return story;
        });
  }

  private static <T> void put(Map<Long, List<T>> lists, long story, T value) {
    lists.computeIfAbsent(story, s -> new ArrayList<>(1)).add(value);
  }

  private static StoryLine line(ResultSet row, Map<ClaimStatus, Integer> claims)
      throws SQLException {
    return new StoryLine(
        row.getString("id"),
        row.getString("title"),
        new Reach(
            row.getInt("roots"),
            row.getInt("families"),
            row.getInt("outlets"),
            row.getInt("articles")),
        claims,
        row.getInt("conflicts"),
        day(row, "first"),
        day(row, "last"));
  }

  private Map<ClaimStatus, Integer> claims(long story) {
    var claims = new EnumMap<ClaimStatus, Integer>(ClaimStatus.class);
    var counted =
        database.list(
            "SELECT status, count(*) FROM claim WHERE story = ? GROUP BY status",
            row -> Map.entry(ClaimStatus.valueOf(row.getString(1)), row.getInt(2)),
            story);
    counted.forEach(entry -> claims.put(entry.getKey(), entry.getValue()));
    return claims;
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
