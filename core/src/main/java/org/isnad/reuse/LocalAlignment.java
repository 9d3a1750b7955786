package org.isnad.reuse;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// The best local alignments of two sentences (Smith and Waterman 1981), over words.
///
/// A found alignment is taken out and the search repeated, so clauses in another order are found
/// too. An alignment is cut where one side goes on for several words without the other.
final class LocalAlignment {

  private static final int ROUNDS = 3;
  private static final int LEAST = 14;
  private static final int LONGEST_GAP = 5;
  private static final int ISLAND = 3;
  private static final int SAME = 4;
  private static final int SAME_STEM = 3;
  private static final int SAME_FUNCTION = 2;
  private static final int GAP = -2;
  private static final int MISMATCH = -2;

  /// A matched pair of words, by their index in the articles.
  private record Match(int a, int b) {}

  private final List<Word> a;
  private final List<Word> b;
  private final Range rows;
  private final Range columns;
  private final int[][] match;

  LocalAlignment(Hashed one, Range rows, Hashed other, Range columns) {
    this.a = one.words();
    this.b = other.words();
    this.rows = rows;
    this.columns = columns;
    this.match = new int[rows.length()][columns.length()];
    for (int i = 0; i < rows.length(); i++) {
      int at = rows.from() + i;
      boolean lexical = a.get(at).isLexical();
      int bare = one.bare()[at];
      int stem = one.stems()[at];
      var own = match[i];
      for (int j = 0; j < own.length; j++) {
        int place = columns.from() + j;
        own[j] =
            bare == other.bare()[place]
                ? lexical ? SAME : SAME_FUNCTION
                : stem == other.stems()[place] && lexical ? SAME_STEM : MISMATCH;
      }
    }
  }

  /// The stretches that match, the best first, as long as any holds `run` matched words in a row.
  List<Passage> passages(int run) {
    var found = new ArrayList<Passage>();
    int matched = 0;
    for (int round = 0; round < ROUNDS && hasRun(run); round++) {
      var path = best();
      if (path.isEmpty()) {
        break;
      }
      cut(withoutIslands(path), found);
      matched += path.size();
      if (LEAST > SAME * (Math.min(rows.length(), columns.length()) - matched)) {
        break;
      }
      path.forEach(this::mask);
    }
    return found;
  }

  /// Whether so many words in a row still match; most pairs of sentences have none, and that is
  /// seen in a fraction of the time that aligning them takes.
  private boolean hasRun(int least) {
    var runs = new int[columns.length() + 1];
    for (var own : match) {
      for (int j = own.length - 1; j >= 0; j--) {
        runs[j + 1] = own[j] > 0 ? runs[j] + 1 : 0;
        if (runs[j + 1] >= least) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Match> best() {
    var sum = new int[rows.length() + 1][columns.length() + 1];
    int row = 0;
    int column = 0;
    int most = 0;
    for (int i = 1; i < sum.length; i++) {
      var own = match[i - 1];
      var above = sum[i - 1];
      var here = sum[i];
      for (int j = 1; j < here.length; j++) {
        int aside = Math.max(above[j], here[j - 1]) + GAP;
        here[j] = Math.max(0, Math.max(above[j - 1] + own[j - 1], aside));
        if (here[j] > most) {
          most = here[j];
          row = i;
          column = j;
        }
      }
    }
    return most < LEAST ? List.of() : trace(sum, row, column);
  }

  private List<Match> trace(int[][] sum, int row, int column) {
    var path = new ArrayList<Match>();
    int i = row;
    int j = column;
    while (sum[i][j] > 0) {
      if (sum[i][j] == sum[i - 1][j - 1] + match[i - 1][j - 1]) {
        i--;
        j--;
        if (match[i][j] > 0) {
          path.add(new Match(rows.from() + i, columns.from() + j));
        }
      } else if (sum[i][j] == sum[i - 1][j] + GAP) {
        i--;
      } else {
        j--;
      }
    }
    return path.reversed();
  }

  private void mask(Match done) {
    for (int j = 0; j < columns.length(); j++) {
      match[done.a - rows.from()][j] = MISMATCH;
    }
    for (int i = 0; i < rows.length(); i++) {
      match[i][done.b - columns.from()] = MISMATCH;
    }
  }

  /// The path without single words that stand far from any other match: chance, not reuse.
  private static List<Match> withoutIslands(List<Match> path) {
    var kept = new ArrayList<Match>();
    for (int k = 0; k < path.size(); k++) {
      boolean farBefore = k == 0 || gap(path.get(k - 1), path.get(k)) >= ISLAND;
      boolean farAfter = k == path.size() - 1 || gap(path.get(k), path.get(k + 1)) >= ISLAND;
      if (!farBefore || !farAfter) {
        kept.add(path.get(k));
      }
    }
    return kept;
  }

  private void cut(List<Match> path, List<Passage> found) {
    int start = 0;
    for (int k = 1; k <= path.size(); k++) {
      if (k == path.size() || gap(path.get(k - 1), path.get(k)) > LONGEST_GAP) {
        found.add(passage(path.subList(start, k)));
        start = k;
      }
    }
  }

  private static int gap(Match one, Match next) {
    return Math.max(next.a - one.a, next.b - one.b) - 1;
  }

  private Passage passage(List<Match> matches) {
    int run = 1;
    int longest = 1;
    var slots = new ArrayList<Slot>(0);
    for (int k = 1; k < matches.size(); k++) {
      run = gap(matches.get(k - 1), matches.get(k)) == 0 ? run + 1 : 1;
      longest = Math.max(longest, run);
      if (run == 1) {
        addSlot(matches.get(k - 1), matches.get(k), slots);
      }
    }
    long content =
        matches.stream()
            .filter(m -> a.get(m.a).isContent() && b.get(m.b).isContent())
            .map(m -> a.get(m.a).stem())
            .distinct()
            .count();
    var inA = new Range(matches.getFirst().a, matches.getLast().a + 1);
    var inB = new Range(matches.getFirst().b, matches.getLast().b + 1);
    return new Passage(
        Kind.NEAR_VERBATIM, inA, inB, matches.size(), (int) content, longest, List.copyOf(slots));
  }

  private void addSlot(Match one, Match next, List<Slot> slots) {
    var slot = new Slot(a.subList(one.a + 1, next.a), b.subList(one.b + 1, next.b));
    if (slot.isOfNames()) {
      slots.add(slot);
    }
  }
}
