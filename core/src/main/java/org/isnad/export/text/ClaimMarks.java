package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.Messages;
import org.isnad.model.Attribution;
import org.isnad.model.Polarity;

/// Short marks for how something is said.
///
/// @param paper paints them
/// @param messages has their words
record ClaimMarks(Paper paper, Messages messages) {

  List<String> of(Attribution attribution) {
    var marks = new ArrayList<String>();
    if (attribution.polarity() == Polarity.DENY) {
      marks.add(paper.alarm(messages.text("denies")));
    }
    if (attribution.direct()) {
      marks.add(messages.text("direct"));
    }
    if (attribution.distanced()) {
      marks.add(messages.text("distanced"));
    }
    return marks;
  }
}
