package org.isnad.store.lucene;

import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.isnad.model.Reason;

/// A query that cannot be read, and where.
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Pattern COLUMN = Pattern.compile("at line 1, column (\\d+)");

  private final String reason;
  private final transient Reason fault;

  QueryException(String query, Exception cause) {
    super("the query cannot be read: " + query + ": " + firstLine(cause), cause);
    this.reason = firstLine(cause);
    this.fault = fault(query, cause);
  }

  /// What is wrong with the query, without the query.
  public String reason() {
    return reason;
  }

  /// What is wrong, for readers of any language.
  public Reason fault() {
    return fault;
  }

  private static Reason fault(String query, Exception cause) {
    var column = COLUMN.matcher(firstLine(cause));
    return switch (cause) {
      case IndexSearcher.TooManyClauses _ -> Reason.of("query.wide");
      case Exception e when e.getCause() instanceof FaultyQuery faulty -> faulty.fault();
      default ->
          column.find()
              ? unread(query, Integer.parseInt(column.group(1)))
              : Reason.text(firstLine(cause));
    };
  }

  private static Reason unread(String query, int from) {
    var rest = query.substring(Math.min(query.length(), from));
    return rest.isBlank() ? Reason.of("query.end") : Reason.of("query.rest", rest);
  }

  private static String firstLine(Exception cause) {
    var message = String.valueOf(cause.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
