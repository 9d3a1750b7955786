package org.isnad.annotate.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads who takes part in what a verbal noun says: its genitive, its nisba, the subject of the
/// light verb before it or in the clause behind it, and whom "of" and "from" name.
final class NounRoles {

  private static final int OWNER = 4;
  private static final int INTENTION = 7;
  private static final String LAM = String.valueOf(Letters.LAM);
  private static final Set<String> PLACED = Set.of("ASSAULT", "CONSULT", "AGREE");
  private static final Set<String> SENT = Set.of("REQUEST", "AID", "SUPPORT", "THREATEN", "AGREE");

  private static final Set<String> DEEDS =
      Set.of("CONSULT", "COOPERATE", "AID", "COERCE", "ASSAULT");

  private final Scene scene;
  private final Participants participants;
  private final Reading reading;
  private final Phrases phrases;
  private final CarrierRoles carriers;
  private final Nations nations;
  private final Cast cast;

  NounRoles(Reading reading, Phrases phrases, Cast cast) {
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.reading = reading;
    this.phrases = phrases;
    this.carriers = new CarrierRoles(reading, phrases, cast);
    this.nations = new Nations(reading, cast);
    this.cast = cast;
  }

  void read(Hit hit) {
    var key = scene.tokens.key(hit.at()).substring(hit.letters());
    boolean bare = !Clitics.hasArticle(key) && hit.form().pronoun() == 0;
    var next = bare ? phrases.free(phrases.skip(hit.end()), reading.to()) : List.<Participant>of();
    var carrier = hit.carrier();
    if (isReception(scene, hit)) {
      var guests = bare ? phrases.free(phrases.behindTitles(hit.end()), reading.to()) : next;
      cast.targets.addAll(guests);
      host(guests.isEmpty() ? hit.end() : guests.getLast().to());
      return;
    }
    if (!next.isEmpty() && carrier != null && isDeed(hit, carrier)) {
      deed(hit, carrier, next);
    } else if (!next.isEmpty()) {
      genitive(hit, next);
    } else if (bare && scene.is(hit.end(), "ground")) {
      cast.targets.addAll(phrases.free(hit.end() + 1, reading.to()));
    } else {
      nations.read(hit, bare);
      object(hit);
    }
    if (cast.actors.isEmpty() && carrier != null) {
      carriers.before(hit, carrier);
    }
    if (cast.actors.isEmpty() && hit.trigger().genitiveActs()) {
      behind(hit);
    }
    if (cast.actors.stream().allMatch(this::isCraft)) {
      carriers.behind(hit);
    }
    if (cast.actors.isEmpty() && (carrier == null || carrier.shape() == Shape.NOUN)) {
      intended(hit);
    }
    if (cast.actors.isEmpty()) {
      cast.actors.addAll(new Predicates(reading, phrases).actors(hit));
    }
  }

  /// Whether somebody is a craft only, of which may be told who sends it.
  private boolean isCraft(Participant one) {
    return scene.is(one.from(), "craft") && one.to() == one.from() + 1;
  }

  /// Whether somebody stands ready to receive: "at his reception was the minister".
  static boolean isReception(Scene scene, Hit hit) {
    return hit.trigger().type().equals("CONSULT")
        && hit.trigger().object()
        && hit.carrier() == null
        && hit.form().shape() == Shape.NOUN
        && scene.is(hit.at() - 1, "in")
        && !Clitics.hasArticle(scene.tokens.key(hit.at()));
  }

  /// Who receives, the first official or person behind whom he receives.
  private void host(int from) {
    for (int j = from; j < reading.to() && !phrases.clauses().ends(j); j++) {
      var host = participants.at(j);
      if (host != null && host.isHuman() && phrases.isFree(host) && !isTitled(j)) {
        cast.actors.addAll(phrases.coordinated(host, reading.to()));
        return;
      }
      j = host == null ? j : host.to() - 1;
    }
  }

  private boolean isTitled(int j) {
    return participants.isCoordinated(Objects.requireNonNull(participants.at(j)));
  }

  /// Who wants or tries to do it stands between the verb of wanting and the noun.
  private void intended(Hit hit) {
    int head = hit.carrier() == null ? hit.at() : hit.carrier().at();
    int first = Math.max(reading.from(), head - INTENTION);
    for (int j = head - 1; j >= first && !scene.isStop(j) && !scene.is(j, "when"); j--) {
      int verb = j;
      var owner = participants.at(j + 1);
      if (owner != null && scene.is(j, "intent-noun") && isWhose(j, head)) {
        cast.actors.addAll(phrases.coordinated(owner, head));
        return;
      }
      if (scene.is(verb, "intends") && DEEDS.contains(hit.trigger().type())) {
        carriers.subject(verb).forEach(cast.actors::add);
        if (!cast.actors.isEmpty()) {
          return;
        }
        phrases.behind(j + 1, head, 1).stream()
            .filter(subject -> subject.getFirst().from() == verb + 1)
            .filter(subject -> subject.stream().allMatch(Participant::acts))
            .forEach(cast.actors::addAll);
        return;
      }
    }
  }

  /// Whether the genitive of a word for wanting or trying says who does what stands right behind:
  /// "the attempt of N to meet".
  private boolean isWhose(int noun, int head) {
    var owner = participants.at(noun + 1);
    if (owner == null || !owner.isPolitical() || participants.proclitic(noun + 1) != 0) {
      return false;
    }
    int end = phrases.coordinated(owner, head).getLast().to();
    return end == head || end + 1 == head && scene.is(end, "preposition");
  }

  /// The object right behind a noun that has its doer written onto it: "her meeting the minister".
  private void object(Hit hit) {
    if (hit.form().pronoun() > 0
        && !isQualifier(hit.end())
        && !scene.is(hit.at() - 1, "in")
        && (hit.trigger().object() || hit.trigger().genitiveActs())) {
      int next = hit.end();
      while (scene.time(next) != null) {
        next++;
      }
      var marked = hit.trigger().object() ? participants.at(next) : null;
      if (marked != null && participants.proclitic(next) == Letters.LAM && marked.acts()) {
        cast.targets.addAll(phrases.coordinated(marked, reading.to()));
      }
      phrases.free(next, reading.to()).stream()
          .filter(one -> hit.trigger().genitive() != Genitive.VISITOR || !one.isHuman())
          .forEach(cast.targets::add);
    }
  }

  /// Whether an adjective with the article stands there, which says what kind of deed it is.
  private boolean isQualifier(int i) {
    var key = scene.isWord(i) ? scene.tokens.key(i) : "";
    return Clitics.hasArticle(key) && NounPhrases.isRelational(key);
  }

  /// Whether the noun is what the subject of the verb before it does: "managed to meet".
  private boolean isDeed(Hit hit, Hit.Carrier carrier) {
    boolean intended = scene.is(carrier.at(), "intends");
    return hit.trigger().genitiveActs()
        && (DEEDS.contains(hit.trigger().type()) || intended)
        && (!carrier.verb().preposition().isEmpty()
            || intended
            || carriers.hasSubject(carrier, hit))
        && !carrier.verb().undergone();
  }

  private void deed(Hit hit, Hit.Carrier carrier, List<Participant> next) {
    carriers.before(hit, carrier);
    if (cast.actors.isEmpty()) {
      genitive(hit, next);
    } else {
      cast.targets.addAll(next);
    }
  }

  private void genitive(Hit hit, List<Participant> next) {
    var object = new DoersObjects(reading, phrases).of(hit, next.getLast());
    if (!object.isEmpty()) {
      cast.actors.addAll(next);
      cast.targets.addAll(object);
      return;
    }
    boolean places = next.stream().allMatch(one -> isPlace(hit, one));
    if (hit.trigger().genitiveActs() && (places || isHelped(hit, next))) {
      cast.targets.addAll(next);
    } else if (hit.trigger().genitiveActs()) {
      cast.actors.addAll(next);
      if (hit.trigger().object()) {
        phrases.behind(next.getLast().to(), reading.to(), 1).forEach(cast.targets::addAll);
      }
    } else if (hit.trigger().genitive() == Genitive.TARGET) {
      cast.targets.addAll(next);
    }
  }

  /// Whether help is for those in the genitive: for people, or where it is a purpose.
  private static boolean isHelped(Hit hit, List<Participant> genitive) {
    var type = hit.trigger().type();
    boolean help = type.equals("AID") || type.equals("SUPPORT");
    boolean people = genitive.stream().allMatch(one -> one.kind() == Kind.PEOPLE);
    return help && (people || hit.preposition() == Letters.LAM);
  }

  /// Whether the genitive of a noun says where: of a visit also a state, of attacks and meetings
  /// also a capital.
  private static boolean isPlace(Hit hit, Participant genitive) {
    var type = hit.trigger().type();
    return switch (genitive.kind()) {
      case PLACE -> true;
      case CAPITAL -> PLACED.contains(type);
      case STATE -> hit.trigger().genitive() == Genitive.VISITOR;
      default -> false;
    };
  }

  /// Whose it is, behind lam, or from whom it comes.
  private void behind(Hit hit) {
    int end = Math.min(reading.to(), hit.end() + OWNER);
    var marks = hit.marks(scene);
    for (int j = hit.end(); j < end && !isEndOfOwner(j); j++) {
      boolean from = scene.is(j, "by") && !scene.is(j + 1, "by-noun");
      boolean sent = from && !marks.contains(scene.tokens.key(j));
      var phrase = participants.at(sent ? phrases.skip(j + 1) : j);
      if (phrase != null && (sent ? isSender(hit, phrase) : isOwner(hit, phrase, marks))) {
        cast.actors.addAll(phrases.coordinated(phrase, reading.to()));
      }
      if (phrase != null || scene.is(j, "preposition")) {
        return;
      }
    }
  }

  /// Whether whose it is cannot stand any more: at a new clause or joined phrase, and behind a word
  /// that says for whom it is held.
  private boolean isEndOfOwner(int j) {
    return phrases.clauses().ends(j)
        || phrases.clauses().tells(j)
        || scene.isComma(j)
        || scene.isCoordinated(j)
        || scene.is(j, "stance");
  }

  private boolean isOwner(Hit hit, Participant phrase, Set<String> marks) {
    boolean owner =
        hit.form().pronoun() == 0 && participants.proclitic(phrase.from()) == Letters.LAM;
    return owner && !marks.contains(LAM) && phrase.acts();
  }

  /// Whether something comes from somebody: what is sent from a state too, attacks not.
  private static boolean isSender(Hit hit, Participant phrase) {
    boolean state = phrase.kind() == Kind.STATE || phrase.kind() == Kind.CAPITAL;
    return phrase.isPolitical() && (!state || SENT.contains(hit.trigger().type()));
  }
}
