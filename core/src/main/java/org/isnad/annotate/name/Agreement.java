package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.isnad.model.NameType;

/// Where lexicons, rules and models come to one answer.
///
/// Models are heard one after the other: what an earlier one has settled stands. For each of them:
///
/// - What only the model reads is a name when it is sure enough.
/// - Where both see a person, the model says from where to where when it is sure enough: the rules
///   guess at families that they do not know. A body's name it may only make longer: what nouns
///   belong to it, the rules know better than the corpora. Names that a lexicon knows whole stay as
///   they are, and so do all places.
/// - What only rules read stays. A later mention of which the model in the jar is sure that it
///   names nobody does not come here.
///
/// The limits are those that did best on the tuned keys and on the first four fifths of the corpus.
final class Agreement {

  /// How sure the model must be of a name that nothing else has seen.
  private static final double ALONE = 0.5;

  /// The same for a person of one word, which has less to show.
  private static final double ALONE_WORD = 0.75;

  private static final double PERSON_BOUNDS = 0.5;
  private static final double BODY_BOUNDS = 0.6;

  /// More than the evidence of any rule: which names overlap is settled before.
  private static final int WEIGHT = 9;

  private final ModelSpans spans;

  Agreement(NameLexicon lexicon) {
    spans = new ModelSpans(lexicon);
  }

  /// The names of an article, in reading order.
  ///
  /// @param rules what lexicons and rules found, in reading order, none overlapping
  /// @param proposals of the models, those that are heard first at the front
  List<Candidate> of(Reading reading, List<Candidate> rules, List<Proposal> proposals) {
    var found = new ArrayList<Candidate>();
    var dropped = new HashSet<Candidate>();
    var settled = new BitSet();
    for (var proposal : proposals) {
      var overlapped = overlapped(rules, proposal);
      int next = settled.nextSetBit(proposal.start());
      boolean free = next < 0 || next >= proposal.end();
      if (free
          && accepts(reading, proposal, overlapped)
          && spans.fits(reading, proposal, overlapped)) {
        var name = spans.candidate(reading, proposal, overlapped, WEIGHT);
        if (name.isPresent()) {
          dropped.addAll(overlapped);
          found.add(name.get());
          settled.set(proposal.start(), proposal.end());
        }
      }
    }
    if (settled.isEmpty()) {
      return rules;
    }
    rules.stream().filter(name -> !dropped.contains(name)).forEach(found::add);
    return RuleNames.again(reading, found);
  }

  /// The names that overlap a proposal: the first is searched for by halves, since an article may
  /// have as many names as proposals.
  private static List<Candidate> overlapped(List<Candidate> names, Proposal proposal) {
    int from = 0;
    int to = names.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (names.get(middle).end() <= proposal.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < names.size() && proposal.overlaps(names.get(end))) {
      end++;
    }
    return names.subList(from, end);
  }

  private static boolean accepts(Reading reading, Proposal proposal, List<Candidate> overlapped) {
    if (proposal.type() == NameType.MISC) {
      return false;
    }
    if (overlapped.isEmpty()) {
      boolean word = proposal.end() == proposal.start() + 1 && proposal.type() == NameType.PER;
      return proposal.probability() >= (word ? ALONE_WORD : ALONE);
    }
    return proposal.probability() >= bounds(proposal.type())
        && overlapped.stream()
            .allMatch(name -> yields(name, proposal) && !isCut(reading, name, proposal));
  }

  /// Whether a name that rules found makes room for the model's: a person's does, another one only
  /// for a longer name of its type.
  private static boolean yields(Candidate name, Proposal proposal) {
    boolean inside = proposal.start() <= name.start() && name.end() <= proposal.end();
    boolean same = inside && proposal.end() - proposal.start() == name.end() - name.start();
    boolean guess = name.type() == NameType.PER;
    return name.type() == proposal.type() && !isKnown(name.rule()) && !same && (inside || guess);
  }

  /// Whether the name would end before a particle that joins its parts: bin, van, de.
  private static boolean isCut(Reading reading, Candidate name, Proposal proposal) {
    return proposal.end() < name.end()
        && reading.is(proposal.end(), Kind.FATHER | Kind.FOREIGN | Kind.SLAVE);
  }

  /// Whether a rule says that a lexicon knows the whole name.
  static boolean isKnown(String rule) {
    return rule.indexOf(' ') < 0 && rule.indexOf(':') > 0;
  }

  private static double bounds(NameType type) {
    return switch (type) {
      case PER -> PERSON_BOUNDS;
      case ORG -> BODY_BOUNDS;
      case LOC, MISC -> Double.POSITIVE_INFINITY;
    };
  }
}
