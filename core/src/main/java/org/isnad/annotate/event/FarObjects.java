package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Letters;

/// Finds objects of verbs that are no phrase right behind the subject: set off by a comma, or a
/// word that else is an adjective.
final class FarObjects {

  private static final int GUEST = 45;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;

  FarObjects(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
  }

  /// Who is met, in a long sentence set off by a comma from the host, his offices and where and
  /// when he received: "the king received, in his palace, the minister".
  List<Participant> guests(Hit hit, Participant host) {
    boolean meets = hit.trigger().type().equals("CONSULT") && hit.trigger().object();
    int end = Math.min(reading.to(), host.to() + GUEST);
    for (int j = host.to(); meets && host.isHuman() && j < end; j++) {
      if (phrases.clauses().ends(j) || phrases.clauses().tells(j)) {
        return List.of();
      }
      int next = phrases.behindTitles(j + 1);
      var guest = scene.isComma(j) ? participants.at(next) : null;
      if (guest != null && guest.isHuman() && phrases.isFree(guest) && isFar(host, guest)) {
        return participants.isCoordinated(guest)
            ? List.of()
            : phrases.coordinated(guest, reading.to());
      }
    }
    return List.of();
  }

  /// The object behind the relative clause that tells of the subject, which a comma closes: "N
  /// arrested, which had ..., dozens of them".
  List<Participant> behindClause(Hit hit, Participant subject) {
    int end = Math.min(reading.to(), subject.to() + GUEST);
    boolean clause = hit.trigger().object() && scene.is(subject.to(), "relative");
    for (int j = subject.to(); clause && j < end && !scene.isStop(j); j++) {
      if (scene.isComma(j)) {
        int next = phrases.skip(j + 1);
        var object = participants.at(next);
        if (object == null || !object.acts() || participants.isCoordinated(object)) {
          return List.of();
        }
        boolean free = next > j + 1 || phrases.isFree(object);
        return free ? phrases.coordinated(object, reading.to()) : List.of();
      }
    }
    return List.of();
  }

  /// Whether where or when it was stands between them, so that a phrase is not the host's own.
  private boolean isFar(Participant host, Participant guest) {
    return IntStream.range(host.to(), guest.from())
        .anyMatch(i -> scene.time(i) != null || scene.is(i, "in") || scene.is(i, "meeting-place"));
  }

  /// Whom a request addresses behind a comma: "the prince asked, all clerks to ...".
  List<Participant> addressed(Participant last) {
    if (!scene.isComma(last.to())) {
      return List.of();
    }
    var asked = phrases.free(last.to() + 1, reading.to());
    return !asked.isEmpty() && isAddressed(asked.getLast().to()) ? asked : List.of();
  }

  /// Whether what is asked follows.
  private boolean isAddressed(int i) {
    return scene.is(i, "preposition")
        || scene.isWord(i) && scene.tokens.key(i).charAt(0) == Letters.BEH;
  }

  /// The national right behind a verb of killing or arresting, whose passive that then is: "a
  /// Norwegian was killed".
  Optional<Participant> national(Hit hit) {
    int i = hit.end();
    boolean one =
        hit.trigger().role().isPresent()
            && hit.trigger().object()
            && hit.form().pronoun() == 0
            && scene.isWord(i)
            && scene.name(i) == null
            && scene.vocabulary.is(scene.tokens.key(i), "nisba-singular");
    return one
        ? Optional.of(
            new Participant(i, i + 1, scene.tokens.span(i, i + 1, 0), Kind.PEOPLE, Agreement.HE))
        : Optional.empty();
  }
}
