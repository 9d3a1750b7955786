package org.isnad.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What does not fit together in the links of a library.
public final class LinkCheck {

  private static final int NAMED = 20;

  private final Database database;

  LinkCheck(Database database) {
    this.database = database;
  }

  /// Articles that stand in no story, at most twenty.
  public List<String> unplaced() {
    return ids(
        """
        SELECT id FROM article WHERE NOT EXISTS
          (SELECT 1 FROM place WHERE place.article = article.seq) ORDER BY id LIMIT ?
        """);
  }

  /// Numbers under which an article stands in a story while there is no such article or story.
  public List<String> placesOfNothing() {
    return ids(
        """
        SELECT article FROM place
        WHERE NOT EXISTS (SELECT 1 FROM story WHERE story.number = place.story)
          OR NOT EXISTS (SELECT 1 FROM article WHERE article.seq = place.article)
        ORDER BY article LIMIT ?
        """);
  }

  /// Pairs of articles that stand under one of the two only, or whose passages are kept under both
  /// or neither.
  public List<String> halfPairs() {
    return ids(
        """
        SELECT a.one || ' ' || a.other FROM reuse AS a
          LEFT JOIN reuse AS b ON b.one = a.other AND b.other = a.one
        WHERE b.one IS NULL OR (a.passages IS NULL) = (b.passages IS NULL)
        UNION ALL
        SELECT a.one || ' ' || a.other FROM edge AS a
          LEFT JOIN edge AS b ON b.one = a.other AND b.other = a.one
        WHERE b.one IS NULL OR a.odds <> b.odds
        LIMIT ?
        """);
  }

  /// Pairs one of which is no article.
  public List<String> pairsOfNothing() {
    return ids(
        """
        SELECT one || ' ' || other FROM reuse
        WHERE NOT EXISTS (SELECT 1 FROM article WHERE seq = one)
          OR NOT EXISTS (SELECT 1 FROM article WHERE seq = other)
        LIMIT ?
        """);
  }

  private List<String> ids(String sql) {
    return database.list(sql, row -> row.getString(1), NAMED);
  }

  /// The ids of the stories behind one in the order of ids, at most `most`.
  public List<String> storiesAfter(String id, int most) {
    return database.list(
        "SELECT id FROM story WHERE id > ? ORDER BY id LIMIT ?", row -> row.getString(1), id, most);
  }

  /// The ids of the articles behind one in the order of ids, at most `most`.
  public List<String> articlesAfter(String id, int most) {
    return database.list(
        "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?",
        row -> row.getString(1),
        id,
        most);
  }

  /// The articles that are placed in a story.
  public TreeSet<String> placed(String story) {
    return new TreeSet<>(
        database.list(
            """
            SELECT article.id FROM place
              JOIN story ON story.number = place.story
              JOIN article ON article.seq = place.article
            WHERE story.id = ?
            """,
            row -> row.getString(1),
            story));
  }

  /// The claims that are listed for a story, with their statuses.
  public Map<String, String> claims(String story) {
    return database
        .list(
            """
            SELECT claim.id, status FROM claim JOIN story ON story.number = claim.story
            WHERE story.id = ?
            """,
            row -> Map.entry(row.getString(1), row.getString(2)),
            story)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
