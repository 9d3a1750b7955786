package org.isnad.score.key;

import java.util.List;
import java.util.Set;
import org.isnad.model.Span;

/// An attribution that must be found; each list holds the right answers, the preferred one first.
///
/// @param cues none when a content without cue is right
/// @param sources none when the speaker is left out
/// @param sourceImplicit whether an attribution without source is right too
/// @param contents never empty
/// @param direct right answers to "in the speaker's own words?"
/// @param anonymous right answers to "is nobody named?"
/// @param deny whether the speaker denies the content
/// @param chain from the first speaker to the page; empty when not judged
/// @param chainLengths right numbers of hands
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyAttribution(
    List<Span> cues,
    List<Span> sources,
    boolean sourceImplicit,
    List<Span> contents,
    Set<Boolean> direct,
    Set<Boolean> anonymous,
    boolean deny,
    List<String> chain,
    Set<Integer> chainLengths,
    boolean optional)
    implements Judged {

  public KeyAttribution {
    cues = List.copyOf(cues);
    sources = List.copyOf(sources);
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content");
    }
    direct = Set.copyOf(direct);
    anonymous = Set.copyOf(anonymous);
    chain = List.copyOf(chain);
    chainLengths = Set.copyOf(chainLengths);
  }
}
