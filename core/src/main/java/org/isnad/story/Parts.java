package org.isnad.story;

/// What an article says in three places, apart: what happened, to whom, and what was known before.
///
/// Two reports of one happening begin alike and name the same; two steps of one affair, or two
/// happenings of a kind, have most in common where they tell what was known before.
///
/// @param beginning stems of the first sentence behind the headline, of length one
/// @param named stems of the names in the headline with how rare they are
/// @param background stems that weigh most behind the lead, of length one
public record Parts(Terms beginning, Terms named, Terms background) {

  /// The share that is taken for two headlines that name nobody: about what it is on the average.
  private static final double NOBODY = 0.5;

  /// How much of the names of each headline stands in the other text: the lesser share, so that one
  /// headline about somebody else is enough to part two happenings.
  static double named(StoryProfile a, StoryProfile b) {
    double one = share(a.parts().named, b.text());
    double other = share(b.parts().named, a.text());
    return one < 0 && other < 0 ? NOBODY : one < 0 ? other : other < 0 ? one : Math.min(one, other);
  }

  private static double share(Terms named, Terms text) {
    return named.size() == 0 ? -1 : named.shareIn(text);
  }
}
