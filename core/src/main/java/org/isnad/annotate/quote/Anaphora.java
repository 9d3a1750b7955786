package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Finds whom a speaker's words go back to.
///
/// "The sources", "the agency", "the minister" go back to the last speaker of that noun, a family
/// name to the full name; "the Iraqi official" is not the American one.
final class Anaphora {

  private static final int MANY = 60;
  private static final int FARTHEST = 1500;
  private static final String OURS = "" + Letters.NOON + Letters.ALEF;

  private final Words words;
  private final MediumFinder media;
  private final Introductions introductions;
  private final OfficeHolders offices;

  Anaphora(Words words, Passage passage) {
    this.words = words;
    this.media = new MediumFinder(words);
    this.introductions = new Introductions(words, passage);
    this.offices = new OfficeHolders(words);
  }

  /// The speaker that a report names.
  ///
  /// @param before the speakers of the reports before
  Speaker named(Passage passage, Speech speech, Source written, List<Speaker> before) {
    var source = familyName(passage, written).map(written::asPerson).orElse(written);
    var head = Clitics.withoutArticle(source.head());
    boolean own = words.is("own-correspondent", source.head());
    boolean medium = (own || Nouns.isDefinite(source.head())) && words.isHead(head, "media");
    if (medium && !source.named()) {
      var name = lastMedium(passage, head, speech.at(), before);
      if (name.isPresent()) {
        return Speaker.of(source, name.get(), false, source.gender(), Optional.empty());
      }
    }
    for (var other : latest(before)) {
      if (other.isKnown() && other.source().isPresent() && same(source, head, other)) {
        return joined(source, other);
      }
    }
    if (isSame(source)) {
      var last =
          latest(before).stream()
              .filter(Speaker::isKnown)
              .filter(other -> !words.isHead(other.head(), "document"))
              .findFirst();
      if (last.isPresent()) {
        return joined(source, last.get());
      }
    }
    if (isEpithet(source)) {
      var last =
          latest(before).stream()
              .filter(Speaker::isKnown)
              .limit(2)
              .filter(other -> isPerson(source, other, before))
              .findFirst();
      if (last.isPresent()) {
        var other = last.get();
        return Speaker.of(source, other.name(), false, other.gender(), other.medium());
      }
    }
    var holder =
        source.anonymous()
            ? Optional.<String>empty()
            : offices.holder(passage, source, speech.at());
    var introduced = holder.or(() -> introduced(source, speech.at()));
    if (introduced.isPresent()) {
      return Speaker.of(source, introduced.get(), false, source.gender(), Optional.empty());
    }
    var gender = source.gender() == Gender.UNKNOWN ? speech.gender() : source.gender();
    var name = source.person() ? passage.fullestName(source.name()) : source.name();
    return Speaker.of(source, name, source.anonymous(), gender, Optional.empty());
  }

  /// The body that a noun with the article goes back to; a noun with an adjective only where the
  /// article has no other.
  private Optional<String> introduced(Source source, int at) {
    boolean alone = source.name().indexOf(' ') < 0;
    boolean body =
        !source.person()
            && !source.named()
            && Nouns.isDefinite(source.head())
            && words.isHead(source.head(), "body");
    return body && (alone || introductions.isOnly(source.head(), at))
        ? introductions.last(source.head(), at).map(Introductions.Introduction::name)
        : Optional.empty();
  }

  /// The person of the article whose name ends in the one word of a source that is also a plain
  /// word: "Said" means "happy".
  private Optional<String> familyName(Passage passage, Source source) {
    boolean word =
        !source.person()
            && !source.named()
            && source.name().indexOf(' ') < 0
            && !Nouns.isDefinite(source.head());
    return Optional.of(source.name())
        .filter(name -> word)
        .map(passage::fullestName)
        .filter(full -> !full.equals(source.name()));
  }

  /// "The same source", "the said speaker", "His Excellency": whoever spoke last, whatever noun
  /// named him.
  private boolean isSame(Source source) {
    var name = Folding.fold(source.name());
    return words.is("honorific", name)
        || List.of(name.split(" ")).stream().anyMatch(word -> words.is("same-speaker", word));
  }

  /// "The officer", "the show's guest": no name, and no office that one alone holds.
  private boolean isEpithet(Source source) {
    boolean guest = words.is("guest", source.head()) && source.name().indexOf(' ') > 0;
    var parts = Folding.fold(source.name()).split(" ");
    var last = parts[parts.length - 1];
    boolean named = parts.length > 2 && !Nouns.isDefinite(last) && !Nouns.isRelational(last);
    return !source.person() && !named && (guest || words.is("epithet", source.head()));
  }

  /// Whether another speaker is a person by name and of the same gender.
  private static boolean isPerson(Source source, Speaker other, List<Speaker> before) {
    return !other.anonymous()
        && source.gender().agrees(other.gender())
        && latest(before).stream()
            .filter(earlier -> earlier.name().equals(other.name()))
            .anyMatch(Speaker::isPerson);
  }

  private static Speaker joined(Source source, Speaker other) {
    boolean longer = Folding.fold(other.name()).length() >= Folding.fold(source.name()).length();
    var name = longer || !source.named() ? other.name() : source.name();
    boolean anonymous = other.anonymous() && (source.anonymous() || !source.named());
    var gender = source.gender() == Gender.UNKNOWN ? other.gender() : source.gender();
    return Speaker.of(source, name, anonymous, gender, other.medium());
  }

  private boolean same(Source source, String head, Speaker other) {
    var key = Folding.fold(source.name());
    var otherKey = Folding.fold(other.name());
    if (source.person()) {
      return !words.isHead(other.head(), "document") && isNamed(key, otherKey);
    }
    if (source.named()) {
      return otherKey.equals(key);
    }
    if (isFamilyName(source, key, other, otherKey)) {
      return true;
    }
    var noun = Clitics.withoutArticle(other.head());
    return Nouns.isDefinite(source.head())
        && (noun.equals(head) || noun.equals(head + OURS))
        && (!other.anonymous() || compatible(key, otherKey));
  }

  /// Whether two names can be one person's: one is the other's end or beginning.
  private static boolean isNamed(String key, String otherKey) {
    return otherKey.equals(key)
        || otherKey.endsWith(" " + key)
        || key.endsWith(" " + otherKey)
        || otherKey.startsWith(key + " ");
  }

  /// Whether one unknown word ends the other speaker's name, with or without its article.
  private boolean isFamilyName(Source source, String key, Speaker other, String otherKey) {
    boolean word = key.indexOf(' ') < 0 && words.head(source.head()).isEmpty();
    boolean plain = !Nouns.isDefinite(key) && otherKey.endsWith(" " + key);
    boolean article =
        other.isPerson()
            && (otherKey.endsWith(" " + key)
                || otherKey.endsWith(" " + Clitics.withoutArticle(key)));
    return word && (plain || article);
  }

  /// Whether what the later noun phrase says beyond its noun stands in the earlier one too.
  private static boolean compatible(String key, String otherKey) {
    var mine = key.split(" ");
    if (mine.length < 2 || !Nouns.isDefinite(mine[1])) {
      return true;
    }
    var theirs = List.of(otherKey.split(" "));
    return theirs.size() < 2
        || theirs.contains(mine[1])
        || theirs.contains(Clitics.withoutArticle(mine[1]));
  }

  private static List<Speaker> latest(List<Speaker> before) {
    return before.subList(Math.max(0, before.size() - MANY), before.size()).reversed();
  }

  /// The medium that was meant: "to the agency" goes back to the agency named last.
  Source.Medium medium(Passage passage, Source.Medium medium, Speech speech, List<Speaker> before) {
    var tokens = Tokens.of(medium.name());
    return tokens.size() == 1 && isMediaNoun(tokens)
        ? lastMedium(passage, mediaNoun(tokens), speech.at(), before)
            .map(name -> new Source.Medium(medium.span(), name))
            .orElse(medium)
        : medium;
  }

  private String mediaNoun(Tokens tokens) {
    return tokens.strips(0).stream()
        .map(strip -> strip.key())
        .filter(key -> words.isHead(key, "media"))
        .findFirst()
        .orElse("");
  }

  private boolean isMediaNoun(Tokens tokens) {
    return Nouns.isDefinite(tokens.key(0))
        && tokens.strips(0).stream().anyMatch(strip -> words.isHead(strip.key(), "media"));
  }

  /// The agency or outlet that was named last before a token, by that noun or as a listed one.
  private Optional<String> lastMedium(Passage passage, String noun, int at, List<Speaker> before) {
    var introduced = introductions.last(noun, at);
    int first = Math.max(introduced.map(Introductions.Introduction::at).orElse(0), at - FARTHEST);
    for (int i = at - 1; i >= Math.max(0, first); i--) {
      var medium = media.listed(passage, i);
      if (medium.isPresent()) {
        return medium.map(Source.Medium::name);
      }
    }
    return introduced
        .map(Introductions.Introduction::name)
        .or(() ->
            latest(before).stream()
                .flatMap(speaker -> speaker.medium().stream())
                .map(Source.Medium::name)
                .findFirst());
  }
}
