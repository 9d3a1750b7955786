package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Tokenizer;

/// Arabic names in Latin letters as the press writes them: known words as usual, others by their
/// sound.
final class Romanisation {

  private static final int ARTICLE = 2;
  private static final int SHORTEST = 2;

  private final Map<String, String> words = new HashMap<>();
  private final WordSound sound;
  private final String article;
  private final PhraseSound phrases;

  Romanisation() {
    for (var row : Table.load("knowledge/romanisation.tsv").rows()) {
      row.list("form").forEach(form -> words.put(NameKey.of(form), row.get("english")));
    }
    var letters = Table.load("knowledge/romanisation-letters.tsv").rows();
    sound = new WordSound(letters);
    article =
        letters.stream()
            .filter(row -> row.get("use").equals("article"))
            .map(row -> row.get("english"))
            .findFirst()
            .orElse("");
    phrases = new PhraseSound(sound);
  }

  /// Whether the word is a name of people, or becomes one without its article.
  boolean knows(String word) {
    var key = NameKey.of(word);
    return words.containsKey(key) || words.containsKey(NameKey.withoutArticle(key));
  }

  String of(String name) {
    var forms = new ArrayList<String>();
    for (var token : Tokenizer.tokens(name)) {
      if (token.kind() != TokenKind.QUOTE && token.kind() != TokenKind.PUNCTUATION) {
        forms.add(token.form());
      }
    }
    return of(forms);
  }

  /// The sound of ordinary words: clitics parted, endings as they are heard in the phrase.
  ///
  /// @param names the English of words that are names
  String phrase(List<String> forms, Function<String, Optional<String>> names) {
    var out = new ArrayList<String>();
    for (int i = 0; i < forms.size(); i++) {
      var form = forms.get(i);
      var next = i + 1 < forms.size() ? forms.get(i + 1) : "";
      boolean construct = Clitics.hasArticle(NameKey.of(next)) || names.apply(next).isPresent();
      var name = names.apply(form);
      out.add(name.orElseGet(() -> knows(form) ? word(form) : phrases.of(form, construct)));
    }
    return String.join(" ", out);
  }

  private String of(List<String> forms) {
    var out = new ArrayList<String>();
    for (int i = 0; i < forms.size(); ) {
      int end = Math.min(i + 2, forms.size());
      var pair = words.get(NameKey.of(String.join(" ", forms.subList(i, end))));
      boolean both = pair != null && end > i + 1;
      out.add(both ? pair : word(forms.get(i)));
      i += both ? 2 : 1;
    }
    return String.join(" ", out);
  }

  private String word(String form) {
    var key = NameKey.of(form);
    var known = words.get(key);
    if (known != null) {
      return known;
    }
    if (Clitics.hasArticle(key) && key.length() > ARTICLE + SHORTEST) {
      var rest = form.substring(form.length() - (key.length() - ARTICLE));
      var bare = words.get(NameKey.of(rest));
      return article + (bare != null ? bare : Latin.capital(sound.of(rest)));
    }
    return Latin.capital(sound.of(form));
  }
}
