package org.isnad.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.link.LinkMemory.Neighbour;
import org.isnad.model.AnnotatedArticle;
import org.isnad.reuse.ReuseAligner;
import org.isnad.reuse.ReuseCandidates;
import org.isnad.reuse.ReusePair;
import org.isnad.story.StoryEdge;
import org.isnad.story.StoryPins.Pair;
import org.isnad.story.StoryProfile;
import org.isnad.word.WordReader;

/// Compares articles that come in with those that are remembered: which text they share, and how
/// likely they report one happening.
final class PairLinker {

  /// A quarter of the heap for articles with their words (some 70 bytes a character), which
  /// neighbours of new articles mostly are: of 2 GB, 7,500,000 characters.
  private static final long BYTES_PER_RECENT_CHARACTER = 286;

  private static final long MOST_RECENT_CHARACTERS = 40_000_000;

  /// What says no more than that a pair was not compared.
  private static final double CLEARLY_AGAINST = -3;

  private static final ReusePair NOTHING = new ReusePair(ReusePair.Kind.NONE, 0, 0, List.of());

  private static final Comparator<Pair> BY_IDS =
      Comparator.comparing(Pair::one).thenComparing(Pair::other);

  private final LinkMemory memory;
  private final TraitReader reader;
  private final ReuseAligner aligner;
  private final Faults faults;
  private final Recent recent = new Recent(recentCharacters());

  PairLinker(LinkMemory memory, WordReader words, Faults faults) {
    this.memory = memory;
    this.reader = new TraitReader(words);
    this.aligner = new ReuseAligner(words);
    this.faults = faults;
  }

  private static long recentCharacters() {
    long share = Runtime.getRuntime().maxMemory() / BYTES_PER_RECENT_CHARACTER;
    return Math.min(MOST_RECENT_CHARACTERS, share);
  }

  /// Remembers articles and keeps all pairs in which one of them stands.
  void link(List<AnnotatedArticle> articles) {
    var fresh = new LinkedHashMap<String, Traits>();
    for (var one : articles.parallelStream().map(this::read).toList()) {
      fresh.put(one.id(), one);
      recent.put(one);
    }
    memory.remember(fresh.values());
    memory.forgetPairs(fresh.keySet());
    var neighbours = memory.neighbours(fresh.values());
    var shared = reused(neighbours, fresh);
    memory.keepPairs(shared.values());
    memory.keepEdges(edges(neighbours, fresh, shared));
  }

  /// Articles with all that linking asks of them; those used of late are at hand.
  Map<String, Traits> traits(Set<String> ids) {
    var found = new HashMap<String, Traits>();
    var missing = new TreeSet<String>();
    for (var id : ids) {
      recent.of(id).ifPresentOrElse(one -> found.put(id, one), () -> missing.add(id));
    }
    for (var one : memory.articles(missing).parallelStream().map(this::read).toList()) {
      recent.put(one);
      found.put(one.id(), one);
    }
    return found;
  }

  /// An article that cannot be read stands alone, with nothing to compare.
  private Traits read(AnnotatedArticle article) {
    return faults
        .guard(() -> article.article().id(), () -> reader.read(article))
        .orElseGet(() -> reader.read(AnnotatedArticle.of(article.article())));
  }

  private Map<Pair, ReusePair> reused(
      Map<String, List<Neighbour>> neighbours, Map<String, Traits> fresh) {
    var candidates = new TreeSet<Pair>(BY_IDS);
    fresh.forEach((id, one) ->
        neighbours.getOrDefault(id, List.of()).stream()
            .filter(other -> sharesEnough(one, other))
            .forEach(other -> candidates.add(new Pair(id, other.article()))));
    var all = with(fresh, candidates);
    var shared = new TreeMap<Pair, ReusePair>(BY_IDS);
    candidates.parallelStream()
        .map(pair -> Map.entry(pair, align(pair, all)))
        .filter(entry -> entry.getValue().kind() != ReusePair.Kind.NONE)
        .toList()
        .forEach(entry -> shared.put(entry.getKey(), entry.getValue()));
    return shared;
  }

  private static boolean sharesEnough(Traits one, Neighbour other) {
    return other.fingerprints() > 0
        && other.fingerprints() >= ReuseCandidates.needed(one.published(), other.published());
  }

  private Map<String, Traits> with(Map<String, Traits> fresh, Collection<Pair> pairs) {
    var others = new TreeSet<String>();
    pairs.forEach(pair -> others.addAll(List.of(pair.one(), pair.other())));
    others.removeAll(fresh.keySet());
    var all = new HashMap<>(fresh);
    all.putAll(traits(others));
    return all;
  }

  /// The earlier article is the first one, whichever came in first.
  private ReusePair align(Pair pair, Map<String, Traits> all) {
    var two =
        List.of(pair.one(), pair.other()).stream()
            .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
            .sorted(Traits.BY_DATE)
            .toList();
    if (two.size() < 2) {
      return NOTHING;
    }
    return faults
        .guard(() -> where(pair), () -> aligner.align(two.getFirst().text(), two.getLast().text()))
        .orElse(NOTHING);
  }

  private List<StoryEdge> edges(
      Map<String, List<Neighbour>> neighbours,
      Map<String, Traits> fresh,
      Map<Pair, ReusePair> shared) {
    var pairs = new HashSet<>(shared.keySet());
    neighbours.forEach((id, near) ->
        near.stream()
            .filter(other -> other.keys() > 0)
            .forEach(other -> pairs.add(new Pair(id, other.article()))));
    var profiles = profiles(pairs, fresh);
    return pairs.parallelStream()
        .filter(pair -> profiles.containsKey(pair.one()) && profiles.containsKey(pair.other()))
        .flatMap(pair ->
            faults
                .guard(
                    () -> where(pair),
                    () -> edge(pair, profiles, Optional.ofNullable(shared.get(pair))))
                .stream())
        .filter(edge -> edge.logOdds() > CLEARLY_AGAINST || edge.copy())
        .toList();
  }

  private static String where(Pair pair) {
    return pair.one() + " " + pair.other();
  }

  private static StoryEdge edge(
      Pair pair, Map<String, StoryProfile> profiles, Optional<ReusePair> shared) {
    return StoryEdge.of(
        profile(pair.one(), profiles),
        profile(pair.other(), profiles),
        shared.map(ReusePair::passages).orElse(List.of()));
  }

  private static StoryProfile profile(String id, Map<String, StoryProfile> profiles) {
    return Objects.requireNonNull(profiles.get(id));
  }

  private Map<String, StoryProfile> profiles(Collection<Pair> pairs, Map<String, Traits> fresh) {
    var profiles = new HashMap<String, StoryProfile>();
    fresh.forEach((id, one) -> profiles.put(id, one.profile()));
    var missing = new TreeSet<String>();
    for (var pair : pairs) {
      missing.add(pair.one());
      missing.add(pair.other());
    }
    missing.removeAll(profiles.keySet());
    memory.profiles(missing).forEach(profile -> profiles.put(profile.article(), profile));
    return profiles;
  }
}
