package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.Source.Medium;

/// "According to S" with its speaker.
///
/// @param from index of the cue's first token
/// @param cueEnd index after the cue
/// @param end index after the speaker
/// @param through the medium that heard the speaker, where the phrase names both
record AccordPhrase(
    int from, int cueEnd, int end, Optional<Source> source, Optional<Medium> through) {

  AccordPhrase(int from, int cueEnd, int end, Optional<Source> source) {
    this(from, cueEnd, end, source, Optional.empty());
  }
}
