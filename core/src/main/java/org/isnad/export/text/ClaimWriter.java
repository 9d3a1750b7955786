package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.Messages;
import org.isnad.model.Attribution;
import org.isnad.model.Polarity;
import org.isnad.model.Support;

/// Writes one claim under its chains: in the words of an article, with marks for how it is said.
final class ClaimWriter {

  private static final int LINES_SHOWN = 2;

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;

  ClaimWriter(Paper paper, Messages messages, Catalogue catalogue) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
  }

  void write(ClaimView view) {
    var claim = view.claim();
    var supports = claim.support();
    if (supports.isEmpty()) {
      return;
    }
    var id = claim.id() + " ".repeat(Math.max(1, 5 - claim.id().length()));
    support("  " + paper.faint(id), supports.getFirst(), supports.size() > 1);
    if (paper.style().isFull()) {
      supports.stream().skip(1).forEach(more -> support(" ".repeat(7), more, true));
      if (!paper.isArabic()) { // the reasons are written in English only
        claim.why().forEach(why -> paper.wrapped(" ".repeat(7), why));
      }
    }
  }

  private void support(String first, Support support, boolean severalArticles) {
    var indent = " ".repeat(7);
    int room = paper.style().width() - indent.length();
    var words = Bidi.clean(catalogue.words(support.anchor()));
    if (!paper.style().isFull()) {
      words = Paper.shorten(words, LINES_SHOWN * room - 12);
    }
    var marks = new ArrayList<String>();
    if (severalArticles) {
      marks.add(catalogue.mark(support.anchor().article()));
    }
    catalogue.attribution(support).ifPresent(attribution -> marks.addAll(marks(attribution)));
    var end = marks.isEmpty() ? "" : "  " + String.join(messages.text("comma") + " ", marks);
    paper.quote(first, indent, words, end);
  }

  private List<String> marks(Attribution attribution) {
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
