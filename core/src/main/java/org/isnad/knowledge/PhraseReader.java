package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.knowledge.Gloss.Place;

/// Reads the words of one name as a noun phrase: nouns in the construct state, the adjectives that
/// agree with one of them, what is joined by and, and what a preposition adds.
///
/// An adjective belongs to the nearest noun that it agrees with, that of a country to the
/// outermost.
final class PhraseReader {

  private final List<Gloss> glosses;
  private final Romanisation romanisation;
  private int at;

  PhraseReader(List<Gloss> glosses, Romanisation romanisation) {
    this.glosses = glosses;
    this.romanisation = romanisation;
  }

  /// The English; absent when the phrase does not hold all words.
  Optional<String> english() {
    var phrase = phrase();
    return at == glosses.size() ? phrase.map(Phrase::english) : Optional.empty();
  }

  private Optional<Phrase> phrase() {
    var top = nouns();
    top.ifPresent(phrase -> {
      var open = new ArrayList<>(phrase.chain().toList());
      while (adjectives(open) || joined(phrase, open) || tail(open)) {
        // Each step has read on.
      }
    });
    return top;
  }

  /// A noun and its genitives.
  private Optional<Phrase> nouns() {
    if (!next(Gloss::nominal)) {
      return Optional.empty();
    }
    var head = glosses.get(at++);
    var phrase = new Phrase(head);
    if (head.is(Place.NAME) || head.definite() && !head.is(Place.TITLE)) {
      return Optional.of(phrase);
    }
    if (next(gloss -> gloss.is(Place.UNKNOWN))) {
      return unknownName(head)
          .map(name -> {
            phrase.genitive(name);
            return phrase;
          });
    }
    var genitive = nouns();
    genitive.ifPresent(phrase::genitive);
    boolean alone = genitive.isEmpty() && (head.is(Place.DIRECTION) || head.is(Place.TITLE));
    return alone ? Optional.empty() : Optional.of(phrase);
  }

  /// Unknown words behind what has a name: behind a site or a title any, else known names of people
  /// only.
  private Optional<Phrase> unknownName(Gloss head) {
    boolean any = head.is(Place.SITE) || head.is(Place.TITLE);
    var words = new ArrayList<String>();
    while (next(gloss -> gloss.is(Place.UNKNOWN))) {
      var word = glosses.get(at).english();
      if (!any && !romanisation.knows(word)) {
        return Optional.empty();
      }
      words.add(word);
      at++;
    }
    var name = romanisation.of(String.join(" ", words));
    return Optional.of(new Phrase(new Gloss(Place.NAME, name, false, true)));
  }

  /// One adjective, or several joined by and.
  private boolean adjectives(List<Phrase> open) {
    if (!next(Gloss::adjective)) {
      return false;
    }
    var first = glosses.get(at);
    var agreeing = open.stream().filter(phrase -> phrase.agrees(first)).toList();
    if (agreeing.isEmpty()) {
      return false;
    }
    boolean nation = first.is(Place.NATION);
    var owner = nation ? agreeing.getFirst() : agreeing.getLast();
    var words = new StringBuilder(first.english());
    at++;
    while (next(gloss -> gloss.is(Place.AND)) && at + 1 < glosses.size()) {
      var other = glosses.get(at + 1);
      if (!other.adjective() || other.feminine() != first.feminine()) {
        break;
      }
      words.append(" and ").append(other.english());
      at += 2;
    }
    owner.adjective(first, words.toString());
    open.subList(open.indexOf(owner) + 1, open.size()).clear();
    return true;
  }

  private boolean joined(Phrase top, List<Phrase> open) {
    if (!next(gloss -> gloss.is(Place.AND))) {
      return false;
    }
    int start = at++;
    var other = nouns();
    if (other.isEmpty()) {
      at = start;
      return false;
    }
    var phrase = other.get();
    (phrase.hasGenitive() && top.hasGenitive() ? top : top.innermost()).join(phrase);
    phrase.chain().forEach(open::add);
    return true;
  }

  /// What a preposition adds to the last noun.
  private boolean tail(List<Phrase> open) {
    if (!next(gloss -> gloss.is(Place.PREPOSITION))) {
      return false;
    }
    int start = at;
    var preposition = glosses.get(at++).english();
    var phrase = phrase();
    if (phrase.isEmpty()) {
      at = start;
      return false;
    }
    var nouns = open.stream().filter(Phrase::noun).toList();
    (nouns.isEmpty() ? open.getFirst() : nouns.getLast())
        .tail(preposition + " " + phrase.get().english());
    return true;
  }

  private boolean next(Predicate<Gloss> what) {
    return at < glosses.size() && what.test(glosses.get(at));
  }
}
