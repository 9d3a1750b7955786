package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds a speaker that stands before its verb: in headlines, after "that", before a relative
/// pronoun.
final class SubjectFinder {

  private static final int LONGEST = 12;
  private static final int LONGEST_ANTECEDENT = 5;
  private static final int SHORT = 2;
  private static final String SON = " " + Letters.BEH + Letters.NOON + " ";
  private static final int LONGEST_CONDITION = 16;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final NounPhrase phrases;
  private final ClauseBounds clauses;

  SubjectFinder(Words words, CueLexicon lexicon, SourceFinder sources) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = sources;
    this.phrases = new NounPhrase(words);
    this.clauses = new ClauseBounds(words);
  }

  /// The subject before the verb at `cue` in a sentence that begins at `from`.
  Optional<Source> before(Passage passage, int cue, int from) {
    int end = withoutCondition(passage, cue, from);
    while (end > from && isBetween(passage, end - 1)) {
      end--;
    }
    if (end > from
        && words.is("relative", passage.key(end - 1))
        && passage.key(end - 1).length() > 2) {
      return antecedent(passage, end - 1, from);
    }
    int start = end;
    while (start > from && end - start < LONGEST && !clauses.bound(passage, start - 1)) {
      start--;
    }
    boolean first =
        start == from
            || passage.isHeadline(cue)
                && (passage.isMark(start - 1, '.') || passage.isMark(start - 1, '|'));
    boolean opened =
        first || clauses.isThat(passage, start - 1) || clauses.isWasJoined(passage, start - 1);
    while (start < end && isParticle(passage, start)) {
      start++;
    }
    int joined = passage.isHeadline(cue) ? joinedStart(passage, start, end) : start;
    if (joined > start) {
      return Optional.of(sources.behindConjunction(passage, joined, end));
    }
    if (start == end - 1 && passage.isQuote(start)) {
      return Optional.empty();
    }
    boolean after = start > from && opened && end - start <= SHORT && isNoun(passage, start, end);
    boolean headline =
        first
            && passage.isHeadline(cue)
            && passage.isWord(start)
            && !words.is("preposition", passage.key(start))
            && !hasVerb(passage, start, end);
    if (start < end && opened && (after || headline || isSubject(passage, start, end))) {
      return Optional.of(
          isJoined(passage, start)
              ? sources.behindConjunction(passage, start, end)
              : sources.of(passage, start, end));
    }
    boolean document =
        start > from && start < end && opened && words.isHead(passage.key(start), "document");
    return document
        ? Optional.of(sources.of(passage, start, nounPhraseEnd(passage, start, end)))
        : Optional.empty();
  }

  /// Where in a headline "and the ministry" begins behind another clause with its verb; `start`
  /// where nothing of the kind stands there.
  private int joinedStart(Passage passage, int start, int end) {
    int joined = end - 1;
    while (joined > start && !isJoined(passage, joined)) {
      joined--;
    }
    for (int i = start + 1; i < joined; i++) {
      if (words.isPresent(passage, i)) {
        return joined;
      }
    }
    return start;
  }

  /// Whether "and" is written onto a noun with the article, or onto one that heads a speaker.
  private boolean isJoined(Passage passage, int i) {
    var bare = passage.keyWithoutConjunction(i);
    boolean head = words.head(bare).isPresent() && words.head(passage.key(i)).isEmpty();
    return !bare.equals(passage.key(i))
        && (head || passage.name(i).isEmpty() && Clitics.hasArticle(bare));
  }

  /// The subject behind a verb's object and adjuncts, in tokens `[from, to)`.
  Optional<Source> behind(Passage passage, int from, int to) {
    return sources.find(passage, from, to).filter(s -> !s.name().isEmpty());
  }

  /// The subject in tokens `[from, to)`: a person, else the noun phrase with which they begin.
  Optional<Source> doer(Passage passage, int from, int to) {
    var whole = sources.find(passage, from, to);
    int end = nounPhraseEnd(passage, from, to);
    if (whole.filter(s -> s.person() && !isOfAnother(passage, from, end, s)).isPresent()
        || end == from) {
      return whole.map(s -> withoutObject(passage, from, s));
    }
    var heard = whole.flatMap(Source::addressee);
    return sources.find(passage, from, end).map(s -> heard.map(s::heardBy).orElse(s));
  }

  /// Whether a person is named only behind a preposition that follows a body or document: "the
  /// report on the killing of N".
  private boolean isOfAnother(Passage passage, int from, int end, Source person) {
    boolean thing =
        words.isHead(passage.key(from), "document") || words.isHead(passage.key(from), "body");
    return thing
        && end < passage.tokens.indexAt(person.span().start())
        && words.is("preposition", passage.key(end));
  }

  /// The person without a definite noun right behind the name, which is the verb's object here.
  private Source withoutObject(Passage passage, int from, Source source) {
    int name = passage.tokens.indexAt(source.span().start());
    int end = passage.nameEnd(name);
    boolean object =
        source.person()
            && passage.name(name).filter(n -> n.key().contains(SON)).isEmpty()
            && end < passage.tokens.indexAt(source.span().end())
            && Nouns.isDefinite(passage.key(end));
    return object ? sources.find(passage, from, end).orElse(source) : source;
  }

  /// The index before a clause of anonymity between commas: "an official, who asked not to be
  /// named,".
  private int withoutCondition(Passage passage, int cue, int from) {
    int comma = cue - 2;
    while (comma > Math.max(from, cue - LONGEST_CONDITION) && !passage.isComma(comma)) {
      comma--;
    }
    boolean condition =
        passage.isComma(cue - 1)
            && passage.isComma(comma)
            && words
                .adjunct(passage, comma + 1)
                .filter(m -> m.value().get("kind").equals("anonymity"))
                .isPresent();
    return condition ? comma : cue;
  }

  /// An auxiliary or connective with which a clause begins before its subject.
  private boolean isParticle(Passage passage, int i) {
    var key = passage.keyWithoutConjunction(i);
    return words.is("auxiliary", key)
        || words.is("as-for", passage.key(i))
        || words.is("conjunction", passage.key(i))
        || words.is("but", key);
  }

  /// What may stand between a subject and its verb.
  private boolean isBetween(Passage passage, int i) {
    return passage.isComma(i)
        || passage.inTime(i)
        || words.is("apodosis", passage.key(i))
        || words.is("since", passage.key(i))
        || words.is("adverb", passage.key(i))
        || words.is("auxiliary", passage.key(i));
  }

  /// Behind "that" a word or two without a sign of a verb are a subject, known or not.
  private boolean isNoun(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      var key = passage.key(i);
      boolean small =
          words.is("auxiliary", key) || words.is("negation", key) || words.is("preposition", key);
      if (!passage.isWord(i) || small || lexicon.at(key).stream().anyMatch(CueForm::isFinite)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSubject(Passage passage, int start, int end) {
    var key = passage.key(start);
    boolean named = passage.name(start).isPresent() || passage.isQuote(start);
    boolean head =
        words.head(key).isPresent() || words.head(passage.keyWithoutConjunction(start)).isPresent();
    boolean noun = named || head || Clitics.hasArticle(key) && !passage.inTime(start);
    boolean verb = !named && !head && lexicon.at(key).stream().anyMatch(CueForm::isFinite);
    return noun && !verb && !hasVerb(passage, start + 1, end);
  }

  private boolean hasVerb(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      var key = passage.key(i);
      boolean finite =
          lexicon.at(key).stream()
              .anyMatch(form -> form.isFinite() && form.gender() == Gender.FEMININE);
      if (finite && passage.name(i).isEmpty() || words.is("auxiliary", key)) {
        return true;
      }
    }
    return false;
  }

  /// The noun that a relative pronoun goes back to.
  private Optional<Source> antecedent(Passage passage, int relative, int from) {
    int end = relative;
    while (end > from && passage.isComma(end - 1)) {
      end--;
    }
    for (int start = end - 1; start >= from && end - start <= LONGEST_ANTECEDENT; start--) {
      if (clauses.bound(passage, start)) {
        return Optional.empty();
      }
      boolean first = start == from || passage.name(start - 1).isEmpty();
      var head = words.head(passage.key(start)).filter(row -> agrees(row, passage.key(relative)));
      boolean named = passage.name(start).isPresent() && first;
      if (named && isObject(passage, start, end)) {
        return Optional.empty();
      }
      if (named || head.isPresent() && !passage.isName(start, NameType.PER)) {
        return Optional.of(sources.of(passage, start, end));
      }
    }
    return Optional.empty();
  }

  /// Whether an unknown noun with the article follows a person's name, which then is no part of the
  /// antecedent: "N explained the reasons which".
  private boolean isObject(Passage passage, int name, int end) {
    int next = passage.nameEnd(name);
    return passage.isName(name, NameType.PER)
        && next < end
        && Nouns.isDefinite(passage.key(next))
        && words.head(passage.key(next)).isEmpty();
  }

  /// Whether a relative pronoun can go back to the noun.
  private boolean agrees(Row head, String relative) {
    boolean known = words.is("relative-pronoun", relative);
    return !known || words.is("feminine", relative) == head.get("gender").equals("f");
  }

  /// Where a noun phrase that begins at `start` ends, judged by definiteness and names alone.
  int nounPhraseEnd(Passage passage, int start, int to) {
    return phrases.end(passage, start, to);
  }
}
