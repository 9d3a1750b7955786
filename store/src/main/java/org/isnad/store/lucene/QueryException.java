package org.isnad.store.lucene;

/// A query that cannot be read, and where.
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String reason;

  QueryException(String query, Exception cause) {
    super("the query cannot be read: " + query + ": " + firstLine(cause), cause);
    this.reason = firstLine(cause);
  }

  /// What is wrong with the query, without the query.
  public String reason() {
    return reason;
  }

  private static String firstLine(Exception cause) {
    var message = String.valueOf(cause.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
