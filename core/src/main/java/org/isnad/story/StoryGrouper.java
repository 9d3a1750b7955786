package org.isnad.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Story;
import org.isnad.word.WordReader;

/// Groups articles that tell of one happening, and titles the groups in a member's words.
///
/// This is the form for a set in memory: profiles, candidates, likeness and clusters are each of
/// use alone. The order of the articles decides only the numbers of the stories.
public final class StoryGrouper {

  /// Sets of fewer articles are taken for chosen by a reader.
  private static final int HANDFUL = 50;

  private final ProfileReader reader;

  /// With a reader of its own.
  public StoryGrouper() {
    this(new WordReader());
  }

  /// Reads words with `words`.
  public StoryGrouper(WordReader words) {
    reader = new ProfileReader(words);
  }

  /// The stories, in the order of their first articles.
  public List<Story> group(List<AnnotatedArticle> articles, List<ReuseAlignment> reuse) {
    return group(articles, reuse, StoryPins.NONE);
  }

  /// The stories with what a person decided, in the order of their first articles.
  public List<Story> group(
      List<AnnotatedArticle> articles, List<ReuseAlignment> reuse, StoryPins pins) {
    var given = new HashMap<String, Integer>();
    IntStream.range(0, articles.size())
        .forEach(i -> given.putIfAbsent(articles.get(i).article().id(), i));
    var sorted =
        given.values().stream()
            .map(articles::get)
            .sorted(Comparator.comparing(annotated -> annotated.article().id()))
            .toList();
    var profiles = sorted.parallelStream().map(reader::read).toList();
    var edges = edges(profiles, Reused.of(sorted, reuse));
    var byId = new HashMap<String, StoryProfile>();
    profiles.forEach(profile -> byId.put(profile.article(), profile));
    return StoryClusters.of(given.keySet(), edges, pins).stream()
        .map(ids -> inOrder(ids, given))
        .sorted(Comparator.comparing(ids -> given.getOrDefault(ids.getFirst(), 0)))
        .collect(
            ArrayList<Story>::new,
            (stories, ids) -> {
              var title = title(ids.stream().map(byId::get).toList(), given, articles);
              stories.add(new Story("S" + (stories.size() + 1), title, ids));
            },
            ArrayList::addAll);
  }

  private static List<String> inOrder(List<String> ids, Map<String, Integer> given) {
    return ids.stream().sorted(Comparator.comparing(id -> given.getOrDefault(id, 0))).toList();
  }

  private static List<StoryEdge> edges(List<StoryProfile> profiles, Map<Long, Reused> reused) {
    boolean handful = profiles.size() < HANDFUL;
    var pairs = new TreeSet<>(handful ? all(profiles.size()) : StoryCandidates.of(profiles));
    pairs.addAll(reused.keySet());
    return pairs.parallelStream()
        .map(pair -> {
          var a = profiles.get((int) (pair >> 32));
          var b = profiles.get(pair.intValue());
          var shared = reused.getOrDefault(pair, Reused.NOTHING);
          double likeness =
              handful
                  ? StoryLikeness.inHandful(a, b, shared.ofShorter())
                  : StoryLikeness.logOdds(a, b, shared.ofShorter());
          return new StoryEdge(a.article(), b.article(), likeness, shared.copy());
        })
        .toList();
  }

  private static Set<Long> all(int articles) {
    var pairs = new TreeSet<Long>();
    for (int j = 1; j < articles; j++) {
      for (int i = 0; i < j; i++) {
        pairs.add(Reused.pair(i, j));
      }
    }
    return pairs;
  }

  /// The headline of the member that has most in common with all.
  private static String title(
      List<StoryProfile> members, Map<String, Integer> given, List<AnnotatedArticle> articles) {
    return members.stream()
        .filter(member -> !member.headline().terms().isEmpty())
        .max(
            Comparator.<StoryProfile>comparingDouble(member -> inCommon(member, members))
                .thenComparing(StoryProfile::article, Comparator.reverseOrder()))
        .map(member -> Titles.of(articles.get(given.getOrDefault(member.article(), 0))))
        .orElse("");
  }

  private static double inCommon(StoryProfile member, Collection<StoryProfile> members) {
    return members.stream().limit(50).mapToDouble(other -> member.text().dot(other.text())).sum();
  }
}
