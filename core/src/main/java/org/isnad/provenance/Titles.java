package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Table;

/// What persons are called beside their names, as stems: offices, without forms of address.
final class Titles {

  private static final int LEAST = 2;

  /// Forms of address, each as stems; those of an office that only one person holds are none.
  private final List<List<String>> addresses = new ArrayList<>();

  private final Set<String> former = new HashSet<>();

  Titles() {
    for (var row : Table.load("name/titles.tsv").rows()) {
      boolean office = row.get("kind").equals("royal") && row.get("evidence").equals("weak");
      if (!office) {
        row.list("form").forEach(form -> addresses.add(stems(form)));
      }
    }
    for (var row : Table.load("provenance/former.tsv").rows()) {
      row.list("form").forEach(form -> former.addAll(stems(form)));
    }
  }

  /// The words of a title without the forms of address around it.
  List<String> words(String title) {
    var words = stems(title);
    for (var shorter = stripped(words); shorter.size() < words.size(); shorter = stripped(words)) {
      words = shorter;
    }
    return words;
  }

  private List<String> stripped(List<String> words) {
    for (var address : addresses) {
      int rest = words.size() - address.size();
      if (rest >= 0 && words.subList(0, address.size()).equals(address)) {
        return words.subList(address.size(), words.size());
      }
      if (rest >= 0 && words.subList(rest, words.size()).equals(address)) {
        return words.subList(0, rest);
      }
    }
    return words;
  }

  /// Whether two titles are the same, or the longer one goes on where the other ends; not where it
  /// goes on to say that its holder is so no longer.
  boolean fits(List<String> one, List<String> other) {
    var part = one.size() <= other.size() ? one : other;
    var full = one.size() <= other.size() ? other : one;
    return part.size() >= LEAST
        && full.subList(0, part.size()).equals(part)
        && (part.size() == full.size() || !former.contains(full.get(part.size())));
  }

  private static List<String> stems(String words) {
    return SourceReader.stems(words).stream().toList();
  }
}
