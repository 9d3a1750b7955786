package org.isnad.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// The bodies and media that an article introduces by noun and name, "company N", to which "the
/// company" goes back.
final class Introductions {

  /// A body or medium as it is introduced.
  ///
  /// @param at index of its noun
  /// @param name what later reports call it
  record Introduction(int at, String name) {}

  private static final int LONGEST_TITLE = 6;

  private final Map<String, TreeMap<Integer, String>> names = new HashMap<>();

  Introductions(Words words, Passage passage) {
    for (int i = 0; i + 1 < passage.tokens.size(); i++) {
      if (passage.isWord(i) && !Nouns.isDefinite(passage.key(i))) {
        read(words, passage, i);
      }
    }
  }

  private void read(Words words, Passage passage, int i) {
    for (var strip : passage.tokens.strips(i)) {
      if (words.isHead(strip.key(), "media") || words.isHead(strip.key(), "body")) {
        name(passage, i, strip.letters())
            .ifPresent(
                name -> names.computeIfAbsent(strip.key(), key -> new TreeMap<>()).put(i, name));
      }
    }
  }

  /// The name that a noun leads into: a quotation or a name right behind it or behind what it
  /// begins, else the noun with its genitive.
  private static Optional<String> name(Passage passage, int i, int letters) {
    boolean whole = passage.isName(i, NameType.ORG) && startsName(passage, i);
    int end = whole ? passage.nameEnd(i) : i + 1;
    var own = own(passage, i + 1).or(() -> own(passage, end));
    if (own.isPresent()) {
      return own;
    }
    boolean genitive = passage.isName(end, NameType.ORG) && startsName(passage, end);
    int last = genitive ? passage.nameEnd(end) : end;
    return last > i + 1
        ? Optional.of(passage.tokens.span(i, last, letters).of(passage.tokens.text()))
        : Optional.empty();
  }

  /// A name that stands for itself: in quotation marks, or without an article.
  private static Optional<String> own(Passage passage, int i) {
    if (passage.quotation(i).isPresent()) {
      return passage
          .quotation(i)
          .filter(q -> passage.close(i) - i <= LONGEST_TITLE)
          .map(q -> q.span().of(passage.tokens.text()));
    }
    boolean bare =
        passage.isName(i, NameType.ORG)
            && startsName(passage, i)
            && !Nouns.isDefinite(passage.key(i));
    return bare
        ? passage.name(i).map(name -> name.span().of(passage.tokens.text()))
        : Optional.empty();
  }

  private static boolean startsName(Passage passage, int i) {
    return !passage.name(i - 1).equals(passage.name(i));
  }

  /// The one introduced last before a token by the noun, given with or without article.
  Optional<Introduction> last(String noun, int before) {
    return Optional.ofNullable(names.get(Clitics.withoutArticle(noun)))
        .flatMap(found -> Optional.ofNullable(found.lowerEntry(before)))
        .map(entry -> new Introduction(entry.getKey(), entry.getValue()));
  }

  /// Whether the article introduces no other one by the noun before a token.
  boolean isOnly(String noun, int before) {
    return Optional.ofNullable(names.get(Clitics.withoutArticle(noun))).stream()
            .flatMap(found -> List.copyOf(found.headMap(before).values()).stream())
            .distinct()
            .count()
        == 1;
  }
}
