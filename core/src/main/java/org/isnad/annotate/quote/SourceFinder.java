package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.Source.Medium;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds the speaker among the words between a cue and its content.
///
/// Time, addressee, medium, venue and anonymity phrases are taken out; commas mean nothing. Of a
/// title or role with a person's name the name is the speaker's span; of a descriptor with a quoted
/// or known name, that name.
final class SourceFinder {

  private static final int LONGEST = 40;

  private final Words words;

  SourceFinder(Words words) {
    this.words = words;
  }

  /// The speaker in tokens `[from, to)`; absent when only adjuncts stand there.
  Optional<Source> find(Passage passage, int from, int to) {
    Optional<Medium> medium = Optional.empty();
    int start = from;
    while (start < to) {
      int next = leading(passage, start, to);
      if (next == start) {
        break;
      }
      medium = medium.isPresent() ? medium : mediumIn(passage, start, next);
      start = next;
    }
    if (start >= to) {
      return medium.map(m -> elided(passage, from, m));
    }
    int end = end(passage, start, to);
    var heard = medium.isPresent() ? medium : mediumIn(passage, end, to);
    return end > start ? Optional.of(of(passage, start, end, heard)) : Optional.empty();
  }

  /// No speaker, but the medium that heard it.
  private static Source elided(Passage passage, int at, Medium medium) {
    int place = passage.tokens.get(at).span().start();
    return new Source(
        new Span(place, place), "", "", false, false, Gender.UNKNOWN, Optional.of(medium));
  }

  /// The index after one adjunct at the window's start; the index itself when none stands there.
  private int leading(Passage passage, int i, int to) {
    boolean small =
        passage.isComma(i)
            || passage.isMark(i, '-')
            || passage.inTime(i)
            || words.is("adverb", passage.key(i));
    if (small) {
      return i + 1;
    }
    if (isAddressee(passage, i)) {
      return toComma(passage, i + 1, to);
    }
    var adjuncts = words.adjuncts.at(passage.tokens, i);
    if (adjuncts.isEmpty() || passage.name(i).isPresent()) {
      return i;
    }
    int end = Math.min(adjuncts.getLast().end(), to);
    return switch (adjuncts.getLast().value().get("kind")) {
      case "medium", "venue" -> toComma(passage, end, to);
      case "time", "aside" -> end;
      default -> i;
    };
  }

  private static int toComma(Passage passage, int from, int to) {
    int i = from;
    while (i < to && !passage.isComma(i)) {
      i = passage.quotation(i).isPresent() ? Math.min(passage.close(i) + 1, to) : i + 1;
    }
    return i;
  }

  private int end(Passage passage, int start, int to) {
    int i = start;
    while (i < to && i - start < LONGEST && !stops(passage, start, i, to)) {
      i = passage.quotation(i).isPresent() ? Math.min(passage.close(i) + 1, to) : i + 1;
    }
    while (i > start && !passage.isWord(i - 1) && !passage.isQuote(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean stops(Passage passage, int start, int i, int to) {
    if (i == start || passage.name(i).isPresent() && !passage.isComma(i)) {
      return passage.isMark(i, '(') && i > start;
    }
    if (passage.isComma(i)) {
      return !isApposition(passage, start, i, to);
    }
    if (passage.inTime(i) || passage.isMark(i, '(') || passage.isMark(i, '-')) {
      return true;
    }
    return isAddressee(passage, i) || !words.adjuncts.at(passage.tokens, i).isEmpty();
  }

  /// Whether what follows the comma is the name of the role before it.
  private static boolean isApposition(Passage passage, int start, int comma, int to) {
    boolean named = false;
    for (int i = start; i < comma; i++) {
      named |= passage.isName(i, NameType.PER);
    }
    if (named) {
      return false;
    }
    for (int i = comma + 1; i < to && !passage.isComma(i); i++) {
      if (passage.isName(i, NameType.PER)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the token addresses a medium: lam before an agency, a media noun or a quoted name.
  private boolean isAddressee(Passage passage, int i) {
    var key = passage.key(i);
    if (key.isEmpty() || key.charAt(0) != Letters.LAM) {
      return false;
    }
    if (key.length() == 1) {
      return true;
    }
    for (var strip : passage.tokens.strips(i)) {
      boolean taken = strip.letters() == 1;
      if (taken && (words.is("addressee", strip.key()) || isMedia(strip.key()))) {
        return true;
      }
    }
    return words.agencies.at(passage.tokens, i).stream().anyMatch(m -> m.letters() == 1);
  }

  private boolean isMedia(String key) {
    return words
        .head(key)
        .or(() -> words.head(Clitics.withoutArticle(key)))
        .filter(row -> row.get("kind").equals("media"))
        .isPresent();
  }

  /// The agency or outlet that is addressed between two tokens.
  Optional<Medium> mediumIn(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAddressee(passage, i) || words.is("medium-preposition", passage.key(i))) {
        for (int j = i; j < Math.min(to, i + 7); j++) {
          var medium = medium(passage, j);
          if (medium.isPresent()) {
            return medium;
          }
        }
        if (isAddressee(passage, i) && passage.key(i).length() > 1) {
          var anaphor = media(passage, i);
          if (anaphor.isPresent()) {
            return anaphor;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// A medium named by its noun alone: "to the agency".
  private Optional<Medium> media(Passage passage, int i) {
    var span = passage.tokens.span(i, i + 1, 1);
    return words.is("addressee", span.of(passage.tokens.text()))
        ? Optional.empty()
        : Optional.of(new Medium(span, span.of(passage.tokens.text())));
  }

  private Optional<Medium> medium(Passage passage, int i) {
    var agencies = words.agencies.at(passage.tokens, i);
    if (!agencies.isEmpty()) {
      var agency = agencies.getLast();
      boolean known = agency.value().get("common").isEmpty() || passage.isQuote(i - 1);
      if (known) {
        return Optional.of(
            new Medium(agency.span(passage.tokens), agency.value().get("canonical")));
      }
    }
    var quotation = passage.quotation(i).filter(q -> !q.speech());
    if (quotation.isPresent() && passage.close(i) - i <= 6) {
      var span = quotation.get().span();
      return Optional.of(new Medium(span, span.of(passage.tokens.text())));
    }
    return passage
        .name(i)
        .filter(name -> name.type() == NameType.ORG)
        .map(name -> new Medium(name.span(), name.span().of(passage.tokens.text())));
  }

  /// The speaker made of tokens `[start, end)`.
  Source of(Passage passage, int start, int end, Optional<Medium> addressee) {
    for (int i = start; i < end; i++) {
      if (passage.isName(i, NameType.PER)) {
        return named(passage, start, i, addressee);
      }
    }
    int first = start;
    while (first < end - 1 && passage.isQuote(first)) {
      first++;
    }
    var head = headRow(passage, first);
    boolean media = head.filter(row -> row.get("kind").equals("media")).isPresent();
    if (media || passage.isQuote(start)) {
      for (int i = first; i < Math.min(end, first + 4); i++) {
        var medium = medium(passage, i);
        if (medium.isPresent() && i + 1 >= start) {
          var m = medium.get();
          return new Source(m.span(), m.name(), "", true, false, Gender.FEMININE, addressee);
        }
      }
    }
    var agency = words.agencies.at(passage.tokens, first);
    boolean whole = !agency.isEmpty() && agency.getLast().end() >= end;
    var span = trimmed(passage, first, end);
    var name = whole ? agency.getLast().value().get("canonical") : span.of(passage.tokens.text());
    boolean organisation = whole || namedIn(passage, first, end);
    boolean plural = isHumanPlural(passage.key(first));
    boolean anonymous =
        !whole && head.map(row -> row.get("anonymous").equals("yes")).orElse(plural);
    return new Source(
        span,
        name,
        whole ? "" : passage.key(first),
        organisation && !anonymous,
        anonymous,
        gender(passage, first, head),
        addressee);
  }

  private Source named(Passage passage, int start, int i, Optional<Medium> addressee) {
    var name = passage.name(i).orElseThrow();
    var head = i > start ? headRow(passage, start) : Optional.<Row>empty();
    var gender = head.map(row -> genderOf(row)).orElse(Gender.UNKNOWN);
    return new Source(
        name.span(),
        name.span().of(passage.tokens.text()),
        i > start ? passage.key(start) : "",
        true,
        false,
        gender,
        addressee);
  }

  private Optional<Row> headRow(Passage passage, int i) {
    return words
        .head(passage.key(i))
        .or(() -> words.head(passage.keyWithoutConjunction(i)))
        .or(() -> words.head(Clitics.withoutArticle(passage.key(i))));
  }

  private static Span trimmed(Passage passage, int first, int end) {
    int last = end;
    while (last > first + 1 && passage.isQuote(last - 1) && !hasOpen(passage, first, last)) {
      last--;
    }
    return passage.span(first, last);
  }

  private static boolean hasOpen(Passage passage, int first, int last) {
    for (int i = first; i < last - 1; i++) {
      if (passage.quotation(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean namedIn(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      if (passage.name(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHumanPlural(String key) {
    int n = key.length();
    return n > 4
        && key.charAt(n - 1) == Letters.NOON
        && (key.charAt(n - 2) == Letters.WAW || key.charAt(n - 2) == Letters.YEH);
  }

  private static Gender genderOf(Row row) {
    return row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static Gender gender(Passage passage, int first, Optional<Row> head) {
    if (head.isPresent()) {
      return genderOf(head.get());
    }
    if (passage.isName(first, NameType.LOC)) {
      return Gender.UNKNOWN;
    }
    var key = passage.key(first);
    char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
    boolean sound =
        key.length() > 3 && last == Letters.TEH && key.charAt(key.length() - 2) == Letters.ALEF;
    return last == Letters.HEH || sound ? Gender.FEMININE : Gender.MASCULINE;
  }
}
