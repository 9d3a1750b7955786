package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.room.Room;
import org.isnad.store.StoredStory;
import org.isnad.store.StoryEvidence;

/// Two stories side by side, and what speaks for their being one.
///
/// @param frame around the page
/// @param one story
/// @param other story
/// @param evidence what speaks for it, and what does not
public record MergeView(Frame frame, StoryInLine one, StoryInLine other, List<Fact> evidence) {

  private static final int MOST = 12;

  /// A story with which another could be merged.
  ///
  /// @param story itself
  /// @param likeness to the other, in the reader's words
  /// @param link to both side by side
  public record Candidate(StoryInLine story, String likeness, String link) {}

  /// A candidate in a reader's words.
  ///
  /// @param near how probable it is of each story that it and the first are one
  public static Candidate candidate(
      StoredStory story, StoredStory other, Map<String, Double> near, Wording words) {
    return new Candidate(
        StoryInLine.of(other, words),
        likeness(Optional.ofNullable(near.get(other.story().id())), words),
        "/story/" + story.story().id() + "/merge?other=" + other.story().id());
  }

  /// Two stories in a reader's words.
  public static MergeView of(Frame frame, StoredStory one, StoredStory other, Room room) {
    var words = frame.words();
    var evidence = room.evidence(one.story().id(), other.story().id()).orElseThrow();
    return new MergeView(
        frame,
        StoryInLine.of(one, words),
        StoryInLine.of(other, words),
        facts(evidence, one, other, words));
  }

  private static List<Fact> facts(
      StoryEvidence evidence, StoredStory one, StoredStory other, Wording words) {
    var comma = words.text("comma");
    var facts = new ArrayList<Fact>();
    var probability = evidence.logOdds().map(_ -> evidence.probability());
    facts.add(new Fact(words.text("merge.likeness"), likeness(probability, words)));
    facts.add(
        new Fact(
            words.text("merge.names"),
            or(String.join(comma, names(evidence.names(), one, other)), words)));
    facts.add(
        new Fact(
            words.text("merge.days"),
            or(
                String.join(
                    comma, evidence.days().stream().sorted().limit(MOST).map(words::time).toList()),
                words)));
    facts.add(
        new Fact(
            words.text("merge.numbers"),
            or(
                String.join(
                    comma,
                    evidence.numbers().stream().sorted().limit(MOST).map(words::digits).toList()),
                words)));
    facts.add(
        new Fact(
            words.text("merge.shared"),
            evidence.shared() == 0
                ? words.text("merge.none")
                : words.count("pairs", evidence.shared())));
    return facts;
  }

  private static String or(String list, Wording words) {
    return list.isEmpty() ? words.text("merge.none") : list;
  }

  private static String likeness(Optional<Double> probability, Wording words) {
    return probability
        .map(share -> words.text("percent", Math.round(100 * share)))
        .orElseGet(() -> words.text("merge.unlike"));
  }

  /// The names as the articles write them.
  private static List<String> names(Set<String> keys, StoredStory one, StoredStory other) {
    return Stream.concat(one.articles().stream(), other.articles().stream())
        .flatMap(article -> names(keys, article))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> names(Set<String> keys, AnnotatedArticle article) {
    return article.layerOrNone(Layer.NAMES).stream()
        .filter(name -> keys.contains(name.key()))
        .map(name -> article.article().text(name.span()));
  }
}
