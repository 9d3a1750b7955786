package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.isnad.annotate.quote.Speech.Stance;
import org.isnad.model.Evidence;
import org.isnad.model.NameType;
import org.isnad.model.Polarity;
import org.isnad.model.Zone;
import org.isnad.text.Clitics;

/// Reads headlines of the form "speaker: what is said" and "report: what it says".
///
/// What stands before the colon must be a named person or body, a document or medium, or somebody
/// who speaks in the article's body; labels such as "video" and mere places are no speakers.
final class HeadlineReader {

  private static final int LONGEST_SPEAKER = 9;

  private final Words words;
  private final SourceFinder sources;

  HeadlineReader(Words words, SourceFinder sources) {
    this.words = words;
    this.sources = sources;
  }

  /// The report of the headline in tokens `[from, to)`.
  ///
  /// @param body the reports of the article's body
  Optional<Speech> read(Passage passage, int sentence, int from, int to, List<Speech> body) {
    int start = from;
    for (int i = from; i < Math.min(to - 1, start + LONGEST_SPEAKER); i++) {
      boolean dots = passage.isMark(i, '.') || passage.isMark(i, '|');
      if (dots) {
        start = i + 1;
      }
      if (passage.isMark(i, ':') && i > start) {
        return speech(passage, sentence, start, i, to, body);
      }
    }
    return Optional.empty();
  }

  private Optional<Speech> speech(
      Passage passage, int sentence, int from, int colon, int to, List<Speech> body) {
    if (words.is("label", passage.key(from))) {
      return Optional.empty();
    }
    var source = sources.find(passage, from, colon).filter(s -> !s.name().isEmpty());
    if (source.isEmpty() || !licensed(passage, source.get(), from, colon, body)) {
      return Optional.empty();
    }
    boolean document =
        words
            .head(passage.key(from))
            .filter(row -> row.get("kind").equals("document") && colon - from == 1)
            .isPresent();
    var cue = document ? passage.span(from, from + 1) : passage.span(colon, colon + 1);
    int start = colon + 1;
    while (start < to - 1 && !passage.isWord(start) && !passage.isQuote(start)) {
      start++;
    }
    int content = start;
    if (body.stream().anyMatch(speech -> speech.contentFrom() == content)) {
      return Optional.empty();
    }
    boolean quoted = passage.quotation(start).isPresent() && passage.close(start) >= to - 1;
    int end = quoted ? passage.close(start) : wholeEnd(passage, sentence, to);
    while (end > start + 1 && passage.isMark(end - 1, '.')) {
      end--;
    }
    var stance =
        new Stance("quote.headline-colon", "COLON", Polarity.AFFIRM, Evidence.TOLD, 3, false);
    return Optional.of(
        new Speech(
            cue,
            colon,
            sentence,
            stance,
            Gender.UNKNOWN,
            source,
            quoted ? start + 1 : start,
            end,
            0,
            quoted,
            true,
            Optional.empty()));
  }

  /// The end of the headline's last sentence where only dots part it from this one and no other
  /// speaker has a colon: "S: the first.. and the second".
  private static int wholeEnd(Passage passage, int sentence, int to) {
    int end = to;
    for (int s = sentence + 1; s < passage.sentences.size() && passage.isMark(end - 1, '.'); s++) {
      var next = passage.sentences.get(s);
      if (next.sentence().zone() != Zone.HEADLINE || next.from() != end) {
        return end;
      }
      for (int i = next.from(); i < next.to(); i++) {
        if (passage.isMark(i, ':')) {
          return to;
        }
      }
      end = next.to();
    }
    return end;
  }

  private boolean licensed(Passage passage, Source source, int from, int colon, List<Speech> body) {
    boolean head =
        words.head(passage.key(from)).isPresent()
            || words.head(Clitics.withoutArticle(passage.key(from))).isPresent();
    boolean person = false;
    for (int i = from; i < colon; i++) {
      person |= passage.isName(i, NameType.PER) || passage.isName(i, NameType.ORG);
    }
    boolean begins =
        head
            || passage.name(from).isPresent()
            || passage.isQuote(from)
            || Nouns.isDefinite(passage.key(from));
    return person && begins
        || head
        || speaks(passage, colon - 1, body)
        || !source.addressee().isEmpty();
  }

  private static boolean repeats(Passage passage, int headline, int body) {
    return passage.isWord(headline) && passage.key(headline).equals(passage.key(body));
  }

  /// Whether somebody whose name ends in this word speaks in the body.
  private static boolean speaks(Passage passage, int last, List<Speech> body) {
    var key = passage.key(last);
    return body.stream()
        .flatMap(speech -> speech.source().stream())
        .anyMatch(source -> {
          int to = passage.tokens.indexAt(source.span().end());
          int from = passage.tokens.indexAt(source.span().start());
          for (int i = from; i < to; i++) {
            if (passage.key(i).equals(key) && key.length() > 2) {
              boolean place = to - from > 1 && passage.isName(i, NameType.LOC);
              return !place || last > 0 && i > from && repeats(passage, last - 1, i - 1);
            }
          }
          return false;
        });
  }
}
