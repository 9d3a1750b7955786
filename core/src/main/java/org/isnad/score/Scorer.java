package org.isnad.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.score.key.Key;
import org.isnad.score.key.KeyEntities;

/// Compares the pages of a report with their keys and sums up, layer by layer.
///
/// Not safe for use by several threads.
public final class Scorer {

  private static final String MATCHING = "score/matching.tsv";

  private final Tally tally = new Tally();
  private final EntityScorer entities = new EntityScorer();
  private final Pages pages;
  private final FoundMentions mentions;
  private final SpanRules rules;
  private final Set<String> symmetric;

  /// A scorer of one report.
  public Scorer(Report report) {
    var table = Table.load(Lang.arabic(), MATCHING);
    this.pages = new Pages(report.pages());
    this.mentions = new FoundMentions(report);
    this.rules = SpanRules.of(table);
    this.symmetric =
        table.rows().stream()
            .filter(row -> row.get("kind").equals("symmetric"))
            .map((Row row) -> row.get("spelling"))
            .collect(Collectors.toSet());
  }

  /// Scores the page that a key is about.
  ///
  /// @throws IllegalArgumentException when the report has no such page
  public void score(Key key) {
    var report =
        pages
            .find(key.page())
            .orElseThrow(() -> new IllegalArgumentException("no page " + key.page()));
    var page = new PageTally(tally, key.page(), report.page().text());
    var articles = report.articles();
    new ItemScorer(rules, page).score(key, articles);
    key.attributions().ifPresent(keyed -> new AttributionScorer(page).score(keyed, articles));
    happenings(key, page, report);
    key.articles().ifPresent(keyed -> new ArticleScorer(page).score(keyed, articles));
    key.language()
        .ifPresent(language ->
            tally.ratio("language", language.equals(report.page().language()) ? 1 : 0, 1));
  }

  private void happenings(Key key, PageTally page, PageReport report) {
    var found = mentions.of(report.articles());
    key.entities()
        .ifPresent(keyed -> {
          new MentionScorer(page).score(keyed.mentions(), found);
          entities.score(page, keyed, found);
        });
    var known = key.entities().orElseGet(() -> new KeyEntities(List.of(), Map.of()));
    var referents = new Referents(page.text(), known, found);
    key.events()
        .ifPresent(keyed -> new EventScorer(page, referents).score(keyed, report.articles()));
    key.relations()
        .ifPresent(keyed ->
            new RelationScorer(page, referents, symmetric).score(keyed, report.articles()));
  }

  /// The score of each layer that a key judges, and what went wrong.
  public Scores scores() {
    var sum = new Tally();
    tally.scores().forEach(sum::add);
    entities.across(sum);
    return new Scores(sum.scores(), tally.findings());
  }
}
