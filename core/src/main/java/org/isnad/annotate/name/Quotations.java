package org.isnad.annotate.name;

/// Short quotations, which may hold a name.
final class Quotations {

  private static final int LONGEST = 5;

  private Quotations() {}

  /// The index of the mark that closes a short quotation; `open` when there is none.
  static int close(Reading reading, int open) {
    for (int i = open + 1; i <= open + LONGEST + 1 && i < reading.size(); i++) {
      if (reading.isQuote(i)) {
        return i;
      }
      if (reading.breaksBefore(i)) {
        return open;
      }
    }
    return open;
  }
}
