package org.isnad.eval.link;

/// Two articles by their names in a collection, in either order.
record LabelledPair(String a, String b) {

  LabelledPair {
    if (a.compareTo(b) > 0) {
      var swap = a;
      a = b;
      b = swap;
    }
  }
}
