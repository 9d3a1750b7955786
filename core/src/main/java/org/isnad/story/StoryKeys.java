package org.isnad.story;

import java.util.ArrayList;
import java.util.TreeSet;

/// The keys by which an article is looked up among those that may tell its story.
///
/// A key is a pair of the stems that weigh most in the article; two articles share a key exactly
/// when two of these stems are common to both.
public final class StoryKeys {

  private static final int STEMS = 12;

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
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static long key(String one, String other) {
    long hash = 1125899906842597L;
    for (int i = 0; i < one.length(); i++) {
      hash = 31 * hash + one.charAt(i);
    }
    hash = 31 * hash + ' ';
    for (int i = 0; i < other.length(); i++) {
      hash = 31 * hash + other.charAt(i);
    }
    return hash;
  }
}
