package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.WordMap;

/// The written forms of all triggers and light verbs, by folded key, and what is no event.
final class TriggerLexicon {

  /// A form of a light verb.
  record LightForm(LightVerb verb, Shape shape, boolean pronoun) {}

  private final Map<String, String> complements = new HashMap<>();
  private final PhraseMatcher<Row> homographs;
  private final WordMap<List<TriggerForm>> triggers;
  private final WordMap<List<LightForm>> lights;

  TriggerLexicon() {
    var forms = new HashMap<String, List<TriggerForm>>();
    var light = new HashMap<String, List<LightForm>>();
    for (var row : Table.load("event/plover.tsv").rows()) {
      complements.put(row.get("type"), row.get("complement"));
    }
    for (var row : Table.load("event/triggers.tsv").rows()) {
      var trigger = Trigger.of(row);
      if (!complements.containsKey(trigger.type())) {
        throw new LexiconException(row.place(), row.line(), "no such type: " + trigger.type());
      }
      var seen = new HashSet<Paradigm.Form>();
      for (var form : Paradigm.of(row)) {
        if (seen.add(form)) {
          var found = new TriggerForm(trigger, form.shape(), form.pronoun(), form.subject());
          put(forms, form.key(), found);
        }
      }
    }
    for (var row : Table.load("event/light-verbs.tsv").rows()) {
      var verb = LightVerb.of(row);
      for (var form : Paradigm.of(row)) {
        put(light, form.key(), new LightForm(verb, form.shape(), form.pronoun() > 0));
      }
    }
    var phrases = new PhraseMatcher.Builder<Row>();
    for (var row : Table.load("event/homographs.tsv").rows()) {
      row.list("form").forEach(form -> phrases.add(form, row));
    }
    homographs = phrases.build();
    triggers = new WordMap<>(forms);
    lights = new WordMap<>(light);
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  /// The readings of a folded word as a trigger, in the order of the table.
  List<TriggerForm> at(String key) {
    return triggers.get(key, List.of());
  }

  /// The readings of a folded word as a light verb.
  List<LightForm> lightAt(String key) {
    return lights.get(key, List.of());
  }

  /// How what depends on an event of the type is put forward; empty when the type does not tell.
  String complement(String type) {
    return complements.getOrDefault(type, "");
  }

  /// Marks the tokens of a stretch that stand in phrases that are no events.
  Set<Integer> traps(Scene scene, int from, int to) {
    var trapped = new HashSet<Integer>();
    for (int i = from; i < to; i++) {
      if (scene.isWord(i)) {
        for (var match : homographs.at(scene.tokens, i)) {
          for (int j = match.start(); j < match.end(); j++) {
            trapped.add(j);
          }
        }
      }
    }
    return trapped;
  }
}
