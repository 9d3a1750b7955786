package org.isnad.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Story;
import org.isnad.story.Clusters.Edge;
import org.isnad.word.Rarity;
import org.isnad.word.Word;
import org.isnad.word.WordReader;

/// Groups articles that tell of one happening, and titles the groups in a member's words.
///
/// Rare words in common pull two articles together, reused text more so, days between them push
/// apart. Two groups are joined when their members are alike on average. The order of the articles
/// decides only the numbers of the stories.
public final class StoryGrouper {

  private static final double LEAST_LARGE = 0.35;
  private static final double LEAST_SMALL = 0.25;
  private static final double SURE = 0.9;
  private static final double REUSE = 0.6;
  private static final double INSET = 1;
  private static final int KEY_STEMS = 30;
  private static final int FEW = 40;
  private static final int LEAST_KEYS = 2;
  private static final int LARGE_SET = 50;
  private static final double DAYS = 5;

  private final WordReader reader;
  private final Rarity rarity = new Rarity();

  /// With a reader of its own.
  public StoryGrouper() {
    this(new WordReader());
  }

  /// Reads words with `reader`.
  public StoryGrouper(WordReader reader) {
    this.reader = reader;
  }

  /// The stories, in the order of their first articles.
  public List<Story> group(List<AnnotatedArticle> articles, List<ReuseAlignment> reuse) {
    var given = new HashMap<String, Integer>();
    IntStream.range(0, articles.size())
        .forEach(i -> given.putIfAbsent(articles.get(i).article().id(), i));
    var sorted =
        given.values().stream()
            .map(articles::get)
            .sorted(Comparator.comparing(annotated -> annotated.article().id()))
            .toList();
    var profiles = profiles(sorted);
    var clusters = new Clusters(profiles);
    double least = sorted.size() < LARGE_SET ? LEAST_SMALL : LEAST_LARGE;
    edges(sorted, profiles, reuse, least).forEach(edge -> clusters.join(edge, least, SURE));
    var stories = new TreeMap<Integer, Story>();
    clusters
        .groups()
        .forEach((sum, members) -> {
          var ids =
              members.stream()
                  .map(i -> sorted.get(i).article().id())
                  .sorted(Comparator.comparing(id -> given.getOrDefault(id, 0)))
                  .toList();
          var title = title(members, sum, sorted, profiles);
          stories.put(given.getOrDefault(ids.getFirst(), 0), new Story("", title, ids));
        });
    var numbered = new ArrayList<Story>();
    stories
        .values()
        .forEach(story ->
            numbered.add(new Story("S" + (numbered.size() + 1), story.title(), story.articles())));
    return List.copyOf(numbered);
  }

  private List<Profile> profiles(List<AnnotatedArticle> articles) {
    var words = articles.stream().map(reader::read).toList();
    var spread = new HashMap<String, Integer>();
    for (var article : words) {
      article.stream().map(Word::stem).distinct().forEach(s -> spread.merge(s, 1, Integer::sum));
    }
    int all = articles.size();
    return words.stream().map(w -> Profile.of(w, word -> worth(word, spread, all))).toList();
  }

  /// Rarity in news at large; in a large set, also among its own articles.
  private double worth(Word word, Map<String, Integer> spread, int all) {
    double background = rarity.of(word);
    if (all < LARGE_SET || background == 0) {
      return background;
    }
    double own = Math.log((all + 1.0) / spread.getOrDefault(word.stem(), 1));
    return (1 - INSET) * background + INSET * own;
  }

  private static List<Edge> edges(
      List<AnnotatedArticle> articles,
      List<Profile> profiles,
      List<ReuseAlignment> reuse,
      double least) {
    var reused = Reused.of(articles, reuse);
    var pairs = new TreeMap<Long, Integer>();
    keyed(profiles).forEach((pair, keys) -> pairs.merge(pair, keys, Integer::sum));
    reused.keySet().forEach(pair -> pairs.merge(pair, LEAST_KEYS, Integer::sum));
    var edges = new TreeSet<Edge>();
    pairs.forEach((pair, keys) -> {
      if (keys >= LEAST_KEYS) {
        int a = (int) (pair >> 32);
        int b = pair.intValue();
        double share = reused.getOrDefault(pair, 0.0);
        double likeness = profiles.get(a).dot(profiles.get(b)) + REUSE * share;
        double near = nearness(articles.get(a), articles.get(b));
        if (likeness * near >= least) {
          edges.add(new Edge(a, b, likeness * near));
        }
      }
    });
    return List.copyOf(edges);
  }

  /// How many key stems each pair of articles has in common, as far as rare keys tell.
  private static Map<Long, Integer> keyed(List<Profile> profiles) {
    var postings = new TreeMap<String, List<Integer>>();
    for (int i = 0; i < profiles.size(); i++) {
      for (var stem : profiles.get(i).top(KEY_STEMS)) {
        postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
      }
    }
    var pairs = new HashMap<Long, Integer>();
    for (var places : postings.values()) {
      for (int j = 1; j < places.size(); j++) {
        int partners = places.size() <= FEW ? j : 1;
        for (int i = 0; i < partners; i++) {
          pairs.merge(Reused.pair(places.get(i), places.get(j)), 1, Integer::sum);
        }
        if (partners < j) {
          pairs.merge(Reused.pair(places.get(j - 1), places.get(j)), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }

  private static double nearness(AnnotatedArticle a, AnnotatedArticle b) {
    var dayA = a.article().published();
    var dayB = b.article().published();
    if (dayA.isEmpty() || dayB.isEmpty()) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(dayA.get(), dayB.get()));
    return Math.exp(-Math.max(0, days - 1) / DAYS);
  }

  private static String title(
      List<Integer> members, Profile sum, List<AnnotatedArticle> articles, List<Profile> profiles) {
    return members.stream()
        .filter(i -> articles.get(i).article().headline().isPresent())
        .max(
            Comparator.<Integer>comparingDouble(i -> profiles.get(i).dot(sum))
                .thenComparing(Comparator.reverseOrder()))
        .map(i -> Titles.of(articles.get(i)))
        .orElse("");
  }
}
