package org.isnad.annotate.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads the participants of a trigger: of verbs and verbal nouns by their own readers, then what
/// the trigger's prepositions mark and whom "by" names.
final class RoleReader {

  private static final int PREPOSITION = 12;
  private static final int TIES = 4;
  private static final int LETTER = 5;
  private static final int SECOND = 8;
  private static final int PROPOSAL = 8;
  private static final Set<String> ANSWERS = Set.of("AGREE", "REJECT", "CONCEDE");
  private static final Set<String> HARM = Set.of("ASSAULT", "SANCTION", "COERCE");

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;
  private final Cast cast = new Cast();
  private final int to;

  private RoleReader(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
    this.to = reading.to();
  }

  /// The participants of a hit.
  static Roles of(Reading reading, Hit hit) {
    var phrases = new Phrases(reading.scene(), reading.participants(), reading.hits());
    var reader = new RoleReader(reading, phrases);
    if (hit.form().isFinite() || hit.form().shape() == Shape.PARTICIPLE) {
      new VerbRoles(reading, phrases, reader.cast).read(hit);
    } else {
      new NounRoles(reading, phrases, reader.cast).read(hit);
    }
    reader.prepositions(hit);
    reader.where(hit);
    reader.asker(hit);
    new Agents(reading, phrases, reader.cast).read(hit);
    new Supplements(reading, phrases, reader.cast).read(hit);
    return reader.cast.roles();
  }

  private void prepositions(Hit hit) {
    var marks = hit.marks(scene);
    int start = behindClause(hit);
    int end = Math.min(to, start + PREPOSITION);
    boolean open = !marks.isEmpty() && !hasObject(hit);
    for (int j = start; j < end && open && !ends(hit, j); j++) {
      end += end < to && isOnTheWay(j) ? 1 : 0;
      boolean quoted = j > hit.end() && scene.isQuote(j) && hit.trigger().with().isEmpty();
      boolean ties = scene.is(j, "between") && isBetweenOthers(hit, j);
      if (quoted || ties || isAskedFor(hit, j) || isTakenByOther(hit, j, marks)) {
        return;
      }
      if (isInsideActor(j) || scene.is(j, "between") && isOfEvent(hit, j)) {
        continue;
      }
      if (Pronominal.of(scene, j, marks).isPresent()) {
        return;
      }
      if (isOfNounBefore(hit, j)) {
        return;
      }
      var marked = marked(hit, j, marks);
      if (!marked.isEmpty()) {
        cast.byPreposition = true;
        cast.mutual = scene.is(j, "between") && !scene.is(hit.at(), "mediation");
        cast.targets.clear();
        cast.targets.addAll(marked);
        return;
      }
    }
  }

  /// A state in the genitive of a single attack on nobody in particular says where it was.
  private void where(Hit hit) {
    boolean happening = !hit.form().isFinite() && scene.is(hit.at(), "happening");
    if (happening && cast.targets.isEmpty()) {
      cast.actors.removeIf(one -> one.kind() == Kind.STATE && one.from() == hit.end());
    }
  }

  /// Whether the object of a request stands right behind its verb.
  private boolean hasObject(Hit hit) {
    return hit.form().isFinite()
        && hit.trigger().type().equals("REQUEST")
        && cast.targets.stream().anyMatch(target -> target.from() == hit.end());
  }

  /// Where what depends on the trigger goes on: behind who acts in the relative clause right behind
  /// it, "the raids that the army flew on the town", "the talks that N led between".
  private int behindClause(Hit hit) {
    if (!scene.is(hit.end(), "relative")) {
      return hit.end();
    }
    var host = participants.at(hit.end() + 2);
    boolean talks = hit.trigger().type().equals("CONSULT");
    int start = talks && host != null && host.acts() ? host.to() : hit.end();
    return cast.actors.stream()
        .filter(actor -> actor.from() > hit.end())
        .mapToInt(Participant::to)
        .reduce(start, Math::max);
  }

  /// Whether a token lies within who acts, whose own prepositions mark nobody.
  private boolean isInsideActor(int j) {
    return cast.actors.stream().anyMatch(actor -> actor.from() < j && j < actor.to());
  }

  /// Whether "between" belongs to the noun of another event that stands before it.
  private boolean isOfEvent(Hit hit, int between) {
    return hit.form().isFinite()
        && IntStream.range(hit.end(), between)
            .filter(i -> i != hit.with() && scene.isWord(i) && scene.name(i) == null)
            .anyMatch(i ->
                reading.hits().at(scene, i).stream().anyMatch(h -> h.form().shape() == Shape.NOUN));
  }

  /// Whether "between" belongs to a word for ties nearer to it than the trigger: "a meeting on the
  /// relations between".
  private boolean isBetweenOthers(Hit hit, int between) {
    boolean bare = !hit.form().isFinite() && !Clitics.hasArticle(scene.tokens.key(hit.at()));
    int first = Math.max(hit.end() + (bare ? 1 : 0), between - TIES);
    return hit.trigger().type().equals("CONSULT")
        && IntStream.range(first, between)
            .anyMatch(i -> i != hit.with() && scene.is(i, "ties") && !scene.isCoordinated(i));
  }

  /// Whether a preposition marks whom the noun of another event right before it hits: "agreed to
  /// attacks on".
  private boolean isOfNounBefore(Hit hit, int preposition) {
    int noun = preposition - 1;
    return !HARM.contains(hit.trigger().type())
        && noun >= hit.end()
        && noun != hit.with()
        && scene.isWord(noun)
        && scene.name(noun) == null
        && reading.hits().at(scene, noun).stream()
            .filter(other -> other.form().shape() == Shape.NOUN)
            .map(Hit::trigger)
            .filter(other -> HARM.contains(other.type()))
            .anyMatch(other -> other.targets().contains(scene.tokens.key(preposition)));
  }

  /// Whether another event's word stands there that takes the same prepositions.
  private boolean isTakenByOther(Hit hit, int j, Set<String> marks) {
    return scene.isWord(j)
        && scene.name(j) == null
        && j > hit.with()
        && !scene.is(j, "craft")
        && reading.hits().at(scene, j).stream()
            .filter(other -> other.preposition() != 0 || scene.is(j - 1, "not-being"))
            .map(Hit::trigger)
            .filter(other -> !other.type().equals("AID"))
            .anyMatch(other ->
                !other.type().equals(hit.trigger().type())
                    && other.targets().stream().anyMatch(marks::contains));
  }

  /// Whether what a request is about begins there, another event behind a preposition.
  private boolean isAskedFor(Hit hit, int j) {
    return hit.form().isFinite()
        && j > hit.end()
        && hit.trigger().type().equals("REQUEST")
        && scene.is(j - 1, "preposition")
        && scene.isWord(j)
        && scene.name(j) == null
        && reading.hits().at(scene, j).stream().anyMatch(h -> h.form().shape() == Shape.NOUN);
  }

  /// Who made the proposal that is agreed to or refused: "agreed to the request of N".
  private void asker(Hit hit) {
    boolean answers = cast.targets.isEmpty() && ANSWERS.contains(hit.trigger().type());
    int end = Math.min(to - 1, hit.end() + PROPOSAL);
    for (int j = hit.end(); answers && j < end && !ends(hit, j); j++) {
      var asker = scene.is(j, "request-noun") ? participants.at(j + 1) : null;
      if (asker != null && asker.acts() && participants.proclitic(j + 1) == 0) {
        cast.targets.addAll(phrases.coordinated(asker, to));
        return;
      }
    }
  }

  private boolean isOnTheWay(int j) {
    return scene.name(j) != null || scene.time(j) != null || participants.isInside(j);
  }

  /// Whether what depends on the trigger ends: with the clause, or where "and" joins another
  /// trigger.
  private boolean ends(Hit hit, int j) {
    boolean joined = j > hit.end() && scene.isCoordinated(j) && participants.at(j) == null;
    boolean verb =
        !hit.form().isFinite()
            && j > hit.end()
            && phrases.clauses().isVerb(j)
            && !scene.is(j - 1, "auxiliary");
    boolean comma = scene.isComma(j) && phrases.clauses().isConjunct(j + 1);
    return phrases.clauses().ends(j)
        || comma
        || verb
        || phrases.clauses().happens(j)
        || joined && reading.hits().at(scene, j).stream().anyMatch(h -> h.letters() > 0);
  }

  private List<Participant> marked(Hit hit, int j, Set<String> marks) {
    if (scene.isWord(j) && marks.contains(scene.tokens.key(j))) {
      int next = phrases.skip(j + 1);
      boolean attack = hit.trigger().type().equals("ASSAULT") && !scene.is(j, "in");
      var participant = attack ? participants.thing(next) : participants.at(next);
      if (participant == null
          || Venues.isWayStation(scene, hit, participant)
          || Venues.isWhere(scene, hit, j, participant)) {
        return List.of();
      }
      var all = phrases.coordinated(participant, to);
      return scene.is(j, "between") && all.size() == 1 ? withSecond(participant) : all;
    }
    char letter = participants.at(j) == null ? 0 : participants.proclitic(j);
    if (letter == 0 || !marks.contains(String.valueOf(letter)) || !isNear(hit, j)) {
      return List.of();
    }
    var participant = Objects.requireNonNull(participants.at(j));
    boolean where =
        letter == Letters.BEH
            && (Venues.isPlaceOf(hit, participant) || Venues.isVenue(hit, participant));
    return where || Venues.isWayStation(scene, hit, participant)
        ? List.of()
        : phrases.coordinated(participant, to);
  }

  /// Whether nothing but the trigger's own phrases stands between it and a letter written onto a
  /// word, which else belongs to a nearer noun.
  private boolean isNear(Hit hit, int j) {
    int last = hit.end();
    for (var participant : cast.actors) {
      last = participant.to() <= j ? Math.max(last, participant.to()) : last;
    }
    return j - last <= LETTER || scene.isComma(j - 1) && hit.trigger().type().equals("CONSULT");
  }

  /// The first party behind "between" with the next that "and" joins, words between them skipped.
  private List<Participant> withSecond(Participant first) {
    int end = Math.min(to, first.to() + SECOND);
    for (int j = first.to(); j < end && !phrases.clauses().ends(j); j++) {
      var second = participants.at(j);
      if (second != null && participants.isCoordinated(second)) {
        return List.of(first, second);
      }
    }
    return List.of(first);
  }
}
