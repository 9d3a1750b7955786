package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a rule's name or a lexicon place stands for: the lines of the file.
public final class RuleTexts {

  /// A file and a line inside a rule's name, such as `quote/cues.tsv:12`.
  private static final Pattern PLACE = Pattern.compile("([\\w./-]+\\.(?:tsv|txt)):(\\d+)");

  private static final Pattern HEAD = Pattern.compile("rule\\s+(\\S+)");

  private final Lang lang;
  private final Set<String> files;
  private final Map<String, RuleText> rules = new HashMap<>();
  private final Map<String, List<String>> read = new ConcurrentHashMap<>();

  /// Reads the rules of `lang`.
  public RuleTexts(Lang lang) {
    this.lang = lang;
    this.files = Set.copyOf(lang.files());
    files.stream().filter(file -> file.endsWith(".txt")).sorted().forEach(this::readRules);
  }

  private void readRules(String file) {
    var lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i));
      if (head.matches()) {
        var text = new RuleText(file + ":" + (i + 1), false, lines.subList(i, end(lines, i)));
        rules.putIfAbsent(head.group(1), text);
      }
    }
  }

  /// The line behind a rule: the next rule or a blank line.
  private static int end(List<String> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).isBlank() && !lines.get(end).startsWith("rule")) {
      end++;
    }
    return end;
  }

  private List<String> lines(String file) {
    return read.computeIfAbsent(file, lang::lines);
  }

  /// What stands behind an annotation's rule; none when it names neither file nor rule.
  public List<RuleText> of(String rule) {
    var found = new ArrayList<RuleText>();
    Matcher place = PLACE.matcher(rule);
    while (place.find()) {
      int number = Integer.parseInt(place.group(2));
      var lines = files.contains(place.group(1)) ? lines(place.group(1)) : List.<String>of();
      if (number >= 1 && number <= lines.size()) {
        found.add(new RuleText(place.group(), true, List.of(lines.get(number - 1))));
      }
    }
    Optional.ofNullable(rules.get(rule.split("[ @,(]", 2)[0])).ifPresent(found::add);
    return List.copyOf(found);
  }
}
