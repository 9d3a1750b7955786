package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.event.Hit.Carrier;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Clitics.Strip;
import org.isnad.text.Inflection;
import org.isnad.text.Letters;

/// Finds the readings of a token as a trigger or a light verb that its letters and the word before
/// it allow.
final class HitFinder {

  private static final int WITH_REACH = 3;
  private static final List<String> PERSONS = List.of("people", "force", "armed", "official");
  private static final char TANWIN = '\u064B';

  private final TriggerLexicon lexicon;

  HitFinder(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// All readings of a token as a trigger, in the order of the table.
  List<Hit> at(Scene scene, int i) {
    return scene.tokens.recall(this, i, 0, () -> read(scene, i));
  }

  private List<Hit> read(Scene scene, int i) {
    var hits = new ArrayList<Hit>(2);
    var strips = scene.tokens.strips(i);
    for (int s = 0; s < strips.size(); s++) {
      var strip = strips.get(s);
      add(scene, i, strip, false, hits);
      if (isFuture(strip.key())) {
        var rest = strip.key().substring(1);
        add(scene, i, new Strip(strip.letters(), rest), true, hits);
      }
      if (!hits.isEmpty()) {
        break; // fewer proclitics before more
      }
    }
    return List.copyOf(hits);
  }

  private static boolean isFuture(String key) {
    return key.length() > 3 && key.charAt(0) == Letters.SEEN;
  }

  private void add(Scene scene, int i, Strip strip, boolean future, List<Hit> hits) {
    var forms = lexicon.at(strip.key());
    for (var form : forms) {
      char preposition = preposition(scene, i, strip.letters());
      boolean noun =
          form.subject() == Agreement.THEY
                  && (isTanwin(scene, i) || isAccusative(scene, i, form, forms))
              || form.isFinite() && isNounByHamza(scene, i, strip.letters(), form, forms);
      if (!noun && fits(scene, i, form.shape(), form.pronoun() > 0, preposition, future)) {
        int with = with(scene, i, form.trigger());
        if (with >= i) {
          int end = with == i + 1 ? with + 1 : i + 1;
          hits.add(new Hit(i, end, strip.letters(), future, preposition, form, with, null));
        }
      }
    }
  }

  /// Whether the word is written with the ending of an indefinite accusative, which no verb has.
  private static boolean isTanwin(Scene scene, int i) {
    return scene.tokens.get(i).span().of(scene.tokens.text()).indexOf(TANWIN) >= 0;
  }

  /// Whether a dual of a verb is spelt as the accusative of its noun, which it is unless two
  /// persons stand right before it: "two soldiers, killed yesterday".
  private static boolean isAccusative(
      Scene scene, int i, TriggerForm form, List<TriggerForm> forms) {
    boolean alike =
        form.isFinite() && form.pronoun() == 0 && forms.stream().anyMatch(o -> isNoun(o, form));
    return alike && (scene.begins(i) || !isTwo(scene, i - 1));
  }

  private static boolean isNoun(TriggerForm form, TriggerForm verb) {
    return form.shape() == Shape.NOUN && form.trigger().equals(verb.trigger());
  }

  /// Whether a dual of a word for persons stands there.
  private static boolean isTwo(Scene scene, int i) {
    var key = scene.isWord(i) ? scene.tokens.key(i) : "";
    return Inflection.isPlural(key)
        && key.charAt(key.length() - 1) == Letters.NOON
        && key.charAt(key.length() - 2) != Letters.WAW
        && PERSONS.stream().anyMatch(kind -> scene.is(i, kind));
  }

  /// Whether hamza below its alef tells that a word is the verbal noun, not the verb that is spelt
  /// alike but for that.
  private static boolean isNounByHamza(
      Scene scene, int i, int letters, TriggerForm form, List<TriggerForm> forms) {
    var written = scene.tokens.get(i).form();
    boolean below =
        letters < written.length() && written.charAt(letters) == Letters.ALEF_HAMZA_BELOW;
    return below && forms.stream().anyMatch(other -> isNoun(other, form));
  }

  /// The preposition that is the last of the proclitics of a word; 0 when none is.
  static char preposition(Scene scene, int i, int letters) {
    char last = letters == 0 ? 0 : scene.tokens.key(i).charAt(letters - 1);
    return Clitics.isPreposition(last) ? last : 0;
  }

  private static boolean fits(
      Scene scene, int i, Shape shape, boolean pronoun, char preposition, boolean future) {
    boolean genitive = scene.is(i - 1, "preposition") || scene.is(i - 1, "construct");
    boolean governed = preposition != 0 || genitive && !scene.begins(i);
    return switch (shape) {
      case PRESENT -> preposition == 0 && !governed || preposition == Letters.LAM;
      case PAST, PASSIVE ->
          !future
              && !governed
              && !(pronoun && Kinds.isMarbuta(scene.tokens.get(i)))
              && !isBehindNominal(scene, i)
              && !isCounted(scene, i);
      case PARTICIPLE -> !future && !governed && isAdverbial(scene, i) && !isPeople(scene, i);
      case NOUN -> !future && !(pronoun && Kinds.isMarbuta(scene.tokens.get(i)));
    };
  }

  /// Whether a particle stands before the word behind which there is no verb.
  private static boolean isBehindNominal(Scene scene, int i) {
    if (scene.begins(i) || !scene.is(i - 1, "that")) {
      return false;
    }
    var written = scene.tokens.get(i - 1).form();
    return scene.is(i - 1, "nominal-that")
        || written.length() == 2 && written.charAt(0) == Letters.ALEF_HAMZA_BELOW;
  }

  /// A participle that goes on with what its subject does stands behind a comma or a name.
  private static boolean isAdverbial(Scene scene, int i) {
    return !scene.begins(i)
        && (scene.isComma(i - 1) || scene.isCoordinated(i) || scene.name(i - 1) != null);
  }

  /// Whether a participle in the plural rather names people: "the accused".
  private static boolean isPeople(Scene scene, int i) {
    return scene.is(i, "people") && Inflection.isPlural(scene.tokens.key(i));
  }

  /// Whether the word is the noun that a number before it counts.
  private static boolean isCounted(Scene scene, int i) {
    return !scene.begins(i)
        && scene.quantity(i) != null
        && scene.quantity(i) == scene.quantity(i - 1);
  }

  /// The index of the word that belongs to the trigger, its own when none does; -1 when that is
  /// missing.
  private static int with(Scene scene, int i, Trigger trigger) {
    if (trigger.with().isEmpty()) {
      return i;
    }
    int end = i + WITH_REACH;
    for (int j = i + 1; j <= end && !scene.isStop(j); j++) {
      end += isOnTheWay(scene, j) ? 1 : 0;
      for (var strip : scene.tokens.strips(j)) {
        if (contains(trigger, strip.key())) {
          return j;
        }
      }
    }
    return -1;
  }

  /// Whether a number with what it counts, a name, a time or an adjective stands there.
  private static boolean isOnTheWay(Scene scene, int j) {
    return scene.quantity(j) != null
        || scene.name(j) != null
        || scene.time(j) != null
        || scene.is(j, Kinds.NISBA)
        || scene.is(j, "adjective");
  }

  private static boolean contains(Trigger trigger, String key) {
    int last = key.length() - 1;
    return trigger.with().contains(key)
        || trigger.with().contains(Clitics.withoutArticle(key))
        || last > 2
            && key.charAt(last) == Letters.ALEF
            && trigger.with().contains(key.substring(0, last));
  }

  /// Whether a light verb that takes events of a type stands at a token, with its object, a
  /// pronoun, written onto it.
  boolean refersBack(Scene scene, int i, String type) {
    if (i >= scene.tokens.size() || !scene.isWord(i)) {
      return false;
    }
    return scene.tokens.strips(i).stream()
        .flatMap(strip -> lexicon.lightAt(strip.key()).stream())
        .anyMatch(form -> form.pronoun() && form.verb().carries() && form.verb().takes(type));
  }

  /// The light verb that takes events of a type and stands at a token, with its object behind it, a
  /// pronoun on the preposition that it asks for: "which they set about", "to which they fell
  /// victim".
  Optional<LightVerb> resumed(Scene scene, int i, String type) {
    if (i >= scene.tokens.size() || !scene.isWord(i)) {
      return Optional.empty();
    }
    return light(scene, i).stream()
        .map(Carrier::verb)
        .filter(verb -> verb.carries() && verb.takes(type) && !verb.preposition().isEmpty())
        .filter(verb -> Pronominal.of(scene, i + 1, Set.of(verb.preposition())).isPresent())
        .findFirst();
  }

  /// The readings of a token as a light verb, in the order of the table.
  List<Carrier> light(Scene scene, int i) {
    for (var strip : scene.tokens.strips(i)) {
      var found = light(scene, i, strip, false);
      if (found.isEmpty() && isFuture(strip.key())) {
        found = light(scene, i, new Strip(strip.letters(), strip.key().substring(1)), true);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Carrier> light(Scene scene, int i, Strip strip, boolean future) {
    char preposition = preposition(scene, i, strip.letters());
    return lexicon.lightAt(strip.key()).stream()
        .filter(form -> fits(scene, i, form.shape(), false, preposition, future))
        .map(form -> new Carrier(i, strip.letters(), future, form.verb(), form.shape()))
        .toList();
  }
}
