package org.isnad.story;

import java.util.ArrayList;
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
    var edges = edges(profiles, shared(profiles, reuse));
    var byId = new HashMap<String, StoryProfile>();
    profiles.forEach(profile -> byId.put(profile.article(), profile));
    return StoryClusters.of(given.keySet(), edges, pins).stream()
        .map(ids -> inOrder(ids, given))
        .sorted(Comparator.comparing(ids -> given.getOrDefault(ids.getFirst(), 0)))
        .collect(
            ArrayList<Story>::new,
            (stories, ids) -> {
              var title =
                  StoryTitle.of(
                      ids.stream().map(byId::get).toList(),
                      id -> articles.get(given.getOrDefault(id, 0)));
              stories.add(new Story("S" + (stories.size() + 1), title, ids));
            },
            ArrayList::addAll);
  }

  private static List<String> inOrder(List<String> ids, Map<String, Integer> given) {
    return ids.stream().sorted(Comparator.comparing(id -> given.getOrDefault(id, 0))).toList();
  }

  private static List<StoryEdge> edges(
      List<StoryProfile> profiles, Map<Long, List<ReuseAlignment>> shared) {
    boolean handful = profiles.size() < HANDFUL;
    var pairs = new TreeSet<>(handful ? all(profiles.size()) : StoryCandidates.of(profiles));
    pairs.addAll(shared.keySet());
    return pairs.parallelStream()
        .map(pair -> {
          var a = profiles.get((int) (pair >> 32));
          var b = profiles.get(pair.intValue());
          var passages = shared.getOrDefault(pair, List.of());
          return handful ? StoryEdge.inHandful(a, b, passages) : StoryEdge.of(a, b, passages);
        })
        .toList();
  }

  private static Map<Long, List<ReuseAlignment>> shared(
      List<StoryProfile> profiles, List<ReuseAlignment> reuse) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < profiles.size(); i++) {
      places.put(profiles.get(i).article(), i);
    }
    var shared = new HashMap<Long, List<ReuseAlignment>>();
    for (var link : reuse) {
      var a = places.get(link.a().article());
      var b = places.get(link.b().article());
      if (a != null && b != null) {
        shared.computeIfAbsent(Reused.pair(a, b), pair -> new ArrayList<>()).add(link);
      }
    }
    return shared;
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
}
