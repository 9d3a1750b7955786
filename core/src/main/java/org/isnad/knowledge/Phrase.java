package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Gloss.Place;

/// A noun with all that belongs to it, while it is being read; it knows its English.
final class Phrase {

  /// A longer genitive stands behind its noun.
  private static final int LONG_GENITIVE = 4;

  private final Gloss head;
  private final List<String> adjectives = new ArrayList<>();
  private final List<String> nations = new ArrayList<>();
  private final List<Phrase> joined = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private Optional<Phrase> genitive = Optional.empty();

  Phrase(Gloss head) {
    this.head = head;
  }

  void genitive(Phrase phrase) {
    genitive = Optional.of(phrase);
  }

  /// Adds what is joined by and.
  void join(Phrase phrase) {
    joined.add(phrase);
  }

  boolean noun() {
    return head.noun();
  }

  /// Adds a preposition and its noun.
  void tail(String words) {
    tails.add(words);
  }

  void adjective(Gloss gloss, String words) {
    (gloss.is(Place.NATION) ? nations : adjectives).add(words);
  }

  boolean agrees(Gloss adjective) {
    return head.noun()
        && head.feminine() == adjective.feminine()
        && (genitive.isPresent() || head.definite() == adjective.definite());
  }

  boolean hasGenitive() {
    return genitive.isPresent();
  }

  /// The noun, then its genitive, and so on, each followed by what is joined to it.
  Stream<Phrase> chain() {
    return Stream.concat(
        Stream.of(this),
        Stream.concat(
            genitive.stream().flatMap(Phrase::chain), joined.stream().flatMap(Phrase::chain)));
  }

  /// The innermost genitive.
  Phrase innermost() {
    return genitive.map(Phrase::innermost).orElse(this);
  }

  String english() {
    var all = new ArrayList<>(List.of(alone()));
    joined.forEach(phrase -> all.add(phrase.alone()));
    var first = String.join(", ", all.subList(0, all.size() - 1));
    var list = first.isEmpty() ? all.getLast() : first + " and " + all.getLast();
    return Stream.concat(Stream.of(list), tails.stream()).collect(Collectors.joining(" "));
  }

  private String alone() {
    var nation = String.join("-", nations);
    var adjective = String.join(" ", adjectives.reversed());
    boolean plain = adjective.isEmpty() && nation.isEmpty();
    var noun = plain ? head.english() : Latin.capital(head.english());
    var of = genitive.map(Phrase::english).orElse("");
    if (of.isEmpty()) {
      return words(nation, adjective, noun);
    }
    return switch (head.place()) {
      case DIRECTION, TITLE -> words(nation, adjective, head.english(), of);
      case OF ->
          genitive.filter(phrase -> phrase.head.is(Place.TITLE)).isPresent()
              ? words(nation, of, adjective, noun)
              : behind(nation, adjective, noun, of);
      default ->
          heavy(of) ? behind(nation, adjective, noun, of) : words(nation, of, adjective, noun);
    };
  }

  private static String behind(String nation, String adjective, String noun, String genitive) {
    return words(nation, adjective, noun, "of", genitive);
  }

  /// Whether the words have a preposition in them, or are too many to stand before a noun.
  private static boolean heavy(String genitive) {
    var words = List.of(genitive.split(" "));
    return words.size() > LONG_GENITIVE
        || words.contains("of")
        || words.contains("for")
        || words.contains("in");
  }

  private static String words(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }
}
