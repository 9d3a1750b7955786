package org.isnad.annotate.quote;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Origin;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Finds speakers' names that the article's names lack: a given name and what goes on with it,
/// where a role before or behind it says that somebody is named.
final class PresumedNames {

  private static final int LONGEST = 4;
  private static final int COMPOSITE = 6;
  private static final int WIDEST_ROLE = 12;

  private final Words words;
  private final CueLexicon lexicon;

  /// Folded given names, with whether each is a common word as well.
  private final Map<String, Boolean> given = new HashMap<>();

  PresumedNames(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    for (var row : Table.load("name/given.tsv").rows()) {
      row.list("form")
          .forEach(form -> given.put(Folding.fold(form), row.get("common").equals("yes")));
    }
  }

  /// Adds to a passage the names that its speakers must have.
  void addTo(Passage passage) {
    for (int i = 1; i < passage.tokens.size(); i++) {
      if (isGiven(passage.key(i)) && passage.name(i).isEmpty() && passage.isWord(i)) {
        int end = end(passage, i);
        if (end > i + 1 && isNamed(passage, i, end)) {
          var span = passage.span(i, end);
          var key = Folding.fold(span.of(passage.tokens.text()));
          passage.add(new Name(span, NameType.PER, key, new Origin("quotes", "quote.presumed")));
          i = end - 1;
        }
      }
    }
  }

  private boolean isGiven(String key) {
    boolean servant =
        key.length() > COMPOSITE
            && words.is("servant", key.substring(0, COMPOSITE / 2))
            && Clitics.hasArticle(key.substring(COMPOSITE / 2));
    return servant || given.containsKey(key);
  }

  /// The index after the words that may go on with a given name; one with the article is the last.
  private int end(Passage passage, int from) {
    boolean apposed = passage.isComma(from - 1);
    int i = from + 1;
    while (i < from + LONGEST && isPart(passage, i, apposed)) {
      i++;
      if (Clitics.hasArticle(passage.key(i - 1))) {
        return i;
      }
    }
    return i;
  }

  private boolean isPart(Passage passage, int i, boolean apposed) {
    var key = passage.key(i);
    boolean article = Clitics.hasArticle(key);
    boolean known = given.containsKey(key);
    return key.length() > 2
        && (article || known || mayBegin(key.charAt(0), apposed))
        && (known || !Nouns.isAccusative(key) && !Nouns.isFeminine(key))
        && lexicon.isStrange(passage, i, words);
  }

  /// Whether a name's later word may begin with a letter that is also a proclitic: behind a comma
  /// with a preposition's, nowhere with that of "and" or "to".
  private static boolean mayBegin(char letter, boolean apposed) {
    return letter != Letters.WAW && letter != Letters.LAM && (apposed || letter != Letters.BEH);
  }

  private boolean isNamed(Passage passage, int from, int end) {
    boolean common = given.getOrDefault(passage.key(from), false);
    int before = from - 1;
    boolean closed =
        !passage.isWord(end)
            || passage.key(end).charAt(0) == Letters.LAM
            || words.is("that", passage, end)
            || words.is("preposition", passage.key(end))
            || words.adjunct(passage, end).isPresent();
    if (passage.isComma(before)) {
      return closed && hasRole(passage, before - 1);
    }
    boolean complete =
        passage.isName(before, NameType.LOC)
            || passage.isName(before, NameType.ORG)
            || Nouns.isDefinite(passage.key(before));
    boolean said =
        lexicon.at(passage.keyWithoutConjunction(before)).stream().anyMatch(CueForm::isFinite);
    boolean office = Nouns.isDefinite(passage.key(end)) && words.isHead(passage.key(end), "person");
    return !common && (said ? office || closed : complete && closed && hasRole(passage, before));
  }

  /// Whether a noun for an office opens the phrase that ends with token `last`, nobody being named
  /// in between.
  private boolean hasRole(Passage passage, int last) {
    for (int i = last; i > Math.max(0, last - WIDEST_ROLE); i--) {
      if (passage.endsPhrase(i) || passage.isName(i, NameType.PER)) {
        return false;
      }
      if (words.isHead(passage.keyWithoutConjunction(i), "person") && passage.name(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
