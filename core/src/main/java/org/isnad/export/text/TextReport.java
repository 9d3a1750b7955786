package org.isnad.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Failure;
import org.isnad.model.Lineage;
import org.isnad.model.Report;
import org.isnad.model.Story;

/// The report that a person reads.
public final class TextReport {

  private final Report report;
  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Map<String, Integer> places = new HashMap<>();

  private TextReport(Report report, TextStyle style, Appendable out) {
    this.report = report;
    this.paper = new Paper(out, style);
    this.messages = Messages.of("text/messages", style.language().locale());
    this.catalogue = new Catalogue(report);
    report.claims().forEach(claim -> places.put(claim.id(), places.size()));
  }

  /// Writes the report.
  public static void write(Report report, TextStyle style, Appendable out) {
    new TextReport(report, style, out).write();
  }

  /// Writes the first story of a report, and of each article what of it stood in an earlier one.
  public static void writeStory(
      Report report, List<Lineage> lineages, TextStyle style, Appendable out) {
    new TextReport(report, style, out).story(lineages);
  }

  private void story(List<Lineage> lineages) {
    var story = report.stories().getFirst();
    new StoryWriter(paper, messages, catalogue, report, lineages)
        .write(
            story.id(), title(story, catalogue.articles()), catalogue.articles(), report.claims());
  }

  private void write() {
    paper.line("", overview());
    var writer = new StoryWriter(paper, messages, catalogue, report, List.of());
    Map<String, List<Claim>> claims = claimsByArticle();
    Set<String> told = new HashSet<>();
    for (var story : report.stories()) {
      var articles =
          story.articles().stream().map(catalogue::article).flatMap(Optional::stream).toList();
      told.addAll(story.articles());
      paper.gap();
      writer.write(story.id(), title(story, articles), articles, claimsOf(articles, claims));
    }
    for (var annotated : catalogue.articles()) {
      var article = annotated.article();
      if (!told.contains(article.id())) {
        var alone = List.of(annotated);
        paper.gap();
        writer.write("", Catalogue.title(annotated), alone, claimsOf(alone, claims));
      }
    }
    new EntityWriter(paper, messages).write(report.entities());
    failures();
  }

  private String title(Story story, List<AnnotatedArticle> articles) {
    return story.title().isBlank() && !articles.isEmpty()
        ? Catalogue.title(articles.getFirst())
        : story.title();
  }

  private String overview() {
    var parts = new ArrayList<String>();
    parts.add(messages.count("pages", report.pages().size()));
    parts.add(messages.count("articles", catalogue.articles().size()));
    parts.add(messages.count("stories", report.stories().size()));
    parts.add(messages.count("claims", report.claims().size()));
    parts.add(messages.count("roots", report.roots().size()));
    return String.join(" \u00B7 ", parts);
  }

  /// A claim belongs where its first support stands.
  private Map<String, List<Claim>> claimsByArticle() {
    return report.claims().stream()
        .filter(claim -> !claim.support().isEmpty())
        .collect(Collectors.groupingBy(claim -> claim.support().getFirst().anchor().article()));
  }

  /// The claims of the articles, in the order of the report.
  private List<Claim> claimsOf(List<AnnotatedArticle> articles, Map<String, List<Claim>> claims) {
    return articles.stream()
        .flatMap(article -> claims.getOrDefault(article.article().id(), List.of()).stream())
        .sorted(Comparator.comparing(claim -> places.getOrDefault(claim.id(), 0)))
        .toList();
  }

  private void failures() {
    var failures = new ArrayList<>(report.failures());
    report.pages().forEach(page -> failures.addAll(page.page().failures()));
    catalogue.articles().forEach(article -> failures.addAll(article.failures()));
    if (failures.isEmpty()) {
      return;
    }
    paper.gap();
    paper.heading(messages.count("failures", failures.size()));
    failures.forEach(failure -> paper.line("", line(failure)));
  }

  private String line(Failure failure) {
    return paper.words(failure.where())
        + ": "
        + paper.words(failure.message())
        + " ("
        + paper.words(failure.code())
        + ")";
  }
}
