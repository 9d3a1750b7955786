package org.isnad.annotate.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Number;
import org.isnad.model.NameType;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrases of one article that refer.
final class NominalFinder {

  private final Reading reading;
  private final MentionLexicon lexicon;
  private final @Nullable Nominal[] nominals;
  private final boolean[] absorbed;
  private final Extent extent;

  NominalFinder(Reading reading, MentionLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.nominals = new Nominal[reading.size()];
    this.absorbed = new boolean[reading.size()];
    this.extent = new Extent(reading, lexicon, nominals);
  }

  /// All of them, in reading order of their first tokens.
  List<Nominal> find() {
    for (int i = reading.size() - 1; i >= 0; i--) {
      if (!reading.inName(i)) {
        nominals[i] = at(i).orElse(null);
      }
    }
    var found = new ArrayList<Nominal>();
    for (int i = 0; i < nominals.length; i++) {
      var nominal = nominals[i];
      boolean part = absorbed[i] || extent.isPart(i);
      if (nominal != null && nominal.refers() && !part) {
        found.add(nominal);
      }
    }
    return found;
  }

  private Optional<Nominal> at(int i) {
    if (reading.is(i, TokenKind.NUMBER)) {
      return led(i, i + 1, 0, Number.PLURAL, "mention.number");
    }
    if (!reading.isWord(i)) {
      return Optional.empty();
    }
    var leaders = lexicon.leaders().at(reading.tokens(), i);
    for (var match : leaders.reversed()) {
      var led = led(i, match.end(), match.letters(), match.value());
      boolean numeral = match.end() > i + 1 && match.value().use() == Leader.Use.QUANTITY;
      if (led.isPresent() || numeral) {
        return led;
      }
    }
    for (var strip : reading.tokens().strips(i)) {
      var headed = headed(i, strip);
      if (headed.isPresent()) {
        return headed;
      }
    }
    return Optional.empty();
  }

  private @Nullable Nominal inner(int k) {
    var nominal = reading.continues(k) ? nominals[k] : null;
    return nominal != null && nominal.letters() == 0 && !extent.isPart(k) ? nominal : null;
  }

  private Optional<Nominal> led(int i, int k, int letters, Leader leader) {
    var inner = joined(k) && leader.use() == Leader.Use.QUANTITY ? nominals[k] : inner(k);
    if (inner == null) {
      return Optional.empty();
    }
    if (leader.use() == Leader.Use.PART) {
      return Optional.of(inner.one(i, letters, leader.place()));
    }
    if (leader.use() == Leader.Use.DEMONSTRATIVE && !inner.definite()) {
      return Optional.empty();
    }
    return led(i, k, letters, leader.number().orElse(inner.number()), leader.place());
  }

  /// Whether tens with `and` written onto them follow units.
  private boolean joined(int k) {
    var nominal = reading.continues(k) ? nominals[k] : null;
    return nominal != null
        && nominal.letters() == 1
        && nominal.start() < nominal.head()
        && reading.key(k).charAt(0) == Letters.WAW
        && Endings.agreement(reading.key(k)) == Agreement.PLURAL;
  }

  private Optional<Nominal> led(int i, int k, int letters, Number number, String rule) {
    var inner = joined(k) ? nominals[k] : inner(k);
    if (inner == null) {
      return Optional.empty();
    }
    Arrays.fill(absorbed, i + 1, k + 1, true);
    return Optional.of(inner.led(i, letters, number, inner.definite(), rule));
  }

  /// The phrase of the noun at a token in one of its clitic readings.
  private Optional<Nominal> headed(int i, Clitics.Strip strip) {
    boolean article = Clitics.hasArticle(strip.key());
    var plain = lexicon.heads().find(article ? Clitics.withoutArticle(strip.key()) : strip.key());
    if (plain.isPresent() && qualifies(i, strip, article)) {
      return Optional.empty();
    }
    if (plain.isPresent()) {
      return Optional.of(phrase(i, strip.letters(), plain.get(), article, false));
    }
    if (article || !Pronouns.mayEnd(strip.key()) || reading.endsIn(i, Letters.TEH_MARBUTA)) {
      return Optional.empty();
    }
    return owned(i, strip.letters()).map(noun -> phrase(i, strip.letters(), noun, true, true));
  }

  /// Whether the word, with the article, rather qualifies the definite noun before it.
  private boolean qualifies(int i, Clitics.Strip strip, boolean article) {
    return article
        && strip.letters() == 0
        && reading.continues(i)
        && Clitics.hasArticle(reading.key(i - 1))
        && lexicon.adjectives().isAdjective(Clitics.withoutArticle(strip.key()));
  }

  /// The noun that carries a pronoun at its end.
  private Optional<HeadNoun> owned(int i, int letters) {
    for (var segmentation : reading.tokens().segmentations(i)) {
      if (segmentation.before() == letters && segmentation.after() > 0) {
        var noun = lexicon.heads().find(segmentation.stem());
        if (noun.isPresent() && noun.get().construct()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  private Nominal phrase(int i, int letters, HeadNoun noun, boolean definite, boolean owned) {
    var agreement = Agreement.of(noun);
    int next = i + 1;
    boolean known = definite;
    boolean country = false;
    boolean genitive = false;
    var bare = extent.adjectives(next, definite && !owned || owned, agreement);
    int end = bare.end();
    country |= bare.country();
    boolean names = noun.describes() && !definite && end == next && isName(next);
    boolean open = end == next || end == next + 1 && lexicon.through().contains(reading.key(next));
    if (!definite && noun.construct() && open) {
      var after = extent.phrase(end, 0);
      if (after.isPresent()) {
        known = after.get().definite();
        genitive = true;
        country |= after.get().country();
        var more = extent.adjectives(after.get().end(), known, agreement);
        country |= more.country();
        end = more.end();
      }
    }
    int complement =
        noun.person()
            ? extent.office(end, noun.after(), definite && end > next || isPredicate(noun))
            : extent.complement(end, noun.after());
    boolean modified = complement > next || owned;
    boolean refers = !names && meets(noun, definite, modified, genitive || owned, country, next);
    return new Nominal(
        i,
        letters,
        complement,
        i,
        letters,
        noun,
        noun.type(),
        noun.number(),
        known,
        refers,
        noun.place());
  }

  /// Whether it is what somebody is made, in the accusative: appointed head of a body.
  private static boolean isPredicate(HeadNoun noun) {
    return !noun.construct() && !isMany(noun);
  }

  private static boolean isMany(HeadNoun noun) {
    return noun.number() != Number.SINGULAR;
  }

  /// Whether it is one place, which a genitive may name: the town of the olive trees.
  private static boolean isOnePlace(HeadNoun noun) {
    return noun.single() == EntityType.GPE && !isMany(noun);
  }

  /// Whether the noun is an adjective as often: a press man, a press conference.
  private boolean isRelational(HeadNoun noun) {
    return noun.lemma().endsWith(Endings.NISBA) && lexicon.adjectives().isAdjective(noun.lemma());
  }

  private boolean isPerson(int k) {
    var nominal = inner(k);
    return nominal != null && nominal.refers() && nominal.noun().person()
        || reading.startsName(k) && reading.name(k).type() == NameType.PER;
  }

  private boolean isPersonName(int k) {
    return reading.startsName(k)
        && !reading.hasProclitic(k)
        && reading.name(k).type() == NameType.PER;
  }

  private boolean isName(int k) {
    return reading.startsName(k) && !reading.hasProclitic(k)
        || reading.is(k, TokenKind.QUOTE) && reading.startsName(k + 1);
  }

  private boolean meets(
      HeadNoun noun, boolean article, boolean modified, boolean genitive, boolean country, int k) {
    return switch (noun.need()) {
      case NOTHING -> modified || article || isMany(noun) || !isRelational(noun);
      case ARTICLE -> article || country || isName(k) || genitive && isOnePlace(noun);
      case MODIFIED -> modified;
      case NISBA -> country || genitive;
      case COUNTRY -> country;
      case NAME -> genitive && isName(k);
      case PLURAL -> isMany(noun);
      case RULER -> article || genitive && (country || isPerson(k));
      case PAIR -> article && (noun.number() == Number.DUAL || country);
      case SOURCE -> article || isMany(noun) || modified;
      case KNOWN -> modified || noun.number() == Number.DUAL || article && !isMany(noun);
      case TITLE -> genitive || article && isPersonName(k);
    };
  }
}
