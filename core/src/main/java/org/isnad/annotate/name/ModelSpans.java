package org.isnad.annotate.name;

import java.util.List;
import java.util.Optional;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// Leads what the model reads to the project's own rules of what belongs to a name: no titles, no
/// marks at its edges, no proclitics.
final class ModelSpans {

  /// How sure a model must be that a body is called by a definite noun alone: "the Island said".
  private static final double SURE_WORD = 0.8;

  private final NameLexicon lexicon;

  ModelSpans(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Candidate> candidate(
      Reading reading, Proposal proposal, List<Candidate> overlapped, int weight) {
    int start = proposal.start();
    int end = proposal.end();
    while (start < end && !isEdge(reading, start)) {
      start++;
    }
    while (end > start && !isEdge(reading, end - 1)) {
      end--;
    }
    if (proposal.type() == NameType.PER) {
      end = end - 2 >= start && NameWords.isPrayer(reading, end - 2) ? end - 2 : end;
      start = pastTitles(reading, start, end);
      end = beforePurpose(reading, start, end);
    }
    boolean stop = end == start + 1 && reading.is(start, Kind.STOP | Kind.PREPOSITION);
    if (start >= end || stop) {
      return Optional.empty();
    }
    int first = start;
    var origin = proposal.origin();
    var rule = overlapped.isEmpty() ? origin : origin + " " + overlapped.getFirst().rule();
    int letters =
        overlapped.stream()
            .filter(name -> name.start() == first)
            .mapToInt(Candidate::letters)
            .findFirst()
            .orElseGet(() -> letters(reading, first));
    return Optional.of(new Candidate(start, end, letters, proposal.type(), "", weight, rule));
  }

  /// Whether the proposal says nothing that the rules know better: that a definite noun with
  /// adjectives describes a body and names none, that a given name belongs to the family behind it.
  boolean fits(Reading reading, Proposal proposal, List<Candidate> overlapped) {
    if (overlapped.isEmpty()) {
      return !isDescription(reading, proposal)
          && !isBeforePerson(reading, proposal)
          && !isRefusedPlace(reading, proposal)
          && !isPhrase(reading, proposal);
    }
    return overlapped.stream()
        .noneMatch(name ->
            cutsName(reading, proposal, name)
                || precedesName(reading, proposal, name)
                || describesName(reading, proposal, name));
  }

  /// Whether only a noun that describes the name would come before it: the club, the company.
  private boolean describesName(Reading reading, Proposal proposal, Candidate name) {
    return name.type() == NameType.ORG
        && proposal.start() == name.start() - 1
        && reading.isWord(proposal.start())
        && reading.tokens().strips(proposal.start()).stream()
            .flatMap(strip -> lexicon.heads().getOrDefault(strip.key(), List.of()).stream())
            .anyMatch(head -> head.noun() != Head.Noun.IN);
  }

  /// Whether something that is no name of a person would come before a given name, or before the
  /// short form of a name.
  private static boolean precedesName(Reading reading, Proposal proposal, Candidate name) {
    boolean whole = reading.is(name.start(), Kind.GIVEN) || name.rule().startsWith("again.");
    return name.type() == NameType.PER
        && proposal.start() < name.start()
        && whole
        && !reading.is(proposal.start(), Kind.PERSONAL);
  }

  /// Whether a person's given name, or that of a child, would be cut off, or a family name with the
  /// article, one in -i or one that a lexicon knows.
  private static boolean cutsName(Reading reading, Proposal proposal, Candidate name) {
    boolean given =
        name.start() < proposal.start()
            && (reading.is(name.start(), Kind.GIVEN | Kind.SLAVE | Kind.KUNYA)
                || NameWords.isJoinedSlave(reading.key(name.start())));
    boolean family =
        proposal.end() < name.end()
            && (NameWords.isFamilyShaped(reading.key(name.end() - 1))
                || reading.hasArticle(name.end() - 1) && reading.is(name.end() - 1, Kind.FAMILY));
    return name.type() == NameType.PER && (given || family);
  }

  private boolean isDescription(Reading reading, Proposal proposal) {
    int start = proposal.start();
    boolean noun =
        reading.hasArticle(start)
            && reading.tokens().strips(start).stream()
                .anyMatch(
                    strip -> lexicon.heads().containsKey(Clitics.withoutArticle(strip.key())));
    boolean sure = proposal.end() == start + 1 && proposal.probability() >= SURE_WORD;
    if (!noun || proposal.type() != NameType.ORG || sure) {
      return false;
    }
    for (int i = start + 1; i < proposal.end(); i++) {
      if (!reading.is(i, Kind.NISBA | Kind.ADJECTIVE)) {
        return false;
      }
    }
    return true;
  }

  /// A place that is an ordinary word too, and beside which rules saw no evidence.
  private boolean isRefusedPlace(Reading reading, Proposal proposal) {
    int start = proposal.start();
    boolean single = proposal.type() == NameType.LOC && proposal.end() == start + 1;
    return single && (reading.isOrdinary(start) || isListed(reading, proposal));
  }

  /// Words that form no name: a noun with a definite ordinary one, the safety of the passengers, or
  /// what is wished of God.
  private boolean isPhrase(Reading reading, Proposal proposal) {
    int last = proposal.end() - 1;
    boolean phrase =
        lexicon.phrases().at(reading.tokens(), proposal.start()).stream()
            .anyMatch(match -> match.end() >= proposal.end());
    boolean god = reading.is(last, Kind.GOD) && !reading.is(last - 1, Kind.GIVEN | Kind.SLAVE);
    boolean noun =
        reading.hasArticle(last)
            && reading.isOrdinary(last)
            && !reading.is(last, Kind.PERSONAL)
            && !NameWords.isFamilyShaped(reading.key(last));
    return proposal.type() == NameType.PER && (phrase || god || noun);
  }

  private boolean isListed(Reading reading, Proposal proposal) {
    return lexicon.gazetteer().at(reading.tokens(), proposal.start(), 0).stream()
        .anyMatch(match -> match.end() == proposal.end());
  }

  /// A single ordinary word right before what may be a person: a kinsman or an office.
  private static boolean isBeforePerson(Reading reading, Proposal proposal) {
    return proposal.type() == NameType.PER
        && proposal.end() == proposal.start() + 1
        && reading.isWord(proposal.end())
        && !reading.breaksBefore(proposal.end())
        && reading.is(proposal.end(), Kind.GIVEN);
  }

  private static boolean isEdge(Reading reading, int i) {
    return reading.isWord(i) || reading.isLatin(i);
  }

  /// The end of a person's name, before a word that says to or for whom something is.
  private static int beforePurpose(Reading reading, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (reading.isWord(i) && NameWords.isForThe(reading.key(i))) {
        return i;
      }
    }
    return end;
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
    if (NameWords.isAnd(reading, i)) {
      return 1;
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
