package org.isnad.annotate.quote;

import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// Where the speaker that begins at a token ends: before an addressee, an adjunct, or a comma
/// behind which no holder of the role before it is named.
final class SourceEnd {

  private static final int LONGEST = 40;

  private final Words words;
  private final MediumFinder media;

  SourceEnd(Words words, MediumFinder media) {
    this.words = words;
    this.media = media;
  }

  /// The index after the quotation that a token opens; after the token itself otherwise.
  static int afterQuotation(Passage passage, int i, int to) {
    return passage.quotation(i).isPresent() ? Math.min(passage.close(i) + 1, to) : i + 1;
  }

  /// The index after the speaker's last token, at most `to`.
  int of(Passage passage, int start, int to) {
    int i = start;
    while (i < to && i - start < LONGEST && !stops(passage, start, i, to)) {
      i = afterQuotation(passage, i, to);
    }
    while (i > start && isLoose(passage, start, i - 1)) {
      i--;
    }
    return i;
  }

  /// Whether a token at the end of a speaker is no part of it: a mark, or a preposition whose noun
  /// is not.
  private boolean isLoose(Passage passage, int start, int i) {
    boolean mark = !passage.isWord(i) && !passage.isQuote(i);
    boolean preposition =
        i > start && passage.name(i).isEmpty() && words.is("preposition", passage.key(i));
    return mark || preposition;
  }

  private boolean stops(Passage passage, int start, int i, int to) {
    if (i == start) {
      return false;
    }
    if (media.isAddressee(passage, i) && !passage.isName(i, NameType.PER)) {
      return !isOwner(passage, start, i, to) && !isReportOf(passage, start, i);
    }
    boolean manner = i == to - 1 && words.is("adverb", passage.key(i));
    if (passage.name(i).isPresent()) {
      return manner;
    }
    if (passage.isComma(i)) {
      return !isApposition(passage, start, i, to);
    }
    if (words.is("made", passage.key(i)) && words.isHead(passage.key(start), "document")) {
      return true;
    }
    if (words.is("demonstrative", passage.key(i)) && !Nouns.isDefinite(passage.key(i + 1))) {
      return true;
    }
    if (i == to - 1
        && Nouns.withoutPossessor(passage.key(i)).stream().anyMatch(words::isContentNoun)) {
      return true;
    }
    boolean mark =
        words.is("saying-participle", passage.key(i))
            || passage.isMark(i, '(')
            || passage.isMark(i, '-')
            || passage.isStop(i);
    boolean former =
        passage.isComma(i + 1)
            && words.is("adverb", passage.key(i))
            && isApposition(passage, start, i + 1, to);
    boolean alone =
        i == start + 1
            && words.is("in", passage.key(i))
            && passage.isName(i + 1, NameType.LOC)
            && words.head(passage.key(start)).isEmpty()
            && !Nouns.isDefinite(passage.key(start));
    boolean adverb = i == to - 1 && words.is("adverb", passage.key(i));
    if (isPosting(passage, i)) {
      return false;
    }
    if (adverb || isAge(passage, start, i)) {
      return adverb;
    }
    return mark || alone || !former && (passage.inTime(i) || words.adjunct(passage, i).isPresent());
  }

  /// Whether the preposition behind an office stands here that says with whom it is held: "the
  /// adviser at the ministry".
  private boolean isPosting(Passage passage, int i) {
    return words.is("at-office", passage.key(i))
        && words.is("office", Clitics.withoutArticle(passage.key(i - 1)));
  }

  /// Whether an age stands here, right before the name of a speaker so far unnamed.
  private static boolean isAge(Passage passage, int start, int i) {
    int end = i;
    while (passage.inTime(end)) {
      end++;
    }
    return end > i && passage.isName(end, NameType.PER) && !hasPerson(passage, start, i);
  }

  /// Whether lam right behind a document's noun tells whose it is, not what medium it came through:
  /// "reports of the media".
  private boolean isReportOf(Passage passage, int start, int lam) {
    return lam == start + 1
        && passage.key(lam).length() > 1
        && words.is("addressee", passage.key(lam).substring(1))
        && words.isHead(passage.key(start), "document")
        && !Nouns.isDefinite(passage.key(start));
  }

  /// Whether lam before a quoted name or a body belongs to the role before it, whose holder is
  /// named behind: "the director of "N", S".
  private boolean isOwner(Passage passage, int start, int lam, int to) {
    boolean quoted = passage.key(lam).length() == 1 && passage.quotation(lam + 1).isPresent();
    boolean body =
        passage.isName(lam, NameType.ORG)
            && Nouns.isDefinite(passage.key(start))
            && words.isHead(passage.key(start), "person")
            && media.listed(passage, lam).isEmpty();
    int close = quoted ? passage.close(lam + 1) : lam;
    while (body && close + 1 < to && passage.isWord(close + 1)) {
      close++;
    }
    int name = passage.isComma(close + 1) ? close + 2 : close + 1;
    return (quoted || body)
        && name < to
        && passage.isName(name, NameType.PER)
        && !hasPerson(passage, start, lam);
  }

  /// Whether what follows the comma is the name of the role before it.
  private static boolean isApposition(Passage passage, int start, int comma, int to) {
    int end = comma + 1;
    while (end < to && !passage.isComma(end)) {
      end++;
    }
    return !hasPerson(passage, start, comma) && hasPerson(passage, comma + 1, end);
  }

  private static boolean hasPerson(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isName(i, NameType.PER)) {
        return true;
      }
    }
    return false;
  }
}
