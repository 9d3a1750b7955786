package org.isnad.provenance;

import org.isnad.model.Span;

/// The words beside a person's name that say for whom the person speaks: before it in the same
/// clause, and between commas after it.
final class Introduction {

  private static final int LONGEST = 80;
  private static final String CLAUSE_MARKS = ".,:;!?\n()\"\u060C\u061B\u061F\u00AB\u00BB";
  private static final String COMMAS = ",\u060C";

  private Introduction() {}

  /// The words beside a name, not reaching back beyond the cue of the report.
  static String of(String text, Span name, Span cue) {
    int least = Math.max(0, name.start() - LONGEST);
    if (cue.end() <= name.start()) {
      least = Math.max(least, cue.end());
    }
    int from = name.start();
    while (from > least && CLAUSE_MARKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, name.start()) + " " + apposition(text, name.end());
  }

  private static String apposition(String text, int end) {
    if (end >= text.length() || COMMAS.indexOf(text.charAt(end)) < 0) {
      return "";
    }
    int to = end + 1;
    while (to < text.length() && to - end <= LONGEST) {
      if (CLAUSE_MARKS.indexOf(text.charAt(to)) >= 0) {
        return COMMAS.indexOf(text.charAt(to)) >= 0 ? text.substring(end + 1, to) : "";
      }
      to++;
    }
    return "";
  }
}
