package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.Messages;
import org.isnad.export.ReasonWords;
import org.isnad.model.Claim;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Support;

/// One claim for a person who wants to see all of it: its tree, every place with its words, its
/// roots, why it has its status, and what stands against it.
public final class ClaimText {

  private static final String INDENT = "  ";

  private final Report report;
  private final Claim claim;
  private final Paper paper;
  private final Messages messages;
  private final ReasonWords reasons;
  private final Catalogue catalogue;

  private ClaimText(Report report, Claim claim, TextStyle style, Appendable out) {
    this.report = report;
    this.claim = claim;
    this.paper = new Paper(out, style);
    this.messages = Messages.of("text/messages", style.language().locale());
    this.reasons = new ReasonWords(style.language().locale());
    this.catalogue = new Catalogue(report);
  }

  /// Writes the claim.
  ///
  /// @param report that holds the claim and its story
  public static void write(Report report, Claim claim, TextStyle style, Appendable out) {
    new ClaimText(report, claim, style, out).write();
  }

  private void write() {
    head();
    tree();
    paper.gap();
    paper.line("", paper.bold(messages.text("places")));
    claim.support().forEach(this::place);
    roots();
    if (!claim.why().isEmpty()) {
      paper.gap();
      paper.line("", paper.bold(messages.text("why")));
      reasons.lines(claim.why()).forEach(why -> paper.wrapped(INDENT, why));
    }
    against();
  }

  private void head() {
    var reach = Reach.of(claim, report.media());
    paper.line(
        "",
        paper.bold(paper.words(claim.id()))
            + "  "
            + paper.bold(messages.text("status." + StoryWriter.name(claim.status()))));
    paper.items(
        "",
        " \u00B7 ",
        List.of(
            messages.count("roots", reach.roots()),
            messages.count("families", reach.families()),
            messages.count("outlets", reach.outlets()),
            messages.count("articles", reach.articles())));
    report.stories().stream()
        .filter(story -> story.articles().contains(claim.support().getFirst().anchor().article()))
        .findFirst()
        .ifPresent(story -> {
          int room = paper.style().width() - story.id().length() - 2;
          paper.line(
              "", paper.words(story.id()) + "  " + paper.words(Paper.shorten(story.title(), room)));
        });
  }

  private void tree() {
    paper.gap();
    var view = ClaimView.of(claim, catalogue, messages.text("own-voice"));
    new ChainWriter(paper, catalogue).write(view.tree());
  }

  private void place(Support support) {
    var article = support.anchor().article();
    var items = new ArrayList<String>();
    items.add(catalogue.mark(article));
    catalogue
        .article(article)
        .ifPresent(annotated -> {
          items.add(paper.words(Catalogue.publisher(annotated)));
          items.add(
              annotated
                  .article()
                  .published()
                  .map(day -> paper.words(day.toString()))
                  .orElse(messages.text("undated")));
        });
    items.add(paper.words(article));
    catalogue
        .attribution(support)
        .map(said -> new ClaimMarks(paper, messages).of(said))
        .filter(marks -> !marks.isEmpty())
        .ifPresent(marks -> items.add(String.join(messages.text("comma") + " ", marks)));
    paper.items(INDENT, INDENT + INDENT, "  ", items);
    paper.quote(
        INDENT + INDENT, INDENT + INDENT, Bidi.clean(catalogue.words(support.anchor())), "");
  }

  private void roots() {
    var roots = catalogue.roots(claim);
    if (roots.isEmpty()) {
      return;
    }
    paper.gap();
    paper.line("", paper.bold(messages.text("roots")));
    roots.forEach(this::root);
  }

  private void root(Root root) {
    var items = new ArrayList<String>();
    items.add(paper.words(root.id()));
    items.add(
        paper.words(Paper.shorten(root.name(), paper.style().width() / 2))
            + (root.anonymous() ? " " + messages.text("unnamed") : ""));
    if (!root.via().isEmpty()) {
      items.add(messages.text("through", paper.words(String.join(", ", root.via()))));
    }
    paper.items(INDENT, INDENT + INDENT, "  ", items);
  }

  private void against() {
    var conflicts = new ConflictWriter(paper, messages, catalogue, report);
    conflicts.writeOf(claim);
    report.conflicts().stream()
        .filter(conflict -> conflict.claims().contains(claim.id()))
        .flatMap(conflict -> conflict.claims().stream())
        .filter(id -> !id.equals(claim.id()))
        .distinct()
        .flatMap(id -> catalogue.claim(id).stream())
        .forEach(this::other);
  }

  private void other(Claim other) {
    var first = other.support().getFirst();
    paper.quote(
        INDENT + INDENT,
        INDENT + INDENT,
        Bidi.clean(catalogue.words(first.anchor())),
        "  " + catalogue.mark(first.anchor().article()) + "  " + paper.faint(other.id()));
  }
}
