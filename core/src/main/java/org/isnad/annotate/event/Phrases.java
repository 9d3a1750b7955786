package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Enclitics;

/// The phrases around a trigger that can take part in its event, each with those joined to it.
final class Phrases {

  private static final int BEHIND = 8;
  private static final int APPOSITIONS = 4;

  /// The kinds of words for what somebody does, says or wants.
  static final Set<String> DEEDS = Set.of("effort", "speech", "proposal", "move", "offence");

  private final Scene scene;
  private final Participants participants;
  private final Clauses clauses;
  private final Offices offices;

  Phrases(Scene scene, Participants participants, HitFinder hits) {
    this.scene = scene;
    this.participants = participants;
    this.clauses = new Clauses(scene, participants, hits);
    this.offices = new Offices(scene, participants);
  }

  /// Where their clauses end.
  Clauses clauses() {
    return clauses;
  }

  /// The first free phrase of a sentence, the subject of its main verb.
  List<Participant> firstFree(int from, int to) {
    for (int j = from; j < to && !clauses.ends(j); j++) {
      var phrase = free(j, to);
      if (!phrase.isEmpty() && phrase.getFirst().acts()) {
        return phrase;
      }
    }
    return List.of();
  }

  /// Whether no preposition governs a phrase.
  boolean isFree(Participant phrase) {
    return !scene.isGoverned(phrase.from())
        && !scene.vocabulary.is(scene.tokens.key(phrase.from()), "inside")
        && participants.proclitic(phrase.from()) == 0
        && !isOwnerOfWeapon(phrase)
        && !isOwnerOfMarked(phrase)
        && !isNameOfPlace(phrase);
  }

  /// Whether a phrase says whose that is which the letter of a preposition marks right before it:
  /// "praised the efforts of N".
  private boolean isOwnerOfMarked(Participant phrase) {
    int noun = phrase.from() - 1;
    if (!scene.isWord(noun) || scene.begins(phrase.from()) || clauses.isComplement(noun)) {
      return false;
    }
    return !participants.isCoordinated(phrase)
        && scene.tokens.strips(noun).stream()
            .anyMatch(strip ->
                strip.letters() > 0
                    && Clitics.isPreposition(scene.tokens.key(noun).charAt(strip.letters() - 1))
                    && DEEDS.stream().anyMatch(kind -> scene.vocabulary.is(strip.key(), kind)));
  }

  /// Whether a phrase says whose the weapon before it is: "by fire of unknown men".
  private boolean isOwnerOfWeapon(Participant phrase) {
    int weapon = phrase.from() - 1;
    return scene.is(weapon, "weapon")
        && (participants.proclitic(weapon) != 0 || scene.isGoverned(weapon));
  }

  /// Whether a place only gives its name to the word before it: "in the Libyan capital Tripoli".
  private boolean isNameOfPlace(Participant phrase) {
    boolean place = phrase.kind() == Kind.CAPITAL || phrase.kind() == Kind.PLACE;
    int noun = phrase.from() - (scene.is(phrase.from() - 1, Kinds.NISBA) ? 2 : 1);
    return place && scene.is(noun, "place-noun") && scene.isWord(noun);
  }

  /// Free phrases behind a verb, at most `most`, each with those coordinated to it.
  List<List<Participant>> behind(int start, int to, int most) {
    var found = new ArrayList<List<Participant>>();
    int end = Math.min(to, start + BEHIND);
    int enough = most + APPOSITIONS;
    for (int j = start; j < end && found.size() < enough; j++) {
      if (bounds(j, start, found.isEmpty())) {
        break;
      }
      end += scene.time(j) == null || end == to ? 0 : 1;
      var phrase = clauses.isConjunct(j) && j > start ? List.<Participant>of() : free(j, to);
      var there = participants.at(j);
      if (!phrase.isEmpty()) {
        add(phrase, found);
        j = phrase.getLast().to() - 1;
        end = Math.min(to, j + BEHIND);
      } else if (there != null) {
        j = Math.max(offices.behindHolder(there), coordinated(there, to).getLast().to()) - 1;
      }
    }
    var without = offices.withoutAppositions(found);
    return without.subList(0, Math.min(most, without.size()));
  }

  /// Whether what belongs to a verb ends before a token: with the clause, with the phrase that has
  /// a subject already, at a preposition with something unknown, at another verb.
  private boolean bounds(int j, int start, boolean none) {
    boolean object = j > start && isUnknownDefinite(j - 1);
    boolean comma = scene.isComma(j) && (!none || object) && !clauses.isBesideTime(j);
    boolean clause = !none && (isShare(j) || scene.is(j, "among") || scene.is(j, "copula"));
    if (clauses.ends(j)
        || comma
        || clause
        || (j > start || clauses.isConjunct(j)) && clauses.isOther(j)
        || j > start && clauses.isOfNoun(j)
        || clauses.isComplement(j)) {
      return true;
    }
    return scene.is(j, "preposition")
        && !isCircumstance(j)
        && !scene.is(j + 1, "aside")
        && !scene.is(j + 2, "aside")
        && participants.at(j) == null
        && scene.time(j) == null
        && participants.at(skip(j + 1)) == null
        && scene.time(j + 1) == null;
  }

  private boolean isUnknownDefinite(int i) {
    return scene.isWord(i)
        && scene.kinds(i).isEmpty()
        && scene.name(i) == null
        && !scene.is(i - 1, "preposition")
        && !participants.isInside(i)
        && Clitics.hasArticle(scene.tokens.key(i));
  }

  /// Whether a preposition with one unknown definite word stands before a phrase: "during the
  /// operation a guard".
  private boolean isCircumstance(int preposition) {
    int noun = preposition + (scene.is(preposition + 1, "demonstrative") ? 2 : 1);
    boolean definite =
        scene.isWord(noun) && (Clitics.hasArticle(scene.tokens.key(noun)) || isStatement(noun));
    var phrase = definite && scene.name(noun) == null ? participants.at(noun + 1) : null;
    return phrase != null
        && participants.proclitic(noun + 1) == 0
        && !participants.isCoordinated(phrase);
  }

  /// Whether a word for something said stands there with a pronoun: "in its statement".
  private boolean isStatement(int i) {
    return scene.is(i, "statement")
        && scene.tokens.strips(i).stream()
            .noneMatch(strip -> scene.vocabulary.is(strip.key(), "statement"));
  }

  /// Whether "most of them" and its like begin a clause about those before.
  private boolean isShare(int i) {
    return scene.is(i, "quantifier")
        && scene.tokens.strips(i).stream()
            .noneMatch(strip -> scene.vocabulary.is(strip.key(), "quantifier"))
        && Enclitics.endings(scene.tokens.key(i)).stream()
            .anyMatch(ending -> scene.vocabulary.is(ending.key(), "quantifier"));
  }

  private void add(List<Participant> phrase, List<List<Participant>> found) {
    if (found.isEmpty()) {
      found.add(phrase);
      return;
    }
    var before = found.getLast().getLast();
    var first = phrase.getFirst();
    if (offices.isNamed(before, first)) {
      found.removeLast();
      found.add(phrase);
    } else if (!offices.isTitle(before, first) && !offices.isGenitive(before, first)) {
      found.add(phrase);
    }
  }

  /// The phrase that begins at a token without preposition, with those coordinated to it.
  List<Participant> free(int j, int to) {
    var first = participants.at(j);
    if (first == null || !first.acts() && first.kind() != Kind.PLACE) {
      return List.of();
    }
    boolean place = !first.acts() || first.kind() == Kind.STATE || first.kind() == Kind.CAPITAL;
    boolean where = first.kind() == Kind.PLACE && scene.isComma(j - 1);
    if (where || place && scene.is(j - 1, "place-noun")) {
      return List.of();
    }
    int before = first.from() - (scene.isQuote(first.from() - 1) ? 2 : 1);
    boolean free = isFree(first) || isPartitive(before);
    return free ? coordinated(first, to) : List.of();
  }

  List<Participant> coordinated(Participant first, int to) {
    var all = new ArrayList<Participant>(List.of(first));
    int next = first.to();
    while (next < to && all.size() < BEHIND) {
      next = scene.isComma(next) ? next + 1 : next;
      var more = next < to ? participants.at(next) : null;
      if (more == null || !participants.isCoordinated(more) || clauses.isSubject(more)) {
        break;
      }
      var holder = participants.at(behindTitles(more.to()));
      var named = holder != null && offices.isNamed(more, holder) ? holder : more;
      all.add(named);
      next = named.to();
    }
    return all;
  }

  /// Over titles that nobody's name follows to the phrase that they honour.
  int behindTitles(int i) {
    return offices.behindTitles(i);
  }

  /// Over a number, a quantifier or a quotation mark to the phrase that they belong to.
  int skip(int j) {
    int at = j;
    while (at < j + 3 && participants.at(at) == null && isSkipped(at)) {
      at++;
    }
    return at;
  }

  private boolean isSkipped(int i) {
    return scene.quantity(i) != null
        || scene.is(i, "quantifier")
        || scene.isQuote(i)
        || scene.is(i, "else")
        || isPartitive(i);
  }

  /// Whether a number of those whom a phrase names is told: "four of the soldiers".
  boolean isCounted(Participant phrase) {
    return scene.quantity(phrase.from() - 2) != null && isPartitive(phrase.from() - 1);
  }

  /// Whether "of" stands there behind a number or quantifier: "both of", "a group of"; not behind
  /// what a number counts: "19 men of the force".
  private boolean isPartitive(int i) {
    boolean number = scene.quantity(i - 1) != null && !participants.isEnd(i);
    return scene.is(i, "by") && (number || scene.is(i - 1, "quantifier"));
  }
}
