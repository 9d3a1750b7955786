package org.isnad.annotate.event;

/// What an article is about, as far as it changes what words mean: in sports news an attack is no
/// attack.
///
/// @param words how many words were read
/// @param sport how many of them belong to sports
/// @param culture how many of them belong to shows, films and music
/// @param economy how many of them belong to markets
/// @param guards how many of them name policemen and gunmen, who come into a cinema for a crime
record Genre(int words, int sport, int culture, int economy, int guards) {

  private static final int MOST_WORDS = 2_000;
  private static final int FEWEST = 4;
  private static final int GUNMEN = 3;
  private static final double SHARE = 0.02;
  private static final double SHARE_OF_ECONOMY = 0.05;

  static Genre of(Scene scene) {
    int words = 0;
    int sport = 0;
    int culture = 0;
    int economy = 0;
    int guards = 0;
    for (int i = 0; i < scene.tokens.size() && words < MOST_WORDS; i++) {
      if (scene.isWord(i)) {
        words++;
        sport += scene.is(i, "sport") ? 1 : 0;
        culture += scene.is(i, "culture") ? 1 : 0;
        economy += scene.is(i, "economy") ? 1 : 0;
        guards += scene.is(i, "gunman") ? 1 : 0;
      }
    }
    return new Genre(words, sport, culture, economy, guards);
  }

  /// Whether only words that need no evidence should count.
  boolean isStrict() {
    return isMuch(sport, SHARE)
        || isMuch(culture, SHARE) && !isGuarded()
        || isMuch(economy, SHARE_OF_ECONOMY);
  }

  private boolean isGuarded() {
    return guards >= GUNMEN && 2 * guards >= culture;
  }

  private boolean isMuch(int count, double share) {
    return count >= FEWEST && count >= words * share;
  }
}
