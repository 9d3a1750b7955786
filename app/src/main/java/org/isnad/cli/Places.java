package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.lexicon.Lang;

/// Finds what a rule's name or a lexicon place stands for: the lines of the file.
final class Places {

  /// A file and a line inside a rule's name, such as `quote/cues.tsv:12`.
  private static final Pattern PLACE = Pattern.compile("([\\w./-]+\\.(?:tsv|txt)):(\\d+)");

  private final Lang lang;

  Places(Lang lang) {
    this.lang = lang;
  }

  /// The lines that an annotation's rule names, indented; empty when it names no file.
  String explain(String rule) {
    var out = new StringBuilder();
    Matcher place = PLACE.matcher(rule);
    while (place.find()) {
      int number = Integer.parseInt(place.group(2));
      var lines =
          lang.files().contains(place.group(1)) ? lang.lines(place.group(1)) : List.<String>of();
      if (number >= 1 && number <= lines.size()) {
        out.append("     ").append(place.group()).append("  ");
        out.append(show(lines.get(number - 1))).append('\n');
      }
    }
    var name = rule.split("[ @,(]", 2)[0];
    rule(name).ifPresent(out::append);
    return out.toString();
  }

  /// The text of a rule, from its line `rule NAME` to the next rule or blank line.
  private Optional<String> rule(String name) {
    for (var file : lang.files()) {
      var lines = file.endsWith(".txt") ? lang.lines(file) : List.<String>of();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches("rule\\s+" + Pattern.quote(name))) {
          return Optional.of(block(file, lines, i));
        }
      }
    }
    return Optional.empty();
  }

  private static String block(String file, List<String> lines, int start) {
    var out = new StringBuilder();
    out.append("     ").append(file).append(':').append(start + 1).append('\n');
    for (int i = start; i < lines.size(); i++) {
      if (i > start && (lines.get(i).isBlank() || lines.get(i).startsWith("rule"))) {
        break;
      }
      out.append("     | ").append(show(lines.get(i))).append('\n');
    }
    return out.toString();
  }

  private static String show(String line) {
    return Explanation.WORDS.isolate(line.replace("\t", " | "));
  }
}
