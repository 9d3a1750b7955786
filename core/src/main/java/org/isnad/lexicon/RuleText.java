package org.isnad.lexicon;

import java.util.List;

/// The lines of a file that made an annotation: a rule, or an entry of a table.
///
/// @param place file and line, `time/rules.txt:12`
/// @param entry whether it is a table's entry, else a rule
/// @param lines as they stand in the file
public record RuleText(String place, boolean entry, List<String> lines) {

  public RuleText {
    lines = List.copyOf(lines);
  }
}
