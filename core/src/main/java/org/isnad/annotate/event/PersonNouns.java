package org.isnad.annotate.event;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The nouns for persons of `event/people.tsv` by all their forms, with the verbs that go with
/// each.
final class PersonNouns {

  private static final String FEMININE = word(Letters.HEH);
  private static final String FEMININE_PLURAL = word(Letters.ALEF, Letters.TEH);
  private static final String[] SOUND = {
    word(Letters.WAW, Letters.NOON),
    word(Letters.YEH, Letters.NOON),
    word(Letters.WAW),
    word(Letters.YEH)
  };

  private final Map<String, Agreement> agreements = new HashMap<>();
  private final BiConsumer<String, String> kinds;

  private PersonNouns(BiConsumer<String, String> kinds) {
    this.kinds = kinds;
  }

  /// Which verbs go with each form; forms of a name of many people before those of one.
  ///
  /// @param kinds takes each folded form with its kind
  static Map<String, Agreement> read(BiConsumer<String, String> kinds) {
    var nouns = new PersonNouns(kinds);
    Table.load("event/people.tsv").rows().forEach(nouns::add);
    return nouns.agreements;
  }

  private void add(Row row) {
    var kind = row.get("kind");
    boolean body = kind.equals("force") || kind.equals("armed");
    boolean woman = row.get("gender").equals("f");
    for (var written : row.list("form")) {
      var form = Folding.fold(written);
      woman |= form.endsWith(FEMININE);
      put(form, kind, woman ? Agreement.SHE : Agreement.HE);
      kinds.accept(form, Kinds.INDIVIDUAL);
      sound(form, row.get("sound"), kind, body);
    }
    var many = woman || body ? Agreement.MANY : Agreement.THEY;
    row.list("plural").forEach(plural -> put(Folding.fold(plural), kind, many));
  }

  private void sound(String form, String sound, String kind, boolean body) {
    if (sound.startsWith("m")) {
      for (var ending : SOUND) {
        put(form + ending, kind, body ? Agreement.MANY : Agreement.THEY);
      }
    }
    if (sound.endsWith("f")) {
      put(form + FEMININE, kind, Agreement.SHE);
      put(form + FEMININE_PLURAL, kind, Agreement.MANY);
    }
  }

  private void put(String form, String kind, Agreement agreement) {
    kinds.accept(form, kind);
    agreements.putIfAbsent(form, agreement);
  }

  private static String word(char... letters) {
    return new String(letters);
  }
}
