package org.isnad.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.word.Word;

/// Reads which two clubs an article opens with: the first sentence on a match that names two.
///
/// A sentence that names three tells of a league or of several matches, and nothing is read.
final class MatchReader {

  private static final int OPENING_WORDS = 60;
  private static final int SIDES = 2;
  private static final String WORDS = "story/match.tsv";

  private final Set<String> matches = Stems.of(WORDS, "match");
  private final Set<String> before = Stems.of(WORDS, "club");
  private final Set<String> others = Stems.of(WORDS, "other");
  private final Set<String> federations = Stems.of(WORDS, "federation");

  /// The stems of both clubs, or none.
  Set<String> read(AnnotatedArticle annotated, List<Word> words) {
    var opening = words.subList(0, Math.min(words.size(), OPENING_WORDS));
    var told = new HashSet<Integer>();
    for (var word : opening) {
      if (matches.contains(word.stem())) {
        told.add(word.sentence());
      }
    }
    if (told.isEmpty()) {
      return Set.of();
    }
    return clubs(annotated, opening, told).values().stream()
        .filter(clubs -> clubs.size() >= SIDES)
        .findFirst()
        .filter(clubs -> clubs.size() == SIDES)
        .orElse(Set.of());
  }

  /// The clubs that each of the sentences names, in the sentences' order.
  private TreeMap<Integer, Set<String>> clubs(
      AnnotatedArticle annotated, List<Word> opening, Set<Integer> told) {
    int end = opening.getLast().span().end();
    var clubs = new TreeMap<Integer, Set<String>>();
    for (var name : annotated.layerOrNone(Layer.NAMES)) {
      int first = Word.firstFrom(opening, name.span().start());
      if (name.span().start() >= end || first == opening.size()) {
        break;
      }
      int sentence = opening.get(first).sentence();
      if (told.contains(sentence)) {
        club(name)
            .ifPresent(club -> clubs.computeIfAbsent(sentence, s -> new HashSet<>()).add(club));
      }
    }
    return clubs;
  }

  /// What a club is known by: the first word of its name, so that it is one with and without the
  /// adjective of its country.
  private Optional<String> club(Name name) {
    if (name.type() != NameType.ORG) {
      return Optional.empty();
    }
    var stems =
        List.of(name.key().split(" ")).stream()
            .map(Stems::ofWord)
            .filter(stem -> !before.contains(stem))
            .toList();
    boolean other =
        stems.isEmpty()
            || others.contains(stems.getFirst())
            || federations.contains(stems.getFirst()) && stems.size() > 1;
    return other ? Optional.empty() : Optional.of(stems.getFirst());
  }
}
