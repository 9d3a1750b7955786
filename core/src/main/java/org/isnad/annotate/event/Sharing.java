package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Letters;

/// What neighbouring events tell of each other: who stops attacks is who attacks, and nouns joined
/// by "and" share who acts.
final class Sharing {

  private static final int STOP = 3;
  private static final int JOINED = 4;
  private static final int ANSWER = 6;
  private static final int BLAME = 1;
  private static final Set<String> ANSWERS = Set.of("AGREE", "REJECT", "CONCEDE");

  private Sharing() {}

  /// The events of a sentence in reading order, with the roles that they share.
  static List<Finding> of(Scene scene, List<Finding> events) {
    var shared = new ArrayList<>(events);
    for (int i = 1; i < shared.size(); i++) {
      var one = shared.get(i - 1);
      var answered = answered(scene, shared.subList(0, i), shared.get(i));
      var other = answered.isEmpty() ? shared.get(i) : given(shared.get(i), answered);
      shared.set(i, other);
      if (isStop(scene, one, other)) {
        shared.set(i, other.withRoles(filled(other.roles(), one.roles())));
        shared.set(i - 1, one.withRoles(filled(one.roles(), other.roles())));
      } else if (isAnswer(one, other)) {
        shared.set(i, other.withRoles(asked(other.roles(), whole(scene, one.roles().actors()))));
        shared.set(i - 1, one.withRoles(asked(one.roles(), other.roles().actors())));
      } else if (isBlamed(one, other)) {
        shared.set(i - 1, one.withRoles(one.roles().withTargets(other.roles().actors())));
      } else if (isPurpose(one, other)) {
        shared.set(i - 1, one.withRoles(one.roles().withTargets(other.roles().targets())));
      } else if (isJoined(scene, one, other) && other.roles().actors().isEmpty()) {
        shared.set(i, other.withRoles(other.roles().withActors(one.roles().actors())));
      }
    }
    return shared;
  }

  private static boolean isStop(Scene scene, Finding stop, Finding attack) {
    boolean joined =
        IntStream.rangeClosed(stop.end(), attack.at()).anyMatch(i -> scene.isCoordinated(i));
    boolean asked = stop.roles().actors().stream().anyMatch(one -> one.kind() == Kind.BODY);
    return !joined
        && !asked
        && stop.type().equals("RETREAT")
        && attack.type().equals("ASSAULT")
        && isNoun(attack)
        && attack.at() - stop.end() <= STOP;
  }

  /// Whether one agrees to or refuses what the noun of a request right behind it says: then who
  /// asks and who answers are the other's.
  private static boolean isAnswer(Finding answer, Finding request) {
    return ANSWERS.contains(answer.type())
        && request.type().equals("REQUEST")
        && isNoun(request)
        && request.at() - answer.end() <= ANSWER;
  }

  /// Those of whom not only some answer.
  private static List<Participant> whole(Scene scene, List<Participant> answering) {
    return answering.stream().filter(one -> !scene.is(one.from(), "quantifier")).toList();
  }

  /// Whom an answer without a complement of its own is given: "one refused the plan, most agreed".
  private static List<Participant> answered(Scene scene, List<Finding> before, Finding answer) {
    boolean open =
        ANSWERS.contains(answer.type())
            && answer.isFinite()
            && answer.roles().targets().isEmpty()
            && (scene.isComma(answer.end()) || scene.isStop(answer.end()));
    return before.reversed().stream()
        .filter(one -> open && one.isFinite() && ANSWERS.contains(one.type()))
        .findFirst()
        .map(one -> one.roles().targets())
        .orElse(List.of());
  }

  private static Finding given(Finding answer, List<Participant> targets) {
    return answer.withRoles(answer.roles().withTargets(targets));
  }

  private static Roles asked(Roles roles, List<Participant> others) {
    return roles.targets().isEmpty() ? roles.withTargets(others) : roles;
  }

  /// Whether somebody comes or is sent for a meeting, which then says to whom.
  private static boolean isPurpose(Finding motion, Finding meeting) {
    boolean lam = meeting.hit().filter(hit -> hit.preposition() == Letters.LAM).isPresent();
    return lam
        && isNoun(meeting)
        && motion.isFinite()
        && motion.type().equals("CONSULT")
        && meeting.type().equals("CONSULT")
        && !meeting.roles().targets().isEmpty()
        && motion.roles().targets().stream().allMatch(Sharing::isGoal);
  }

  private static boolean isGoal(Participant goal) {
    return goal.kind() == Kind.CAPITAL || goal.kind() == Kind.PLACE || goal.kind() == Kind.STATE;
  }

  private static boolean isJoined(Scene scene, Finding one, Finding other) {
    int end =
        one.roles().targets().stream()
            .mapToInt(Participant::to)
            .filter(to -> to <= other.at())
            .reduce(one.end(), Math::max);
    return isNoun(one)
        && isNoun(other)
        && scene.isCoordinated(other.at())
        && other.at() - end <= JOINED;
  }

  /// Whether somebody is condemned for what the noun right behind says, perhaps behind "the crime
  /// of".
  private static boolean isBlamed(Finding blame, Finding deed) {
    return blame.type().equals("ACCUSE")
        && blame.roles().targets().isEmpty()
        && deed.type().equals("ASSAULT")
        && isNoun(deed)
        && deed.hit().filter(hit -> hit.letters() == 0).isPresent()
        && deed.at() - endOfActors(blame) <= BLAME;
  }

  private static int endOfActors(Finding event) {
    return event.roles().actors().stream()
        .mapToInt(Participant::to)
        .filter(to -> to > event.end())
        .reduce(event.end(), Math::max);
  }

  private static boolean isNoun(Finding event) {
    return event.hit().filter(hit -> hit.form().shape() == Shape.NOUN).isPresent();
  }

  private static Roles filled(Roles roles, Roles others) {
    var all = roles.actors().isEmpty() ? roles.withActors(others.actors()) : roles;
    return all.targets().isEmpty() ? all.withTargets(others.targets()) : all;
  }
}
