package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.List;

/// The names that lexicons and rules alone find.
///
/// Lexicons and shapes propose candidates; the longest and best founded that do not overlap are
/// names. Short forms of persons named in full are then looked for in the whole article.
final class RuleNames {

  private final GazetteerFinder gazetteer;
  private final PersonFinder persons;
  private final HeadFinder heads;

  RuleNames(NameLexicon lexicon) {
    gazetteer = new GazetteerFinder(lexicon);
    persons = new PersonFinder(lexicon);
    heads = new HeadFinder(lexicon);
  }

  List<Candidate> of(Reading reading) {
    var candidates = new ArrayList<Candidate>();
    persons.find(reading, candidates);
    persons.dropPhrases(reading, candidates);
    var known = new ArrayList<Candidate>();
    gazetteer.find(reading, known);
    persons.dropTitles(reading, known);
    candidates.addAll(known);
    heads.find(reading, candidates);
    return again(reading, candidates);
  }

  /// The chosen candidates and what stands for them elsewhere.
  static List<Candidate> again(Reading reading, List<Candidate> candidates) {
    var all = new ArrayList<>(candidates);
    var first = Choice.of(candidates, reading.size());
    var listed = PersonLists.of(reading, first);
    if (!listed.isEmpty()) {
      all.addAll(listed);
      first = Choice.of(all, reading.size());
    }
    var chosen = first;
    new SecondMentions(reading)
        .of(chosen).stream().filter(again -> !isAmong(chosen, again)).forEach(all::add);
    return Choice.of(all, reading.size());
  }

  /// Whether the chosen ones, in reading order, have this very name.
  private static boolean isAmong(List<Candidate> chosen, Candidate again) {
    int from = 0;
    int to = chosen.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (chosen.get(middle).start() < again.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < chosen.size()
        && chosen.get(from).start() == again.start()
        && chosen.get(from).end() == again.end()
        && chosen.get(from).type() == again.type();
  }
}
