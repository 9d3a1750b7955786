package org.isnad.store.lucene;

import java.util.List;

/// The names of the index's fields.
final class Fields {

  static final String ID = "id";

  /// Words, by [Form].
  static final String BLIND = "text";

  static final String FOLDED = "folded";

  static final String EXACT = "exact";

  static final List<String> WORDS = List.of(BLIND, FOLDED, EXACT);

  /// The day of publication, as a number of days since 1970-01-01.
  static final String DATE = "date";

  static final String OUTLET = "outlet";
  static final String ENTITY = "entity";
  static final String SPEAKER = "speaker";
  static final String EVENT = "event";
  static final String ROOT = "root";
  static final String STATUS = "status";
  static final String MONTH = "month";

  /// What can be counted, chosen and left out.
  static final List<String> FACETS = List.of(OUTLET, ENTITY, SPEAKER, EVENT, ROOT, STATUS, MONTH);

  private Fields() {}
}
