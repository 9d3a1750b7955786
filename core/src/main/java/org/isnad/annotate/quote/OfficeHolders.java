package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Clitics;

/// Finds who holds an office that a source names: "the minister" is the one whom the article has
/// named as minister.
final class OfficeHolders {

  private static final int NEAR = 10;
  private static final int FARTHEST = 1500;

  private final Words words;

  OfficeHolders(Words words) {
    this.words = words;
  }

  /// The person whom the article has introduced by the office that a source names.
  Optional<String> holder(Passage passage, Source source, int at) {
    int first = passage.tokens.indexAt(source.span().start());
    boolean office = !source.person() && words.isHead(source.head(), "person");
    if (!office || first >= at + 40 || hasName(passage, source, first)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      if (isOffice(passage, i, source, first)) {
        var name = nameBeside(passage, i, at);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a word that is neither definite nor tied by a preposition stands behind a noun with
  /// the article: a name that the article's names lack.
  private boolean hasName(Passage passage, Source source, int first) {
    boolean longer = passage.tokens.get(first).span().end() < source.span().end();
    var next = passage.key(first + 1);
    return longer
        && Nouns.isDefinite(source.head())
        && !Nouns.isDefinite(next)
        && !words.is("preposition", next)
        && passage.tokens.strips(first + 1).size() == 1;
  }

  /// Whether the same office, as far as the source's first two words say, is named at a token.
  private static boolean isOffice(Passage passage, int i, Source source, int first) {
    var noun = Clitics.withoutArticle(source.head());
    boolean head =
        Clitics.withoutArticle(passage.key(i)).equals(noun)
            || Clitics.withoutArticle(passage.keyWithoutConjunction(i)).equals(noun);
    boolean longer = passage.tokens.get(first).span().end() < source.span().end();
    var next = Clitics.withoutArticle(passage.key(first + 1));
    boolean same = head && (!longer || Clitics.withoutArticle(passage.key(i + 1)).equals(next));
    return same && !isOfOthers(passage, i, source, first);
  }

  /// Whether the adjectives that say whose the two offices are differ: the Maltese foreign minister
  /// is not the Cypriot one.
  private static boolean isOfOthers(Passage passage, int office, Source source, int first) {
    var mine = owners(passage, first + 2, passage.tokens.indexAt(source.span().end()));
    var theirs = owners(passage, office + 2, office + NEAR);
    return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
  }

  /// The relational adjectives with the article up to a name or the end of the phrase.
  private static List<String> owners(Passage passage, int from, int to) {
    var owners = new ArrayList<String>();
    for (int i = from; i < to && !passage.endsPhrase(i) && passage.name(i).isEmpty(); i++) {
      if (Nouns.isDefinite(passage.key(i)) && Nouns.isRelational(passage.key(i))) {
        owners.add(passage.key(i));
      }
    }
    return owners;
  }

  /// The person named right before an office, or behind it within the same phrase.
  private static Optional<String> nameBeside(Passage passage, int office, int at) {
    int before = passage.isComma(office - 1) ? office - 2 : office - 1;
    var name = passage.personEnding(before);
    for (int i = office + 1; name.isEmpty() && i < Math.min(at, office + NEAR); i++) {
      if (passage.endsPhrase(i) && !passage.isComma(i)) {
        return name;
      }
      name = passage.personName(i);
    }
    return name;
  }
}
