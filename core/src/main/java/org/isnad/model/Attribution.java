package org.isnad.model;

import java.util.List;
import java.util.Optional;

/// Who says what, as in PARC 3.0: source, cue and content, with the chain down to this article.
///
/// @param id `A1`, `A2` ... within its article, in reading order
/// @param cue the reporting verb, noun, preposition or colon
/// @param source the speaker's span; absent when the sentence leaves the speaker out
/// @param sourceName the speaker in words; of an elided speaker, the antecedent; empty when unknown
/// @param addressee to whom it was said, when written
/// @param content what is said, without quotation marks and final stop
/// @param direct whether the content stands in the speaker's own words
/// @param anonymous whether no person and no institution is named
/// @param polarity whether the speaker affirms or denies the content
/// @param evidence how the speaker is said to know
/// @param strength the speaker's commitment, 1 (hints) to 5 (swears)
/// @param distanced whether the reporter keeps a distance ("claims")
/// @param chain from the first speaker to this article
/// @param parent the attribution inside whose content this one stands
/// @param origin the cue entry and rule
public record Attribution(
    String id,
    Span cue,
    Optional<Span> source,
    String sourceName,
    Optional<Span> addressee,
    Span content,
    boolean direct,
    boolean anonymous,
    Polarity polarity,
    Evidence evidence,
    int strength,
    boolean distanced,
    List<ChainLink> chain,
    Optional<String> parent,
    Origin origin)
    implements Annotation {

  public Attribution {
    chain = List.copyOf(chain);
    if (strength < 1 || strength > 5) {
      throw new IllegalArgumentException("strength is 1 to 5: " + strength);
    }
  }

  @Override
  public Span span() {
    return source.map(cue::cover).orElse(cue).cover(content);
  }
}
