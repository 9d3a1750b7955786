package org.isnad.compare;

/// Words `[from, to)` of one article.
record Range(int from, int to) {

  int length() {
    return to - from;
  }
}
