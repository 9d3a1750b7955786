package org.isnad.annotate.name;

import java.util.List;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Proposes bodies, places and works that open with a noun of `org/heads.tsv`.
final class HeadFinder {

  private static final int MOST_TOLD = 3;

  private final NameLexicon lexicon;
  private final Complement complement;

  HeadFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.complement = new Complement(lexicon);
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
    int close = complement.quoted(reading, i + 1);
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
        quoted(reading, i, letters, head, found);
      }
      return;
    }
    if (head.takesProper()) {
      int end = complement.proper(reading, next, head);
      if (end > next) {
        add(i, next, end, letters, head, 8, "proper", found);
      }
    }
    if (head.noun() > 0) {
      int end = complement.nouns(reading, next);
      if (end - next >= head.noun()) {
        add(i, next, end, letters, head, 3, "noun", found);
      }
    }
  }

  /// Names between quotation marks, the further ones joined by `and`.
  private void quoted(Reading reading, int i, int letters, Head head, List<Candidate> found) {
    int open = i + 1;
    int close = complement.quoted(reading, open);
    if (close <= open + 1) {
      return;
    }
    boolean inside = head.inside() && head.purpose();
    int end = inside ? complement.purpose(reading, close + 1) : close;
    add(i, open + 1, end > close + 1 ? end : close, letters, head, 9, "quoted", found);
    while (reading.key(close + 1).equals(Marks.AND) && reading.isQuote(close + 2)) {
      open = close + 2;
      close = complement.quoted(reading, open);
      if (close <= open + 1) {
        return;
      }
      found.add(
          new Candidate(
              open + 1, close, 0, head.type(), "", 9, "head.quoted-list " + head.place()));
    }
  }

  private static void add(
      int i,
      int inner,
      int end,
      int letters,
      Head head,
      int weight,
      String rule,
      List<Candidate> found) {
    int start = head.inside() ? i : inner;
    int taken = head.inside() ? letters : 0;
    found.add(
        new Candidate(
            start, end, taken, head.type(), "", weight, "head." + rule + " " + head.place()));
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
    int end = complement.adjectives(reading, i + 1);
    int adjectives = end - i - 1;
    boolean nisba = complement.hasNisba(reading, i + 1, end) && agrees(reading, i);
    int purpose = head.purpose() ? complement.purpose(reading, end) : end;
    boolean full = head.adjective() && adjectives > 0 && (purpose > end || adjectives > 1);
    if (nisba && head.nisba() || full) {
      found.add(
          new Candidate(
              i,
              Math.max(end, purpose),
              letters,
              head.type(),
              "",
              3,
              "head.definite " + head.place()));
    }
  }
}
