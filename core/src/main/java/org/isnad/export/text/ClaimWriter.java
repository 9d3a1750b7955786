package org.isnad.export.text;

import java.util.ArrayList;
import org.isnad.export.Messages;
import org.isnad.export.ReasonWords;
import org.isnad.model.Support;

/// Writes one claim under its chains: in the words of an article, with marks for how it is said.
final class ClaimWriter {

  private static final int LINES_SHOWN = 2;

  /// Ids of up to so many characters are numbers within a report, longer ones addresses in a
  /// library, which stand behind the words.
  private static final int LONGEST_NUMBER = 4;

  private static final String BULLET = "\u2022    ";

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final ClaimMarks claimMarks;
  private final ReasonWords reasons;

  ClaimWriter(Paper paper, Messages messages, Catalogue catalogue) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
    this.claimMarks = new ClaimMarks(paper, messages);
    this.reasons = new ReasonWords(paper.style().language().locale());
  }

  void write(ClaimView view) {
    var claim = view.claim();
    var supports = claim.support();
    if (supports.isEmpty()) {
      return;
    }
    boolean address = claim.id().length() > LONGEST_NUMBER;
    var id = address ? BULLET : claim.id() + " ".repeat(5 - claim.id().length());
    support(
        "  " + paper.faint(id),
        supports.getFirst(),
        supports.size() > 1,
        address ? "  " + paper.faint(claim.id()) : "");
    if (paper.style().isFull()) {
      supports.stream().skip(1).forEach(more -> support(" ".repeat(7), more, true, ""));
      reasons.lines(claim.why()).forEach(why -> paper.wrapped(" ".repeat(7), why));
    }
  }

  private void support(String first, Support support, boolean severalArticles, String id) {
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
    catalogue.attribution(support).ifPresent(said -> marks.addAll(claimMarks.of(said)));
    var end = marks.isEmpty() ? "" : "  " + String.join(messages.text("comma") + " ", marks);
    paper.quote(first, indent, words, end + id);
  }
}
