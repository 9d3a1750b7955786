package org.isnad.annotate.quote;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.quote.Source.Medium;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;
import org.isnad.text.Letters;

/// Finds agencies and outlets: whom a speaker addressed, who passes a report on.
final class MediumFinder {

  private static final int NEAR = 7;
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_NOUN = 5;

  private final Words words;

  MediumFinder(Words words) {
    this.words = words;
  }

  /// Whether the token addresses somebody: lam before an agency, a media noun or a quoted name.
  boolean isAddressee(Passage passage, int i) {
    var key = passage.key(i);
    if (key.isEmpty() || key.charAt(0) != Letters.LAM) {
      return false;
    }
    if (key.length() == 1) {
      return true;
    }
    boolean noun =
        passage.tokens.strips(i).stream()
            .anyMatch(s ->
                s.letters() == 1
                    && (words.is("addressee", s.key()) || words.isHead(s.key(), "media")));
    boolean agency =
        words.agencies.at(passage.tokens, i).stream()
            .anyMatch(m -> m.letters() == 1 && m.value().get("common").isEmpty());
    return noun || agency;
  }

  /// The index after the medium or the people that token `i` addresses, at most `to`.
  int addresseeEnd(Passage passage, int i, int to) {
    for (int j = i; j < Math.min(to, i + NEAR); j++) {
      var medium = at(passage, j);
      if (medium.isPresent()) {
        int end = passage.tokens.indexAt(medium.get().span().end());
        return Math.min(passage.isQuote(end) ? end + 1 : end, to);
      }
    }
    int end = noun(passage, i, to).map(m -> passage.tokens.indexAt(m.span().end())).orElse(i + 1);
    return Math.min(end, to);
  }

  /// The agency or outlet that is addressed between two tokens.
  Optional<Medium> in(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean addressee = isAddressee(passage, i);
      if (!addressee && !words.is("medium-preposition", passage.key(i))) {
        continue;
      }
      for (int j = i; j < Math.min(to, i + NEAR); j++) {
        var medium = at(passage, j);
        if (medium.isPresent() && isAddressed(passage, i, j)) {
          return medium;
        }
      }
      var noun = addressee ? noun(passage, i, to) : Optional.<Medium>empty();
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /// Whether the medium at `j` is what `i` addresses: a quoted name needs a media noun before it.
  private boolean isAddressed(Passage passage, int i, int j) {
    boolean near = j <= i + 1 || isAddressee(passage, i) || passage.quotation(j).isEmpty();
    return near || IntStream.range(i, j).anyMatch(k -> isMedia(passage, k));
  }

  /// A medium named by its noun: "to the agency", "to a French agency".
  private Optional<Medium> noun(Passage passage, int i, int to) {
    boolean media =
        passage.tokens.strips(i).stream()
            .anyMatch(s -> s.letters() == 1 && words.isHead(s.key(), "media"));
    if (!media || words.is("addressee", passage.key(i).substring(1))) {
      return Optional.empty();
    }
    int end =
        passage.name(i).isPresent() ? Math.min(passage.nameEnd(i), to) : phraseEnd(passage, i, to);
    var span = passage.tokens.span(i, end, 1);
    var name = span.of(passage.tokens.text());
    boolean swallowed = passage.key(i).charAt(1) == Letters.LAM;
    return Optional.of(new Medium(span, swallowed ? Letters.ALEF + name : name));
  }

  /// Where the genitives and adjectives of a media noun end.
  private int phraseEnd(Passage passage, int i, int to) {
    boolean definite = passage.key(i).charAt(1) == Letters.LAM;
    int end = i + 1;
    while (end < to && end - i < LONGEST_NOUN && passage.isWord(end)) {
      var key = passage.key(end);
      boolean small = words.is("preposition", key) || words.is("that", passage, end);
      if (small || definite && !Nouns.isDefinite(key)) {
        return end;
      }
      definite |= Nouns.isDefinite(key);
      end++;
    }
    return end;
  }

  /// Whether a listed name means the medium here: a common word needs quotation marks or a media
  /// noun of its kind before it, and no part of a longer name is one.
  private boolean isMeant(Passage passage, int i, Match<Row> match) {
    boolean inside =
        passage
            .name(i)
            .filter(n ->
                n.span().start() < match.span(passage.tokens).start() && !isMedia(passage, i - 1))
            .isPresent();
    boolean agencyNoun = words.is("agency-noun", passage, i - 1);
    boolean agency = match.value().get("kind").equals("agency");
    boolean noun = agencyNoun ? agency : isMedia(passage, i - 1) && !agency;
    boolean quoted = passage.quotation(i - 1).isPresent();
    boolean own = match.end() > i + 1 && isMedia(passage, i);
    boolean longer = isMedia(passage, i - 1) && isLonger(passage, match.end());
    return !inside && !longer && (match.value().get("common").isEmpty() || quoted || noun || own);
  }

  /// Whether an adjective goes on with a common word, which then is no outlet's whole name: "the
  /// radio Blue Gulf"; one of a country or with the feminine ending describes the outlet.
  private static boolean isLonger(Passage passage, int i) {
    var key = passage.key(i);
    return passage.isWord(i)
        && Nouns.isDefinite(key)
        && !Nouns.isRelational(key)
        && !passage.isMarbuta(i)
        && !passage.inTime(i)
        && (passage.name(i).isEmpty() || passage.name(i).equals(passage.name(i - 1)));
  }

  /// Whether a quotation that a token opens is a name: a medium's behind its noun without article,
  /// a motto's or a title's.
  boolean isTitle(Passage passage, int i) {
    int before = i - 1;
    boolean near = passage.isWord(before) && passage.quotation(i).isPresent();
    if (!near || passage.close(i) - i > LONGEST_TITLE) {
      return false;
    }
    return isMotto(passage, i)
        || !Nouns.isDefinite(passage.key(before)) && isMedia(passage, before);
  }

  private boolean isMotto(Passage passage, int i) {
    return words.is("titled", passage, i - 1);
  }

  private boolean isMedia(Passage passage, int i) {
    return passage.isWord(i)
        && passage.tokens.strips(i).stream()
            .anyMatch(s ->
                words.isHead(s.key(), "media")
                    && (!words.is("means", s.key()) || words.isHead(passage.key(i + 1), "media")));
  }

  /// The agency or outlet whose name begins at a token.
  Optional<Medium> at(Passage passage, int i) {
    var listed = listed(passage, i);
    if (listed.isPresent()) {
      return listed;
    }
    var quotation = passage.quotation(i).filter(q -> !q.speech() || isTitle(passage, i));
    if (quotation.isPresent() && !isMotto(passage, i) && passage.close(i) - i <= LONGEST_TITLE) {
      var span = quotation.get().span();
      return Optional.of(new Medium(span, span.of(passage.tokens.text())));
    }
    return passage
        .name(i)
        .filter(name -> passage.name(i - 1).filter(name::equals).isEmpty())
        .filter(name -> name.type() == NameType.ORG && words.isHead(passage.key(i - 1), "media"))
        .filter(name -> !isLonger(passage, passage.nameEnd(i)))
        .map(name -> new Medium(name.span(), name.span().of(passage.tokens.text())));
  }

  /// The listed agency or outlet that is meant at a token.
  Optional<Medium> listed(Passage passage, int i) {
    return Words.longest(words.agencies.at(passage.tokens, i))
        .filter(match -> isMeant(passage, i, match))
        .map(m -> new Medium(m.span(passage.tokens), m.value().get("canonical")));
  }
}
