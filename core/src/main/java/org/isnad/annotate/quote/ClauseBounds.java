package org.isnad.annotate.quote;

/// Tells where a clause begins whose subject stands before its verb.
final class ClauseBounds {

  private final Words words;

  ClauseBounds(Words words) {
    this.words = words;
  }

  /// Whether "that" or a particle stands here behind which a subject precedes its verb.
  boolean isThat(Passage passage, int i) {
    return words.is("that", passage, i) || words.is("subject-particle", passage, i);
  }

  /// What a clause's subject cannot reach across.
  boolean bound(Passage passage, int i) {
    boolean mark = !passage.isWord(i) && !passage.isQuote(i);
    boolean relative =
        words.is("relative", passage.key(i)) && !words.is("preposition", passage.key(i));
    return mark
        || relative
        || words.is("when", passage.key(i))
        || isThat(passage, i)
        || isWasJoined(passage, i)
        || words.is("joining", passage.key(i));
  }

  /// Whether "and it was" stands here, with which a clause begins.
  boolean isWasJoined(Passage passage, int i) {
    var key = passage.keyWithoutConjunction(i);
    return !key.equals(passage.key(i)) && words.is("was", key);
  }
}
