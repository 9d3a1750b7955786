package org.isnad.annotate.orthography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Segmentation;

/// The words that pages are known to disguise, looked up in any inflection by clitics.
final class Vocabulary {

  /// A word that is known.
  ///
  /// @param letters how many letters of proclitics stand before it
  /// @param place the lexicon entry
  record Known(int letters, String place) {}

  /// One letter of a word is hidden: `*`.
  private static final char HIDDEN = '*';

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> masked = new HashMap<>();
  private final Map<String, String> skeletons = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary load() {
    var vocabulary = new Vocabulary();
    for (var row : Table.load("orthography/sensitive.tsv").rows()) {
      vocabulary.add(row);
    }
    return vocabulary;
  }

  private void add(Row row) {
    for (var form : row.list("form")) {
      var key = Clitics.withoutArticle(Folding.fold(form));
      places.put(key, row.place());
      for (int i = 0; i < key.length(); i++) {
        var mask = key.substring(0, i) + HIDDEN + key.substring(i + 1);
        masked.merge(mask, form, (a, b) -> "");
      }
      for (int i = 1; i < key.length(); i++) {
        beginnings.add(key.substring(0, i));
      }
      skeletons.merge(Rasm.of(form), form, (a, b) -> "");
    }
  }

  /// The word as it is, or behind an article, proclitics or before a pronoun.
  Optional<Known> find(String word) {
    for (var reading : Segmentation.of(Folding.fold(word))) {
      var stem = reading.after() > 0 ? reading.stem() : Clitics.withoutArticle(reading.stem());
      var place = places.get(stem);
      if (place != null) {
        return Optional.of(new Known(reading.before(), place));
      }
    }
    return Optional.empty();
  }

  /// The only word that fits `word`, in which one letter is hidden.
  Optional<String> unmask(String word) {
    return restore(Folding.fold(word), masked, 0);
  }

  /// The only word whose dotless skeleton is that of `word`.
  Optional<String> undot(String word) {
    return restore(Rasm.of(word), skeletons, 0);
  }

  private static Optional<String> restore(String key, Map<String, String> forms, int from) {
    int article = Clitics.hasArticle(key.substring(from)) ? 2 : 0;
    for (int taken : List.of(0, article)) {
      var form = forms.getOrDefault(key.substring(from + taken), "");
      if (!form.isEmpty()) {
        return Optional.of(key.substring(0, from + taken) + form);
      }
    }
    boolean more = from < 2 && key.length() > from + 3 && Clitics.isProclitic(key.charAt(from));
    return more ? restore(key, forms, from + 1) : Optional.empty();
  }

  /// Whether a known word begins with these letters and goes on.
  boolean isBeginning(String letters) {
    return beginnings.contains(letters);
  }
}
