package org.isnad.annotate.name;

import java.util.List;
import java.util.Optional;
import org.isnad.annotate.name.NameModel.Proposal;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// Leads what the model reads to the project's own rules of what belongs to a name: no titles, no
/// marks at its edges, no proclitics.
final class ModelSpans {

  private final NameLexicon lexicon;

  ModelSpans(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Candidate> candidate(
      Reading reading, Proposal proposal, List<Candidate> overlapped, String origin, int weight) {
    int start = proposal.start();
    int end = proposal.end();
    while (start < end && !isEdge(reading, start)) {
      start++;
    }
    while (end > start && !isEdge(reading, end - 1)) {
      end--;
    }
    if (proposal.type() == NameType.PER) {
      start = pastTitles(reading, start, end);
    }
    boolean stop = end == start + 1 && reading.is(start, Kind.STOP | Kind.PREPOSITION);
    if (start >= end || stop) {
      return Optional.empty();
    }
    int first = start;
    var rule = overlapped.isEmpty() ? origin : origin + " " + overlapped.getFirst().rule();
    int letters =
        overlapped.stream()
            .filter(name -> name.start() == first)
            .mapToInt(Candidate::letters)
            .findFirst()
            .orElseGet(() -> letters(reading, first));
    return Optional.of(new Candidate(start, end, letters, proposal.type(), "", weight, rule));
  }

  private static boolean isEdge(Reading reading, int i) {
    return reading.isWord(i) || reading.isLatin(i);
  }

  private int pastTitles(Reading reading, int start, int end) {
    int at = start;
    for (var title : lexicon.titles().at(reading.tokens(), start)) {
      at = title.end() < end ? Math.max(at, title.end()) : at;
    }
    return at;
  }

  /// How many letters of proclitics the word carries: as many as must go to leave something known,
  /// none when the word is known as it is or not at all.
  private int letters(Reading reading, int i) {
    if (!reading.isWord(i) || isKnown(reading, i, 0)) {
      return 0;
    }
    var strips = reading.tokens().strips(i);
    for (int s = 1; s < strips.size(); s++) {
      if (isKnown(reading, i, s)) {
        return strips.get(s).letters();
      }
    }
    return strips.stream()
        .filter(strip -> strip.letters() > 0 && Clitics.hasArticle(strip.key()))
        .mapToInt(Clitics.Strip::letters)
        .findFirst()
        .orElse(0);
  }

  private boolean isKnown(Reading reading, int i, int strip) {
    var key = reading.tokens().strips(i).get(strip).key();
    int named = Kind.PERSONAL | Kind.PLACE | Kind.PARTICLE;
    return (reading.words().of(key) & named) != 0
        || lexicon.heads().containsKey(Clitics.withoutArticle(key))
        || !lexicon.gazetteer().at(reading.tokens(), i, strip).isEmpty();
  }
}
