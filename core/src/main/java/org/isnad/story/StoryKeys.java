package org.isnad.story;

import java.util.ArrayList;
import java.util.TreeSet;
import org.isnad.story.Landmark.Kind;

/// The keys by which an article is looked up among those that may tell its story.
///
/// A key is a pair of the stems that weigh most in the article; two articles share a key exactly
/// when two of these stems are common to both. What tells of an attack or reacts to it is looked up
/// by the place that was hit as well, and reports of a match or of a market's day by its landmark,
/// since they may have few words in common.
public final class StoryKeys {

  /// Articles published further apart, in days, are not compared.
  public static final int MOST_DAYS = 7;

  private static final int STEMS = 14;
  private static final long BLOW = Terms.number("ASSAULT");
  private static final long MATCH = Terms.number("MATCH");
  private static final long MARKET = Terms.number("MARKET_DAY");

  private StoryKeys() {}

  /// The keys of an article, sorted, each once.
  public static long[] of(StoryProfile profile) {
    var stems = new ArrayList<>(profile.text().heaviest(STEMS));
    stems.sort(null);
    var keys = new TreeSet<Long>();
    for (int j = 1; j < stems.size(); j++) {
      for (int i = 0; i < j; i++) {
        keys.add(key(stems.get(i), stems.get(j)));
      }
    }
    for (var place : profile.blow().places()) {
      keys.add(key(BLOW, Terms.number(place)));
    }
    addLandmark(profile.landmark(), keys);
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static void addLandmark(Landmark landmark, TreeSet<Long> keys) {
    if (landmark.kind() == Kind.MARKET_DAY) {
      landmark.marks().forEach(figure -> keys.add(key(MARKET, Terms.number(figure))));
    } else if (!landmark.marks().isEmpty()) {
      keys.add(key(MATCH, Terms.number(new TreeSet<>(landmark.marks()).toString())));
    }
  }

  /// The finaliser of SplitMix64 over both, the smaller one first.
  private static long key(long one, long other) {
    long z = one * 0x9E3779B97F4A7C15L + other;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
