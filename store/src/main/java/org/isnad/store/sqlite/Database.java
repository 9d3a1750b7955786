package org.isnad.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.LibraryException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// One connection to a library's file. Not safe for use by several threads.
final class Database implements AutoCloseable {

  /// 64 MB, as SQLite wants it: negative, in kibibytes.
  private static final int CACHE = -65_536;

  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final Connection connection;
  private final String where;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Connection connection, String where) {
    this.connection = connection;
    this.where = where;
  }

  /// Opens the file to write, and makes it when there is none.
  static Database write(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    return open(file, config, Schema::prepare);
  }

  /// Opens the file to read.
  static Database read(Path file) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return open(file, config, Schema::check);
  }

  private interface Preparation {
    void apply(Connection connection, String where) throws SQLException;
  }

  private static Database open(Path file, SQLiteConfig config, Preparation preparation) {
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    config.setCacheSize(CACHE);
    config.enforceForeignKeys(true);
    var where = file.toString();
    try {
      var connection = config.createConnection("jdbc:sqlite:" + file);
      try {
        preparation.apply(connection, where);
        return new Database(connection, where);
      } catch (SQLException | LibraryException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new LibraryException(where + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  /// What reads one row.
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// What is done with the connection inside a transaction.
  interface Work {
    void run() throws SQLException;
  }

  /// All rows of a query.
  <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
    try (var rows = bound(sql, values).executeQuery()) {
      var list = new ArrayList<T>();
      while (rows.next()) {
        list.add(reader.read(rows));
      }
      return list;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /// The first row of a query.
  <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
    var list = list(sql, reader, values);
    return list.isEmpty() ? Optional.empty() : Optional.of(list.getFirst());
  }

  /// A query's only number.
  long number(String sql, Object... values) {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /// Inserts, updates or deletes; returns the number of rows.
  int update(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /// Does all of the work, or none.
  void transaction(Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    var statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      var value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  private LibraryException fault(SQLException e) {
    return new LibraryException(where + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      for (var statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }
}
