package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Rule.Example;

/// A file of named rules and of the classes that they speak of.
///
/// Lines: `class NAME TABLE [column=value ...] [article]`, `words NAME a | b`, and for each rule
/// `rule`, `match` (several are alternatives), `value`, and at least one `yes TEXT => EXPECTED`;
/// `no TEXT` for what it must not match.
public final class RuleFile {

  private final String file;
  private final Lang lang;
  private final Map<String, Finder> classes = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private String name = "";
  private int start;
  private final List<List<Element>> patterns = new ArrayList<>();
  private Map<String, String> values = Map.of();
  private final List<Example> examples = new ArrayList<>();

  private RuleFile(Lang lang, String file) {
    this.lang = lang;
    this.file = file;
  }

  /// Reads and checks a file of the Arabic rules, such as `time/rules.txt`.
  ///
  /// @throws LexiconException at the first fault
  public static RuleFile load(String file) {
    return load(Lang.arabic(), file);
  }

  /// Reads and checks a file of rules.
  public static RuleFile load(Lang lang, String file) {
    var rules = new RuleFile(lang, file);
    var lines = lang.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      rules.line(i + 1, lines.get(i).strip());
    }
    rules.finish(lines.size());
    return rules;
  }

  /// The rules, in the order of the file.
  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /// The classes that the file names, by name.
  public Map<String, Finder> classes() {
    return Map.copyOf(classes);
  }

  /// The file's name.
  public String file() {
    return file;
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    Lint.checkLine(file, number, line.replace('\t', ' ').replaceAll(" +", " "));
    int blank = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    var rest = line.substring(blank).strip();
    switch (line.substring(0, blank)) {
      case "class" -> define(number, rest);
      case "words" -> words(number, rest);
      case "rule" -> begin(number, rest);
      case "match" -> patterns.add(new PatternReader(file, number, rest).read());
      case "value" -> values = values(number, rest);
      case "yes" -> example(true, rest, number);
      case "no" -> example(false, rest, number);
      default -> throw new LexiconException(file, number, "unknown line: " + line);
    }
  }

  private void define(int number, String rest) {
    var words = rest.split(" +");
    if (words.length < 2) {
      throw new LexiconException(file, number, "class NAME TABLE [column=value ...] [article]");
    }
    boolean article = Arrays.asList(words).contains("article");
    var filters = Arrays.stream(words).skip(2).filter(word -> word.contains("=")).toList();
    put(number, words[0], TableClass.of(Table.load(lang, words[1]), filters, article));
  }

  private void words(int number, String rest) {
    int blank = rest.indexOf(' ');
    if (blank < 0) {
      throw new LexiconException(file, number, "words NAME a | b");
    }
    var list = Arrays.stream(rest.substring(blank).split("\\|")).map(String::strip).toList();
    if (list.size() != Set.copyOf(list).size()) {
      throw new LexiconException(file, number, "a word stands twice in " + list);
    }
    put(number, rest.substring(0, blank), TableClass.of(list));
  }

  private void put(int number, String className, Finder finder) {
    if (classes.put(className, finder) != null) {
      throw new LexiconException(file, number, "class named twice: " + className);
    }
  }

  private void begin(int number, String rest) {
    finish(number);
    if (!names.add(rest)) {
      throw new LexiconException(file, number, "rule named twice: " + rest);
    }
    name = rest;
    start = number;
  }

  private void finish(int number) {
    if (name.isEmpty()) {
      return;
    }
    if (patterns.isEmpty()) {
      throw new LexiconException(file, number, "rule " + name + " has no match line");
    }
    if (examples.stream().noneMatch(Example::matches)) {
      throw new LexiconException(file, number, "rule " + name + " has no example");
    }
    var pattern =
        patterns.size() == 1
            ? patterns.getFirst()
            : List.<Element>of(new Element.Choice(List.copyOf(patterns)));
    rules.add(new Rule(name, file, start, pattern, values, List.copyOf(examples)));
    patterns.clear();
    examples.clear();
    values = Map.of();
    name = "";
  }

  private Map<String, String> values(int number, String rest) {
    var pairs = new LinkedHashMap<String, String>();
    for (var pair : rest.split(" +")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new LexiconException(file, number, "not key=template: " + pair);
      }
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return pairs;
  }

  private void example(boolean matches, String rest, int number) {
    int arrow = rest.indexOf("=>");
    var text = arrow < 0 ? rest : rest.substring(0, arrow).strip();
    examples.add(
        new Example(matches, text, arrow < 0 ? "" : rest.substring(arrow + 2).strip(), number));
  }
}
