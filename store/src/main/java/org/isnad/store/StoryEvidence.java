package org.isnad.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.store.sqlite.Shelf;
import org.isnad.story.StoryEdge;
import org.isnad.story.StoryProfile;

/// What speaks for two stories being one happening, and what against it.
///
/// @param logOdds how likely it is that the two articles, one of each, that are likest to each
///   other report one happening; empty when no two were like enough to be compared
/// @param names keys of names near the top of articles of both
/// @param days of which both speak, as ISO days
/// @param numbers that stand in both
/// @param shared how many pairs of articles, one of each, share passages
public record StoryEvidence(
    Optional<Double> logOdds,
    Set<String> names,
    Set<String> days,
    Set<String> numbers,
    int shared) {

  public StoryEvidence {
    names = Set.copyOf(names);
    days = Set.copyOf(days);
    numbers = Set.copyOf(numbers);
  }

  /// The same as a probability, 0 to 1.
  public double probability() {
    return logOdds.map(StoryEvidence::probability).orElse(0.0);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /// Gathers it from what is kept of articles.
  ///
  /// @param shelf of the library
  record Gathering(Shelf shelf) {

    StoryEvidence of(String one, String other) {
      var a = members(one);
      var b = members(other);
      var both = new HashSet<>(a);
      both.addAll(b);
      var profilesOfA = shelf.links().profiles(a);
      var profilesOfB = shelf.links().profiles(b);
      return new StoryEvidence(
          shelf.links().edges(a).stream()
              .filter(edge -> joins(edge.one(), edge.other(), a, b))
              .map(StoryEdge::logOdds)
              .max(Comparator.naturalOrder()),
          common(profilesOfA, profilesOfB, StoryProfile::names),
          common(profilesOfA, profilesOfB, StoryProfile::days),
          common(profilesOfA, profilesOfB, StoryProfile::numbers),
          (int)
              shelf.links().pairsWithin(both).stream()
                  .map(pair -> pair.passages().getFirst())
                  .filter(link -> joins(link.a().article(), link.b().article(), a, b))
                  .count());
    }

    private Set<String> members(String story) {
      var members = new TreeSet<>(shelf.stories().members(story));
      if (members.isEmpty()) {
        throw new LibraryException(story + ": there is no such story");
      }
      return members;
    }

    private static boolean joins(String one, String other, Set<String> a, Set<String> b) {
      return a.contains(one) && b.contains(other) || a.contains(other) && b.contains(one);
    }

    private static Set<String> common(
        List<StoryProfile> a, List<StoryProfile> b, Function<StoryProfile, Set<String>> part) {
      var common = union(a, part);
      common.retainAll(union(b, part));
      return common;
    }

    private static Set<String> union(
        List<StoryProfile> profiles, Function<StoryProfile, Set<String>> part) {
      var union = new HashSet<String>();
      profiles.forEach(profile -> union.addAll(part.apply(profile)));
      return union;
    }

    Map<String, Double> near(String story) {
      var members = members(story);
      Map<String, Double> likeness = new HashMap<>();
      for (var edge : shelf.links().edges(members)) {
        var outside = members.contains(edge.one()) ? edge.other() : edge.one();
        shelf
            .stories()
            .storyOf(outside)
            .filter(other -> !other.equals(story))
            .ifPresent(other -> likeness.merge(other, probability(edge.logOdds()), Math::max));
      }
      var sorted = new LinkedHashMap<String, Double>();
      likeness.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      return sorted;
    }
  }
}
