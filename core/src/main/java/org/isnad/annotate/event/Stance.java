package org.isnad.annotate.event;

import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;

/// Whether an event is said to happen, and how it is put forward by the words around it.
///
/// @param polarity whether it is negated
/// @param modality the modality that cues give it; `ASSERTED` when none does
record Stance(EventPolarity polarity, Modality modality) {

  static final Stance PLAIN = new Stance(EventPolarity.AFFIRMED, Modality.ASSERTED);
}
