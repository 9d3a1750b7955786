package org.isnad.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
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
    return database.list(LINE + where + ORDER, this::line, values.toArray());
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

  private StoryLine line(ResultSet row) throws SQLException {
    return new StoryLine(
        row.getString("id"),
        row.getString("title"),
        new Reach(
            row.getInt("roots"),
            row.getInt("families"),
            row.getInt("outlets"),
            row.getInt("articles")),
        claims(row.getLong("number")),
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
