package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.Entry.Family;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Proposes bodies, places and works that open with a noun of `org/heads.tsv`.
final class HeadFinder {

  private static final int MOST_TOLD = 3;

  private final NameLexicon lexicon;
  private final Complement complement;
  private final NounChain nouns;

  HeadFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new NounChain(lexicon);
    this.complement = new Complement(lexicon, nouns);
  }

  void find(Reading reading, List<Candidate> found) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        at(reading, i, found);
        told(reading, i, found);
      }
    }
  }

  private void at(Reading reading, int i, List<Candidate> found) {
    for (var strip : reading.tokens().strips(i)) {
      for (var head : lexicon.heads().getOrDefault(strip.key(), List.of())) {
        construct(reading, i, strip.letters(), head, found);
      }
      if (Clitics.hasArticle(strip.key())) {
        var bare = Clitics.withoutArticle(strip.key());
        for (var head : lexicon.heads().getOrDefault(bare, List.of())) {
          definite(reading, i, strip.letters(), head, found);
        }
      }
    }
  }

  /// To "X": a short quotation right after the preposition is whom somebody told.
  private void told(Reading reading, int i, List<Candidate> found) {
    if (!reading.key(i).equals(Marks.TO) || !reading.isQuote(i + 1)) {
      return;
    }
    int close = Quotations.close(reading, i + 1);
    if (close > i + 2 && close <= i + 2 + MOST_TOLD) {
      found.add(new Candidate(i + 2, close, 0, NameType.ORG, "", 2, "head.told"));
    }
  }

  /// The noun with a genitive after it.
  private void construct(Reading reading, int i, int letters, Head head, List<Candidate> found) {
    int next = i + 1;
    if (next >= reading.size() || reading.breaksBefore(next)) {
      return;
    }
    if (reading.isQuote(next)) {
      if (head.proper() != Head.Proper.NO) {
        quoted(reading, next, head, found);
      }
      return;
    }
    if (head.takesProper()) {
      int end = complement.proper(reading, next, head);
      if (end > next) {
        int alone = head.noun() == Head.Noun.APART ? alone(reading, next, end, head) : next;
        boolean inside = head.inside() && alone == next;
        int to = inside || alone == next ? end : alone;
        found.add(candidate(inside ? i : next, to, inside ? letters : 0, head, 8, "proper"));
        brief(reading, to, head, found);
      }
    }
    if (head.nouns() > 0) {
      int end = nouns.nouns(reading, next);
      if (end - next >= head.nouns()) {
        boolean inside = head.inside();
        found.add(candidate(inside ? i : next, end, inside ? letters : 0, head, 3, "noun"));
        brief(reading, end, head, found);
      }
    }
  }

  /// How far what follows the noun is a name without it too: a club, an unknown word, or what a
  /// lexicon knows and no ordinary word opens, official adjectives left out; `from` for not at all.
  private int alone(Reading reading, int from, int end, Head head) {
    if (reading.isUnknown(from) || reading.isLatin(from)) {
      return end;
    }
    return lexicon.gazetteer().at(reading.tokens(), from, 0).stream()
        .filter(match -> match.value().type() == head.type())
        .filter(match -> Complement.official(reading, match.end()) == end)
        .filter(match -> isAlone(reading, match.value(), from))
        .mapToInt(Match::end)
        .max()
        .orElse(from);
  }

  private static boolean isAlone(Reading reading, Entry entry, int from) {
    return entry.family() == Family.CLUB || !entry.common() && !reading.isPlainlyOrdinary(from);
  }

  /// Names between quotation marks, the further ones joined by `and`; the noun stays outside.
  private static void quoted(Reading reading, int first, Head head, List<Candidate> found) {
    int open = first;
    int close = Quotations.close(reading, open);
    var rule = "quoted";
    while (close > open + 1) {
      found.add(candidate(open + 1, close, 0, head, 9, rule));
      boolean more = reading.key(close + 1).equals(Marks.AND) && reading.isQuote(close + 2);
      open = close + 2;
      close = more ? Quotations.close(reading, open) : open;
      rule = "quoted-list";
    }
  }

  private static Candidate candidate(
      int start, int end, int letters, Head head, int weight, String rule) {
    var origin = "head." + rule + " " + head.place();
    return new Candidate(start, end, letters, head.type(), "", weight, origin);
  }

  /// Whether a feminine noun has a feminine adjective: not the minister's, but the ministry's.
  private static boolean agrees(Reading reading, int i) {
    return !isFeminine(reading.key(i)) || isFeminine(reading.key(i + 1));
  }

  static boolean isFeminine(String key) {
    return key.charAt(key.length() - 1) == Letters.HEH;
  }

  /// The noun with the article and adjectives after it.
  private void definite(Reading reading, int i, int letters, Head head, List<Candidate> found) {
    boolean office = reading.is(i - 1, Kind.OFFICE) && !reading.breaksBefore(i);
    if (!head.nisba() && !head.adjective() || office && !head.adjective() && !head.takesProper()) {
      return;
    }
    int end = nouns.adjectives(reading, i + 1);
    int adjectives = end - i - 1;
    boolean known =
        lexicon.gazetteer().at(reading.tokens(), i).stream()
            .anyMatch(match -> match.letters() == letters && match.end() == end);
    boolean nisba = nouns.hasNisba(reading, i + 1, end) && agrees(reading, i);
    int purpose = head.purpose() && !known ? nouns.purpose(reading, end) : end;
    boolean full = head.adjective() && adjectives > 0 && (purpose > end || adjectives > 1);
    if (nisba && head.nisba() || full) {
      found.add(candidate(i, Math.max(end, purpose), letters, head, 3, "definite"));
      brief(reading, Math.max(end, purpose), head, found);
    }
    if (adjectives > 0 && head.proper() != Head.Proper.NO && isForeign(reading, end)) {
      quoted(reading, end, head, found);
    }
  }

  /// The short name of a body in quotation marks or brackets right behind its long one.
  private static void brief(Reading reading, int end, Head head, List<Candidate> found) {
    if (end >= reading.size() || reading.breaksBefore(end) || head.type() != NameType.ORG) {
      return;
    }
    int close = end;
    if (reading.isQuote(end)) {
      close = Quotations.close(reading, end);
    } else if (reading.key(end).equals("(")) {
      close = reading.key(end + 2).equals(")") ? end + 2 : end;
    }
    boolean single = close == end + 2 || close == end + 3;
    if (single && isForeignWord(reading, end + 1) && isForeignWord(reading, close - 1)) {
      found.add(candidate(end + 1, close, 0, head, 5, "brief"));
    }
  }

  /// Whether a short quotation opens and ends with a word that is no ordinary one.
  private static boolean isForeign(Reading reading, int open) {
    if (!reading.isQuote(open) || reading.breaksBefore(open)) {
      return false;
    }
    int close = Quotations.close(reading, open);
    return close > open + 1
        && isForeignWord(reading, open + 1)
        && isForeignWord(reading, close - 1);
  }

  private static boolean isForeignWord(Reading reading, int i) {
    return reading.isLatin(i)
        || reading.isWord(i) && !reading.is(i, Kind.STOP) && !reading.isOrdinary(i);
  }
}
