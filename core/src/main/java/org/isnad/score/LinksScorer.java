package org.isnad.score;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.score.key.LinksKey;
import org.isnad.score.key.LinksKey.Place;

/// Compares what a report says between pages with a key.
public final class LinksScorer {

  private static final double HALF = 0.5;

  private final Report report;
  private final Places places;
  private final Tally tally = new Tally();

  /// A scorer of one report.
  public LinksScorer(Report report) {
    this.report = report;
    this.places = new Places(report);
  }

  /// Scores the report.
  public void score(LinksKey key) {
    key.stories().forEach(this::story);
    new ReuseScorer(tally, places).score(key.reuse(), report.reuse());
    key.claims().forEach(this::claim);
    key.conflicts().forEach(this::conflict);
  }

  /// The score of each kind of link, and what went wrong.
  public Scores scores() {
    return new Scores(tally.scores(), tally.findings());
  }

  private void story(LinksKey.Story key) {
    var members = places.firstArticles(key.members());
    var allowed = new HashSet<>(members);
    allowed.addAll(places.firstArticles(key.tolerated()));
    var stories = report.stories().stream().map(s -> Set.copyOf(s.articles())).toList();
    boolean right =
        stories.stream().anyMatch(s -> s.containsAll(members) && allowed.containsAll(s));
    var found =
        stories.stream()
            .filter(s -> !Collections.disjoint(s, members))
            .map(s -> s.stream().map(places::pageOf).sorted().toList().toString())
            .collect(Collectors.joining(" "));
    ask("stories", right, new TreeSet<>(key.members()) + ", found: " + found);
  }

  private void claim(LinksKey.Claim key) {
    var found = report.claims().stream().filter(c -> supports(c, key.support())).findFirst();
    var what = places.words(key.support().getFirst());
    ask("claims", found.isPresent(), what + ", found: " + near(key));
    found.ifPresent(claim -> {
      boolean same = claim.status().name().equals(key.status());
      ask("claim-status", same, what + " " + claim.status());
      key.roots()
          .ifPresent(n -> ask("claim-roots", claim.roots().size() == n, what + " " + roots(claim)));
    });
  }

  private List<String> roots(Claim claim) {
    return report.roots().stream()
        .filter(root -> claim.roots().contains(root.id()))
        .map(Root::name)
        .toList();
  }

  /// The claims that hold some of the support, each with its pages.
  private String near(LinksKey.Claim key) {
    return report.claims().stream()
        .filter(claim -> key.support().stream().anyMatch(place -> supports(claim, place)))
        .map(claim -> claim.status() + " " + pages(claim))
        .collect(Collectors.joining(" "));
  }

  private List<String> pages(Claim claim) {
    return claim.support().stream()
        .map(support -> places.pageOf(support.anchor().article()))
        .distinct()
        .toList();
  }

  private boolean supports(Claim claim, List<Place> keyed) {
    return keyed.stream().allMatch(place -> supports(claim, place));
  }

  private boolean supports(Claim claim, Place keyed) {
    return claim.support().stream()
        .map(support -> places.of(support.anchor()))
        .anyMatch(place -> places.isOn(place, keyed) && Places.part(place, keyed) >= HALF);
  }

  private void conflict(LinksKey.Conflict key) {
    boolean found =
        report.conflicts().stream()
            .anyMatch(c -> c.kind().equals(key.kind()) && c.values().containsAll(key.values()));
    var all = report.conflicts().stream().map(c -> c.kind() + c.values()).toList();
    ask("conflicts", found, key.kind() + new TreeSet<>(key.values()) + ", found: " + all);
  }

  private void ask(String layer, boolean right, String what) {
    tally.ratio(layer, right ? 1 : 0, 1);
    if (!right) {
      tally.add(Finding.across(Finding.Kind.MISS, layer, what));
    }
  }
}
