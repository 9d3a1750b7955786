package org.isnad.export.text;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.export.Messages;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Lineage;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.model.Root;

/// Writes one story: its articles, contradictions, claims by chain, and what is lost on the way.
final class StoryWriter {

  private static final List<ClaimStatus> ORDER =
      List.of(ClaimStatus.CONTESTED, ClaimStatus.CORROBORATED, ClaimStatus.SINGLE_ROOT);
  private static final int GROUPS_SHOWN = 24;
  private static final int CLAIMS_SHOWN = 6;

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Report report;
  private final ArticleWriter articleWriter;
  private final ClaimWriter claimWriter;

  /// @param lineages of the articles, where they are known
  StoryWriter(
      Paper paper, Messages messages, Catalogue catalogue, Report report, List<Lineage> lineages) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
    this.report = report;
    this.articleWriter = new ArticleWriter(paper, messages, catalogue, lineages);
    this.claimWriter = new ClaimWriter(paper, messages, catalogue);
  }

  void write(String id, String title, List<AnnotatedArticle> articles, List<Claim> claims) {
    paper.heading(
        (id.isEmpty() ? "" : id + "  ")
            + paper.words(Paper.shorten(title, paper.style().width() - id.length() - 2)));
    days(articles);
    paper.line("", summary(articles, claims));
    paper.gap();
    articles.forEach(articleWriter::write);
    new ConflictWriter(paper, messages, catalogue, report).write(claims);
    new ReuseWriter(paper, messages, catalogue).write(articles);
    var unattributed =
        claims.stream().filter(claim -> claim.status() == ClaimStatus.UNATTRIBUTED).toList();
    groups(claims);
    new VoiceWriter(paper, messages, catalogue).write(articles, unattributed);
  }

  /// The days between which the articles were published, where they are several.
  private void days(List<AnnotatedArticle> articles) {
    var days = new TreeSet<LocalDate>();
    articles.forEach(annotated -> annotated.article().published().ifPresent(days::add));
    if (days.size() > 1) {
      paper.line(
          "",
          messages.text(
              "days",
              paper.words(days.first().toString()),
              paper.words(days.last().toString()),
              messages.count("lasting", (int) DAYS.between(days.first(), days.last()) + 1)));
    }
  }

  private String summary(List<AnnotatedArticle> articles, List<Claim> claims) {
    var ids = articles.stream().map(annotated -> annotated.article().id()).toList();
    var roots = claims.stream().flatMap(claim -> claim.roots().stream()).toList();
    var reach = Reach.of(roots, ids, report.media());
    var parts = new ArrayList<String>();
    parts.add(messages.count("articles", reach.articles()));
    parts.add(messages.count("outlets", reach.outlets()));
    parts.add(messages.count("families", reach.families()));
    parts.add(messages.count("roots", reach.roots()));
    parts.add(messages.count("claims", claims.size()));
    return String.join(" \u00B7 ", parts);
  }

  private void groups(List<Claim> claims) {
    var groups = grouped(claims);
    int shown = paper.style().isFull() ? groups.size() : Math.min(groups.size(), GROUPS_SHOWN);
    groups.subList(0, shown).forEach(this::group);
    int left = groups.subList(shown, groups.size()).stream().mapToInt(List::size).sum();
    if (left > 0) {
      paper.gap();
      paper.line("", messages.count("other-claims", left));
    }
  }

  /// Claims that hang on the same chains stand together, the best supported first.
  private List<List<ClaimView>> grouped(List<Claim> claims) {
    Map<String, List<ClaimView>> groups = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.status() != ClaimStatus.UNATTRIBUTED)
        .map(claim -> ClaimView.of(claim, catalogue, messages.text("own-voice")))
        .forEach(view ->
            groups
                .computeIfAbsent(
                    view.claim().status() + " " + view.claim().roots() + key(view),
                    k -> new ArrayList<>())
                .add(view));
    return groups.values().stream()
        .sorted(
            Comparator.<List<ClaimView>>comparingInt(
                    group -> ORDER.indexOf(group.getFirst().claim().status()))
                .thenComparing(group -> -group.getFirst().articles()))
        .toList();
  }

  private static String key(ClaimView view) {
    return String.join("\n", view.tree().draw(ChainTree.Strokes.RIGHTWARD, label -> label));
  }

  private void group(List<ClaimView> group) {
    var first = group.getFirst();
    var status = first.claim().status();
    paper.gap();
    var facts = new ArrayList<String>();
    facts.add(paper.bold(messages.text("status." + name(status))));
    first.roots().forEach(root -> facts.add(root(root)));
    var reach = Reach.of(first.claim(), report.media());
    if (reach.families() < reach.outlets()) {
      facts.add(messages.count("families", reach.families()));
    }
    facts.add(messages.count("outlets", reach.outlets()));
    facts.add(messages.count("articles", reach.articles()));
    paper.items("", "  ", " \u00B7 ", facts);
    new ChainWriter(paper, catalogue).write(first.tree());
    int shown = paper.style().isFull() ? group.size() : Math.min(group.size(), CLAIMS_SHOWN);
    group.subList(0, shown).forEach(claimWriter::write);
    if (shown < group.size()) {
      paper.line("  ", messages.count("more-claims", group.size() - shown));
    }
  }

  private String root(Root root) {
    var name = paper.words(Paper.shorten(root.name(), paper.style().width() / 2));
    var unnamed = root.anonymous() ? " " + messages.text("unnamed") : "";
    return paper.bold(root.id()) + " " + name + unnamed;
  }

  static String name(ClaimStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
