package org.isnad.store.lucene;

import org.apache.lucene.queryparser.classic.ParseException;
import org.isnad.model.Reason;

/// A fault in a query that the query language itself does not see.
final class FaultyQuery extends ParseException {

  private static final long serialVersionUID = 1;

  private final transient Reason fault;

  FaultyQuery(String message, Reason fault) {
    super(message);
    this.fault = fault;
  }

  Reason fault() {
    return fault;
  }
}
