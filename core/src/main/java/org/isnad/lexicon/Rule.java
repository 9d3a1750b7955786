package org.isnad.lexicon;

import java.util.List;
import java.util.Map;

/// A named pattern over words and classes, and what a match means.
///
/// @param name such as `time.date.day-month-year`; annotations carry it
/// @param file the file that it stands in
/// @param line its line
/// @param pattern the parts, in order
/// @param values templates by key, `{label.column}` to be filled in
/// @param examples what it must and must not match
public record Rule(
    String name,
    String file,
    int line,
    List<Element> pattern,
    Map<String, String> values,
    List<Example> examples) {

  /// A stretch of text with what the rule makes of it.
  ///
  /// @param matches whether the rule must match
  /// @param text the text
  /// @param expected what must come out; empty when the file says nothing
  /// @param line its line
  public record Example(boolean matches, String text, String expected, int line) {}

  /// File and line, such as `time/rules.txt:12`.
  public String place() {
    return file + ":" + line;
  }
}
