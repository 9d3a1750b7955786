package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Looks up speakers that a report leaves out or names by a noun with the article.
///
/// A left-out speaker is the nearest one before that agrees with the verb in gender, speakers of
/// the same rank before nested ones; "the sources", "the agency", "the minister" go back to the
/// last speaker of that noun, a family name to the full name.
final class SpeakerResolver {

  private static final int FARTHEST = 10;

  private final Words words;

  SpeakerResolver(Words words) {
    this.words = words;
  }

  /// The speaker of each report, in the same order; reports are sorted by their cues.
  List<Speaker> resolve(Passage passage, List<Speech> speeches) {
    var speakers = new ArrayList<Speaker>(speeches.size());
    for (int i = 0; i < speeches.size(); i++) {
      var speech = speeches.get(i);
      var source = speech.source().filter(s -> !s.name().isEmpty());
      var speaker =
          source.map(s -> named(passage, speech, s, speakers)).orElseGet(() -> Speaker.UNKNOWN);
      if (source.isEmpty()) {
        speaker = elided(passage, speeches, speakers, i);
      }
      var heard = speech.source().flatMap(Source::addressee).or(speech::through);
      speakers.add(
          heard.isPresent() ? hearing(passage, speaker, heard.get(), speech, speakers) : speaker);
    }
    return speakers;
  }

  private Speaker hearing(
      Passage passage, Speaker s, Source.Medium medium, Speech speech, List<Speaker> before) {
    var known = mediumName(passage, medium, speech, before);
    return new Speaker(
        s.source(), s.name(), s.head(), s.anonymous(), s.gender(), Optional.of(known));
  }

  /// "To the agency" goes back to the agency named last.
  private Source.Medium mediumName(
      Passage passage, Source.Medium medium, Speech speech, List<Speaker> before) {
    var tokens = org.isnad.text.Tokens.of(medium.name());
    boolean noun =
        tokens.size() == 1
            && words
                .head(Clitics.withoutArticle(tokens.key(0)))
                .filter(r -> r.get("kind").equals("media"))
                .isPresent();
    boolean article =
        tokens.size() == 1
            && (Clitics.hasArticle(tokens.key(0)) || tokens.key(0).startsWith("\u0644"));
    return noun && article
        ? lastMedium(passage, speech.at(), before)
            .map(name -> new Source.Medium(medium.span(), name))
            .orElse(medium)
        : medium;
  }

  private Speaker named(Passage passage, Speech speech, Source source, List<Speaker> before) {
    var key = Folding.fold(source.name());
    boolean definite = Clitics.hasArticle(source.head());
    var head = Clitics.withoutArticle(source.head());
    boolean media =
        definite && words.head(head).filter(row -> row.get("kind").equals("media")).isPresent();
    if (media && !source.named()) {
      var name = lastMedium(passage, speech.at(), before);
      if (name.isPresent()) {
        return new Speaker(
            Optional.of(source),
            name.get(),
            source.head(),
            false,
            source.gender(),
            Optional.empty());
      }
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      var other = before.get(i);
      if (other.isKnown()
          && other.source().isPresent()
          && same(source, key, head, definite, other)) {
        boolean longer = Folding.fold(other.name()).length() >= key.length() || !source.named();
        return new Speaker(
            Optional.of(source),
            longer ? other.name() : source.name(),
            source.head().isEmpty() ? other.head() : source.head(),
            other.anonymous() && source.anonymous() || other.anonymous() && !source.named(),
            source.gender() == Gender.UNKNOWN ? other.gender() : source.gender(),
            other.medium());
      }
    }
    return new Speaker(
        Optional.of(source),
        fullest(passage, source),
        source.head(),
        source.anonymous(),
        agreeing(source, speech),
        Optional.empty());
  }

  private static Gender agreeing(Source source, Speech speech) {
    return source.gender() == Gender.UNKNOWN ? speech.gender() : source.gender();
  }

  /// Whether the two go back to one speaker.
  private static boolean same(
      Source source, String key, String head, boolean definite, Speaker other) {
    var otherKey = Folding.fold(other.name());
    if (source.named()) {
      boolean part =
          otherKey.endsWith(" " + key)
              || key.endsWith(" " + otherKey)
              || otherKey.equals(key)
              || otherKey.startsWith(key + " ");
      return part;
    }
    var otherHead = Clitics.withoutArticle(other.head());
    return definite
        && !head.isEmpty()
        && head.equals(otherHead)
        && compatible(key, otherKey, other);
  }

  /// "The Iraqi official" is not the American one: what both say beyond the head must agree.
  private static boolean compatible(String key, String otherKey, Speaker other) {
    var mine = key.split(" ");
    if (mine.length < 2 || !other.anonymous()) {
      return true;
    }
    var theirs = List.of(otherKey.split(" "));
    var second = Clitics.withoutArticle(mine[1]);
    return theirs.contains(second)
        || theirs.contains(mine[1])
        || theirs.size() < 2
        || mine[1].length() > 3 && !mine[1].startsWith("\u0627\u0644");
  }

  /// The fullest form of a person's name anywhere in the article.
  private static String fullest(Passage passage, Source source) {
    var key = " " + Folding.fold(source.name());
    var best = source.name();
    for (int i = 0; source.named() && i < passage.tokens.size(); i++) {
      if (passage.isName(i, NameType.PER)) {
        var name = passage.name(i).orElseThrow().span().of(passage.tokens.text());
        if (name.length() > best.length() && (" " + Folding.fold(name)).endsWith(key)) {
          best = name;
        }
        i = passage.nameEnd(i) - 1;
      }
    }
    return best;
  }

  /// The agency or outlet that was named last before a token.
  private Optional<String> lastMedium(Passage passage, int at, List<Speaker> before) {
    for (int i = at - 1; i >= 0; i--) {
      var agencies = words.agencies.at(passage.tokens, i);
      if (!agencies.isEmpty() && agencies.getLast().value().get("common").isEmpty()) {
        return Optional.of(agencies.getLast().value().get("canonical"));
      }
    }
    return before.reversed().stream()
        .flatMap(s -> s.medium().stream())
        .map(Source.Medium::name)
        .findFirst();
  }

  private Speaker elided(
      Passage passage, List<Speech> speeches, List<Speaker> speakers, int index) {
    var speech = speeches.get(index);
    Optional<Speaker> nested = Optional.empty();
    for (int i = index - 1; i >= 0; i--) {
      var other = speeches.get(i);
      if (speech.sentence() - other.sentence() > FARTHEST) {
        break;
      }
      var speaker = speakers.get(i);
      boolean holds = other.contentFrom() <= speech.at() && speech.at() < other.contentTo();
      if (!speaker.isKnown() || !speech.gender().agrees(speaker.gender()) || holds) {
        continue;
      }
      if (isNested(speeches, i)) {
        nested = nested.or(() -> Optional.of(speaker));
      } else {
        return speaker.elided();
      }
    }
    return nested.or(() -> mentioned(passage, speech)).map(Speaker::elided).orElse(Speaker.UNKNOWN);
  }

  private static boolean isNested(List<Speech> speeches, int i) {
    int at = speeches.get(i).at();
    return speeches.stream()
        .anyMatch(o -> o.emits() && o.at() != at && o.contentFrom() <= at && at < o.contentTo());
  }

  /// The first person or body of the cue's own sentence before it, else of the sentence before.
  private static Optional<Speaker> mentioned(Passage passage, Speech speech) {
    for (int s = speech.sentence(); s >= Math.max(0, speech.sentence() - 2); s--) {
      var stretch = passage.sentences.get(s);
      for (int i = stretch.from(); i < Math.min(stretch.to(), speech.at()); i++) {
        if (passage.isName(i, NameType.PER) || passage.isName(i, NameType.ORG)) {
          var name = passage.name(i).orElseThrow();
          var text = name.span().of(passage.tokens.text());
          return Optional.of(
              new Speaker(Optional.empty(), text, "", false, Gender.UNKNOWN, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }
}
