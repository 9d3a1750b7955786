package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds those of whom only the number is told: "wounding more than 58", "killed were at least 60
/// fighters".
final class Victims {

  private static final String NUMERAL = "quantifier";
  private static final String ACCUSATIVE = String.valueOf(Letters.ALEF);
  private static final List<String> GOODS = List.of("weapon", "contraband", "period");

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;

  Victims(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// The number right behind a word of killing, wounding, arresting, with what it counts.
  Optional<Participant> counted(Hit hit) {
    int i = hit.end();
    boolean takes = hit.trigger().role().isPresent() && hit.form().pronoun() == 0;
    boolean suffers = hit.form().shape() != Shape.NOUN || hit.trigger().object();
    var quantity = takes && suffers && i < reading.to() ? scene.quantity(i) : null;
    if (quantity == null || isMarked(i) || quantity.unit().filter("%"::equals).isPresent()) {
      return Optional.empty();
    }
    int to = scene.tokens.indexAt(quantity.span().end());
    var noun =
        IntStream.range(i, to)
            .mapToObj(participants::at)
            .flatMap(p -> Optional.ofNullable(p).stream());
    return noun.findFirst().or(() -> number(i, to));
  }

  /// Whether a preposition is written onto a word: "wounded by three splinters".
  private boolean isMarked(int i) {
    var key = scene.tokens.key(i);
    return scene.isWord(i) && Clitics.isPreposition(key.charAt(0)) && !scene.vocabulary.knows(key);
  }

  /// The number itself, without "about" and "more than".
  private Optional<Participant> number(int from, int to) {
    boolean goods = GOODS.stream().anyMatch(k -> scene.is(to - 1, k));
    if (goods || scene.time(from) != null) {
      return Optional.empty();
    }
    int first =
        IntStream.range(from, to)
            .filter(i -> scene.tokens.get(i).kind() == TokenKind.NUMBER || isNumeral(i))
            .findFirst()
            .orElse(to - 1);
    int end = first + 1 < to && isCountedNoun(first + 1) ? first + 2 : first + 1;
    var span = scene.tokens.span(first, end, 0);
    return Optional.of(new Participant(first, end, span, Kind.PEOPLE, Agreement.THEY));
  }

  /// Whether a word for a number stands there, not one that only says how near it is.
  private boolean isNumeral(int i) {
    return scene.is(i, NUMERAL) && !scene.is(i, "about");
  }

  /// Whether a noun in the accusative stands there, as behind numbers: "40 fighters".
  private boolean isCountedNoun(int i) {
    var key = scene.isWord(i) ? scene.tokens.key(i) : "";
    return key.endsWith(ACCUSATIVE) || scene.isWord(i) && Kinds.isMarbuta(scene.tokens.get(i));
  }
}
