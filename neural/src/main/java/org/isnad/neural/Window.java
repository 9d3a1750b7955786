package org.isnad.neural;

import java.util.ArrayList;
import java.util.List;

/// Words that a model reads at once.
///
/// @param from index of the first word
/// @param to index after the last word
/// @param keepFrom index of the first word whose label is taken from this reading
/// @param keepTo index after the last such word
record Window(int from, int to, int keepFrom, int keepTo) {

  /// The part of a window that it shares with the next one when a sequence is too long for one.
  private static final int SHARE = 4;

  /// Packs whole sequences into windows as long as they fit; one that is too long is split into
  /// windows that overlap, and a word's label comes from the one in which it stands further inside.
  ///
  /// @param ends the index after the last word of each sequence
  /// @param limit how many sub-tokens a window can hold
  static List<Window> over(SubTokens words, List<Integer> ends, int limit) {
    var windows = new ArrayList<Window>();
    int start = 0;
    int begin = 0;
    for (int end : ends) {
      if (words.size(start, end) > limit) {
        add(windows, start, begin);
        start = begin;
      }
      if (words.size(begin, end) > limit) {
        split(words, begin, end, limit, windows);
        start = end;
      }
      begin = end;
    }
    add(windows, start, begin);
    return windows;
  }

  private static void add(List<Window> windows, int from, int to) {
    if (from < to) {
      windows.add(new Window(from, to, from, to));
    }
  }

  private static void split(SubTokens words, int begin, int end, int limit, List<Window> windows) {
    int from = begin;
    int keep = begin;
    int to = reach(words, from, end, limit);
    while (to < end) {
      int next = to;
      while (next - 1 > from && words.size(next - 1, to) <= limit / SHARE) {
        next--;
      }
      int middle = (next + to) / 2;
      windows.add(new Window(from, to, keep, middle));
      keep = middle;
      from = next;
      to = reach(words, from, end, limit);
    }
    windows.add(new Window(from, end, keep, end));
  }

  /// The end of the longest window; one word always fits, since no more of it is read than can be.
  private static int reach(SubTokens words, int from, int end, int limit) {
    int to = from + 1;
    while (to < end && words.size(from, to + 1) <= limit) {
      to++;
    }
    return to;
  }
}
