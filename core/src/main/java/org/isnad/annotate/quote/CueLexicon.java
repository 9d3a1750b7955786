package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.WordMap;

/// The written forms of all reporting verbs, by folded key.
final class CueLexicon {

  private final WordMap<List<CueForm>> forms;

  CueLexicon(Table table) {
    var made = new HashMap<String, List<CueForm>>();
    for (var row : table.rows()) {
      var cue = Cue.of(row);
      Conjugation.of(
              Folding.fold(row.get("past")),
              Folding.fold(row.get("present")),
              Folding.fold(row.get("masdar")),
              Folding.fold(row.get("participle")))
          .forEach(form -> add(form, cue, made));
    }
    forms = new WordMap<>(made);
  }

  private static void add(Conjugation.Form form, Cue cue, Map<String, List<CueForm>> made) {
    made.computeIfAbsent(form.key(), key -> new ArrayList<>(1))
        .add(new CueForm(cue, form.shape(), form.gender(), form.pronoun()));
  }

  /// The readings of a folded word as a reporting verb; none for any other word.
  List<CueForm> at(String key) {
    return forms.get(key, List.of());
  }

  /// Whether the folded word is a reporting verb's verbal noun.
  boolean isMasdar(String key) {
    return at(key).stream().anyMatch(form -> form.shape() == CueForm.Shape.MASDAR);
  }

  /// Whether a word stands there that belongs to no name or time and that no table of reported
  /// speech knows: perhaps a part of a name.
  boolean isStrange(Passage passage, int i, Words words) {
    var key = passage.key(i);
    return passage.isWord(i)
        && passage.name(i).isEmpty()
        && !passage.inTime(i)
        && words.head(key).isEmpty()
        && !words.isSmall(key)
        && at(key).isEmpty()
        && words.adjunct(passage, i).isEmpty();
  }
}
