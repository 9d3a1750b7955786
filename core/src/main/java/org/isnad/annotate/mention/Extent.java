package org.isnad.annotate.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.model.NameType;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// How far noun phrases run in one article: adjectives, genitives, complements of participles.
///
/// Phrases are read from the last word to the first, so that those inside are known already.
final class Extent {

  /// Where a part of a phrase ends.
  ///
  /// @param end index after it
  /// @param definite whether it is known
  /// @param country whether an adjective of a country stands in it
  record Part(int end, boolean definite, boolean country) {}

  private final Reading reading;
  private final MentionLexicon lexicon;
  private final @Nullable Nominal[] nominals;
  private final boolean[] parts;

  Extent(Reading reading, MentionLexicon lexicon, @Nullable Nominal[] nominals) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.nominals = nominals;
    this.parts = new boolean[reading.size()];
  }

  /// Whether the token was read as part of a phrase before it and is no phrase by itself.
  boolean isPart(int i) {
    return parts[i];
  }

  /// Adjectives and participles from token `k` on.
  Part adjectives(int k, boolean definite, Agreement noun) {
    int end = k;
    boolean country = false;
    while (true) {
      int at = end > k && joins(end) ? end + 1 : end;
      if (!reading.continues(at) || reading.inName(at) && !isCountry(at)) {
        return new Part(end, definite, country);
      }
      int next = participle(at, definite, noun);
      if (next > at) {
        return new Part(next, definite, country);
      }
      var word = adjective(at, definite, noun, end > k);
      if (word.isEmpty() || definite && isTitle(at)) {
        return new Part(end, definite, country);
      }
      country |= lexicon.nisbas().find(word.get()).isPresent();
      parts[at] = true;
      end = at + 1;
    }
  }

  /// Whether a country's name of one word is also its adjective, as in the Levant's spelling of
  /// Syria.
  private boolean isCountry(int i) {
    return reading.startsName(i)
        && reading.nameEnd(i) == i + 1
        && !reading.hasProclitic(i)
        && reading.name(i).type() == NameType.LOC
        && reading.key(i).endsWith(Endings.FEMININE)
        && lexicon.nisbas().find(reading.key(i)).isPresent();
  }

  /// Whether a noun of people with the article stands right before the name of one.
  private boolean isTitle(int at) {
    return lexicon
            .heads()
            .find(Clitics.withoutArticle(reading.key(at)))
            .filter(HeadNoun::person)
            .isPresent()
        && !lexicon.adjectives().isAdjective(Clitics.withoutArticle(reading.key(at)))
        && reading.startsName(at + 1)
        && !reading.hasProclitic(at + 1)
        && reading.name(at + 1).type() == NameType.PER;
  }

  /// Whether a dash or tatweel joins two adjectives.
  private boolean joins(int i) {
    return reading.is(i, TokenKind.PUNCTUATION) && reading.tokens().get(i).is('-')
        || reading.is(i, TokenKind.PUNCTUATION) && reading.tokens().get(i).form().isEmpty();
  }

  /// The bare adjective at a token; behind another one it may carry `and`.
  private Optional<String> adjective(int at, boolean definite, Agreement noun, boolean further) {
    for (var strip : reading.tokens().strips(at)) {
      boolean joined = further && strip.letters() == 1 && reading.key(at).charAt(0) == Letters.WAW;
      if (strip.letters() > 0 && !joined) {
        continue;
      }
      if (Clitics.hasArticle(strip.key()) != definite) {
        continue;
      }
      var bare = definite ? Clitics.withoutArticle(strip.key()) : strip.key();
      var agreement = lexicon.adjectives().find(bare);
      if (agreement.isEmpty() && definite && lexicon.heads().find(bare).isEmpty()) {
        agreement = Adjectives.relational(bare, reading.endsInMaksura(at));
      }
      if (agreement.isPresent() && noun.takes(agreement.get())) {
        return Optional.of(bare);
      }
    }
    return Optional.empty();
  }

  /// The index after a participle with its complement, or `at`.
  private int participle(int at, boolean definite, Agreement noun) {
    var key = reading.key(at);
    if (Clitics.hasArticle(key) != definite) {
      return at;
    }
    var participle = lexicon.participles().get(Clitics.withoutArticle(key));
    if (participle == null || !noun.takes(participle.agreement())) {
      return at;
    }
    int end = complement(at + 1, participle.after());
    if (end > at + 1) {
      parts[at] = true;
      return end;
    }
    return at;
  }

  /// The index after a preposition of the list and its noun phrase, or `k`.
  int complement(int k, List<String> prepositions) {
    if (!reading.continues(k)) {
      return k;
    }
    var key = reading.key(k);
    for (var preposition : prepositions) {
      if (key.equals(preposition)) {
        var phrase = phrase(k + 1, 0);
        return phrase.isPresent() ? phrase.get().end() : k;
      }
      if (key.startsWith(preposition) && Pronouns.is(key.substring(preposition.length()))) {
        return k + 1;
      }
      if (preposition.length() == 1 && key.startsWith(preposition)) {
        var phrase = phrase(k, 1);
        if (phrase.isPresent()) {
          return phrase.get().end();
        }
      }
    }
    return k;
  }

  /// The index after the body that an office is held in or for, or `k`. The place of duty is none;
  /// `li-` opens one only behind an adjective, and never before a medium, which is told something.
  int office(int k, List<String> prepositions, boolean adjective) {
    int end = complement(k, prepositions);
    if (end == k || reading.key(k).length() <= 3 && end == k + 1 && !reading.inName(k)) {
      return end;
    }
    boolean told = reading.key(k).charAt(0) == Letters.LAM && !adjective;
    boolean alone = prepositions.contains(reading.key(k));
    return told && !alone || isPlace(alone ? k + 1 : k) ? k : end;
  }

  private boolean isPlace(int k) {
    if (reading.startsName(k)) {
      var name = reading.name(k);
      return name.type() == NameType.LOC || NameTypes.table(name).equals(NameTypes.OUTLETS);
    }
    var nominal = nominals[k];
    return nominal != null
        && switch (nominal.type()) {
          case GPE, LOC, FACILITY, MEDIA -> true;
          default -> false;
        };
  }

  /// The noun phrase at a token that carries so many letters of proclitics.
  Optional<Part> phrase(int k, int letters) {
    if (letters == 0 && reading.is(k, TokenKind.QUOTE)) {
      return quoted(k);
    }
    if (!reading.isWord(k) || letters == 0 && !reading.continues(k)) {
      return Optional.empty();
    }
    if (reading.inName(k)) {
      boolean starts = reading.startsName(k) && reading.hasProclitic(k) == letters > 0;
      return starts
          ? Optional.of(adjectives(reading.nameEnd(k), true, Agreement.ANY))
          : Optional.empty();
    }
    if (letters == 0) {
      int end = portfolio(k);
      if (end > k) {
        return Optional.of(new Part(end, true, false));
      }
    }
    var nominal = nominals[k];
    if (letters == 0 && lexicon.whole().contains(reading.key(k))) {
      parts[k] = true;
      return Optional.of(adjectives(k + 1, true, Agreement.PLURAL));
    }
    if (nominal != null && nominal.letters() == letters) {
      return Optional.of(new Part(nominal.end(), nominal.definite(), false));
    }
    return common(k, letters);
  }

  /// A name between quotation marks.
  private Optional<Part> quoted(int open) {
    if (!reading.startsName(open + 1) || reading.hasProclitic(open + 1)) {
      return Optional.empty();
    }
    int end = reading.nameEnd(open + 1);
    return Optional.of(new Part(reading.is(end, TokenKind.QUOTE) ? end + 1 : end, true, false));
  }

  /// What ministries are named after, several joined by `and`.
  private int portfolio(int k) {
    int end = k;
    for (int at = k; reading.continues(at) && !reading.inName(at); ) {
      int longest = at;
      for (var match : lexicon.portfolios().at(reading.tokens(), at)) {
        boolean and = at > k && match.letters() == 1;
        if (and || at == k && match.letters() == 0) {
          longest = Math.max(longest, match.end());
        }
      }
      if (longest == at) {
        return end;
      }
      end = longest;
      at = longest;
    }
    return end;
  }

  /// A common noun with the article, or one of those behind which another genitive stands.
  private Optional<Part> common(int k, int letters) {
    for (var strip : reading.tokens().strips(k)) {
      boolean language = letters > 0 && lexicon.nisbas().find(strip.key()).isPresent();
      if (strip.letters() != letters || language || lexicon.never().contains(strip.key())) {
        continue;
      }
      if (Clitics.hasArticle(strip.key())) {
        boolean feminine = strip.key().endsWith(Endings.FEMININE);
        return Optional.of(adjectives(k + 1, true, feminine ? Agreement.FEMININE : Agreement.ANY));
      }
      if (lexicon.links().contains(strip.key())) {
        return phrase(k + 1, 0);
      }
    }
    return Optional.empty();
  }
}
