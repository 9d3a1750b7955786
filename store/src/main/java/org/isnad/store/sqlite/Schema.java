package org.isnad.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.isnad.store.LibraryException;

/// The tables of a library and their version.
final class Schema {

  /// The version that this software writes. An older one is brought up to it step by step, a newer
  /// one is refused.
  static final int VERSION = 6;

  private static final List<String> FIRST =
      List.of(
          """
          CREATE TABLE batch (
            id INTEGER PRIMARY KEY,
            pages INTEGER NOT NULL,
            articles INTEGER NOT NULL)
          """,
          """
          CREATE TABLE page (
            id INTEGER PRIMARY KEY,
            uri TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes BLOB NOT NULL,
            page BLOB NOT NULL,
            UNIQUE (uri, sha256))
          """,
          """
          CREATE TABLE plan (
            id INTEGER PRIMARY KEY,
            versions TEXT NOT NULL UNIQUE)
          """,
          """
          CREATE TABLE article (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            page INTEGER NOT NULL REFERENCES page (id),
            day INTEGER,
            plan INTEGER NOT NULL REFERENCES plan (id),
            batch INTEGER NOT NULL REFERENCES batch (id),
            article BLOB NOT NULL)
          """,
          "CREATE INDEX article_day ON article (day, id)",
          "CREATE INDEX article_page ON article (page)",
          "CREATE INDEX article_batch ON article (batch)",
          "CREATE INDEX article_plan ON article (plan)");

  /// What holds between articles. A pair of articles stands twice, once under each.
  private static final List<String> SECOND =
      List.of(
          "CREATE TABLE profile (article INTEGER PRIMARY KEY, profile BLOB NOT NULL)",
          """
          CREATE TABLE reuse (
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            passages BLOB,
            PRIMARY KEY (one, other)) WITHOUT ROWID
          """,
          """
          CREATE TABLE edge (
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            odds REAL NOT NULL,
            copy INTEGER NOT NULL,
            PRIMARY KEY (one, other)) WITHOUT ROWID
          """,
          """
          CREATE TABLE story (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            roots INTEGER NOT NULL,
            families INTEGER NOT NULL,
            outlets INTEGER NOT NULL,
            articles INTEGER NOT NULL,
            conflicts INTEGER NOT NULL,
            first INTEGER,
            last INTEGER,
            batch INTEGER NOT NULL REFERENCES batch (id),
            traced BLOB NOT NULL)
          """,
          "CREATE INDEX story_last ON story (last DESC, articles DESC, id)",
          "CREATE INDEX story_batch ON story (batch)",
          "CREATE TABLE place (article INTEGER PRIMARY KEY, story INTEGER NOT NULL)",
          "CREATE INDEX place_story ON place (story)",
          """
          CREATE TABLE claim (
            id TEXT PRIMARY KEY,
            story INTEGER NOT NULL,
            status TEXT NOT NULL) WITHOUT ROWID
          """,
          "CREATE INDEX claim_story ON claim (story, status)",
          """
          CREATE TABLE carrier (
            outlet TEXT NOT NULL,
            story INTEGER NOT NULL,
            PRIMARY KEY (outlet, story)) WITHOUT ROWID
          """,
          "CREATE INDEX carrier_story ON carrier (story)",
          """
          CREATE TABLE decision (
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            made TEXT NOT NULL)
          """,
          """
          CREATE TABLE pin (
            one TEXT NOT NULL,
            other TEXT NOT NULL,
            decision INTEGER NOT NULL REFERENCES decision (number),
            same INTEGER NOT NULL,
            PRIMARY KEY (one, other, decision)) WITHOUT ROWID
          """,
          "CREATE INDEX pin_other ON pin (other)",
          "CREATE INDEX pin_decision ON pin (decision)");

  /// Who decided and why; and decisions about names.
  private static final List<String> THIRD =
      List.of(
          "ALTER TABLE decision ADD COLUMN who TEXT NOT NULL DEFAULT ''",
          "ALTER TABLE decision ADD COLUMN why TEXT NOT NULL DEFAULT ''",
          """
          CREATE TABLE identity (
            decision INTEGER PRIMARY KEY REFERENCES decision (number),
            one TEXT NOT NULL,
            other TEXT NOT NULL)
          """);

  /// Profiles hold more than before: articles without a story are linked when a library is opened
  /// to be written. What persons decided stays.
  private static final List<String> LINK_AGAIN =
      List.of(
          "DELETE FROM profile",
          "DELETE FROM reuse",
          "DELETE FROM edge",
          "DELETE FROM story",
          "DELETE FROM place",
          "DELETE FROM claim",
          "DELETE FROM carrier");

  /// What each version added to the one before.
  private static final List<List<String>> STEPS =
      List.of(FIRST, SECOND, THIRD, LINK_AGAIN, LINK_AGAIN, LINK_AGAIN);

  private Schema() {}

  /// Makes the tables of a new library, or brings those of an older one up to date.
  ///
  /// @throws LibraryException when the library is of a newer version
  static void prepare(Connection connection, String where) throws SQLException {
    int version = version(connection);
    check(version, where);
    if (version == VERSION) {
      return;
    }
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      for (var step : STEPS.subList(version, VERSION)) {
        for (var sql : step) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA user_version = " + VERSION);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /// Refuses what a reader cannot use.
  static void check(Connection connection, String where) throws SQLException {
    int version = version(connection);
    check(version, where);
    if (version < VERSION) {
      throw new LibraryException(
          where + ": the library has version " + version + "; `isnad add` brings it up to date");
    }
  }

  private static void check(int version, String where) {
    if (version > VERSION) {
      throw new LibraryException(
          "%s: the library has version %d, this software knows versions up to %d; use a newer one"
              .formatted(where, version, VERSION));
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
