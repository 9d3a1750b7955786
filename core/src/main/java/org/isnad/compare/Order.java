package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// In which order matched and unmatched passages are told.
final class Order {

  private Order() {}

  /// What is told at one place; one of the ranges is empty when only one article has it.
  record Row(Range a, Range b, boolean reworded) {

    boolean isMatched() {
      return a.length() > 0 && b.length() > 0;
    }
  }

  /// All rows: in the order of the first article; what only the other has stands behind the match
  /// that it follows there, and behind what was dropped there.
  static List<Row> rows(List<Match> matches, Side a, Side b) {
    var rows = new ArrayList<Row>();
    matches.forEach(match -> rows.add(new Row(match.a(), match.b(), match.reworded())));
    a.pieces().forEach(piece -> rows.add(new Row(piece, new Range(0, 0), false)));
    rows.sort(Comparator.comparingInt(row -> row.a.from()));
    for (var piece : b.pieces()) {
      rows.add(place(rows, piece), new Row(new Range(0, 0), piece, false));
    }
    return rows;
  }

  private static int place(List<Row> rows, Range piece) {
    int place = 0;
    int reached = -1;
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.b.length() > 0 && row.b.to() <= piece.from() && row.b.to() > reached) {
        reached = row.b.to();
        place = i + 1;
      }
    }
    while (place < rows.size() && rows.get(place).b.length() == 0) {
      place++;
    }
    return place;
  }

  /// The places of matched rows that are not among the most that stand in the same order in both.
  static BitSet moved(List<Row> rows) {
    var longest = new int[rows.size()];
    var before = new int[rows.size()];
    Arrays.fill(before, -1);
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isMatched()) {
        continue;
      }
      longest[i] = rows.get(i).b.length();
      for (int j = 0; j < i; j++) {
        boolean inOrder = longest[j] > 0 && rows.get(j).b.from() < rows.get(i).b.from();
        if (inOrder && longest[j] + rows.get(i).b.length() > longest[i]) {
          longest[i] = longest[j] + rows.get(i).b.length();
          before[i] = j;
        }
      }
      last = last < 0 || longest[i] > longest[last] ? i : last;
    }
    var moved = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      moved.set(i, rows.get(i).isMatched());
    }
    for (int i = last; i >= 0; i = before[i]) {
      moved.clear(i);
    }
    return moved;
  }
}
