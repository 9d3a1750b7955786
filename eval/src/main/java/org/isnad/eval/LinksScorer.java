package org.isnad.eval;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.eval.key.LinksKey;
import org.isnad.eval.key.LinksKey.Place;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/// Compares what a report says between pages with a key.
public final class LinksScorer {

  private static final double HALF = 0.5;

  private final Pages pages;
  private final Report report;
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> firstArticles = new HashMap<>();
  private final Tally tally = new Tally();

  /// A scorer of one report.
  public LinksScorer(Report report) {
    this.report = report;
    this.pages = new Pages(report.pages(), report.failures());
    for (var page : report.pages()) {
      texts.put(page.page().uri(), page.page().text());
      for (var article : page.articles()) {
        homes.put(article.article().id(), page.page().uri());
        firstArticles.putIfAbsent(page.page().uri(), article.article().id());
      }
    }
  }

  /// Scores the report.
  public void score(LinksKey key) {
    key.stories().forEach(this::story);
    reuse(key.reuse());
    key.claims().forEach(this::claim);
    key.conflicts().forEach(this::conflict);
  }

  /// The score of each kind of link.
  public List<LayerScore> scores() {
    return tally.scores();
  }

  /// What was missed and what was found without being keyed.
  public List<Finding> findings() {
    return tally.findings();
  }

  private void story(LinksKey.Story key) {
    var members = articles(key.members());
    var allowed = new HashSet<>(members);
    allowed.addAll(articles(key.tolerated()));
    var stories = report.stories().stream().map(s -> Set.copyOf(s.articles())).toList();
    boolean right =
        stories.stream().anyMatch(s -> s.containsAll(members) && allowed.containsAll(s));
    var found =
        stories.stream()
            .filter(s -> !Collections.disjoint(s, members))
            .map(s -> s.stream().map(id -> stem(homes.get(id))).sorted().toList().toString())
            .collect(Collectors.joining(" "));
    ask("stories", right, new TreeSet<>(key.members()) + ", found: " + found);
  }

  private static String stem(@Nullable String uri) {
    return uri == null ? "" : uri.substring(uri.lastIndexOf('/') + 1);
  }

  private Set<String> articles(Collection<String> names) {
    var ids = new HashSet<String>();
    for (var name : names) {
      pages.find(name).map(page -> firstArticles.get(page.page().uri())).ifPresent(ids::add);
    }
    return ids;
  }

  private void reuse(List<LinksKey.Reuse> keyed) {
    var found = report.reuse();
    var matching = Matching.greedy(keyed, found, this::isSame, this::likeness);
    var hit = matching.keyed();
    int hits = 0;
    int misses = 0;
    for (int i = 0; i < keyed.size(); i++) {
      if (keyed.get(i).optional()) {
        continue;
      }
      hits += hit.get(i) ? 1 : 0;
      misses += hit.get(i) ? 0 : 1;
      if (!hit.get(i)) {
        tell(Finding.Kind.MISS, "reuse", keyed.get(i).a(), keyed.get(i).b().page());
      }
    }
    int alarms = 0;
    for (var one : found) {
      if (keyed.stream().noneMatch(key -> isSame(key, one))) {
        alarms++;
        tell(Finding.Kind.FALSE_ALARM, "reuse", place(one.a()), place(one.b()).page());
      }
    }
    tally.add("reuse", hits, alarms, misses);
    for (var pair : matching.pairs()) {
      var key = keyed.get(pair.keyed());
      if (key.lost()) {
        ask("lost-attributions", found.get(pair.found()).lostAttribution(), words(key.a()));
      }
    }
  }

  private boolean isSame(LinksKey.Reuse key, ReuseAlignment found) {
    return sides(key, found)
        .filter(f -> Math.min(part(key.a(), f.get(0)), part(key.b(), f.get(1))) >= HALF)
        .isPresent();
  }

  private double likeness(LinksKey.Reuse key, ReuseAlignment found) {
    return sides(key, found)
        .map(f ->
            Math.min(
                SpanRules.likeness(key.a().span(), f.get(0).span()),
                SpanRules.likeness(key.b().span(), f.get(1).span())))
        .orElse(0.0);
  }

  /// The two places of an alignment in the order of the key, when they are on its pages.
  private Optional<List<Place>> sides(LinksKey.Reuse key, ReuseAlignment found) {
    var a = place(found.a());
    var b = place(found.b());
    if (isOn(a, key.a()) && isOn(b, key.b())) {
      return Optional.of(List.of(a, b));
    }
    return isOn(b, key.a()) && isOn(a, key.b()) ? Optional.of(List.of(b, a)) : Optional.empty();
  }

  private boolean isOn(Place found, Place keyed) {
    return pages.find(keyed.page()).filter(p -> p.page().uri().equals(found.page())).isPresent();
  }

  private static double part(Place a, Place b) {
    return (double) a.span().overlap(b.span())
        / Math.max(1, Math.min(a.span().length(), b.span().length()));
  }

  private Place place(Anchor anchor) {
    return new Place(homes.getOrDefault(anchor.article(), ""), anchor.span());
  }

  private void claim(LinksKey.Claim key) {
    var found = report.claims().stream().filter(c -> supports(c, key.support())).findFirst();
    var what = words(key.support().getFirst());
    ask("claims", found.isPresent(), what + ", found: " + near(key));
    found.ifPresent(claim -> {
      boolean same = claim.status().name().equals(key.status());
      ask("claim-status", same, what + " " + claim.status());
      key.roots()
          .ifPresent(n -> ask("claim-roots", claim.roots().size() == n, what + claim.roots()));
    });
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
        .map(support -> stem(homes.get(support.anchor().article())))
        .distinct()
        .toList();
  }

  private boolean supports(Claim claim, List<Place> keyed) {
    return keyed.stream().allMatch(place -> supports(claim, place));
  }

  private boolean supports(Claim claim, Place keyed) {
    return claim.support().stream()
        .map(support -> place(support.anchor()))
        .anyMatch(place -> isOn(place, keyed) && part(place, keyed) >= HALF);
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
      tally.add(new Finding(Finding.Kind.MISS, layer, "", new Span(0, 0), what, ""));
    }
  }

  private String words(Place place) {
    return pages
        .find(place.page())
        .map(page -> place.page() + " [" + place.span().of(page.page().text()) + "]")
        .orElse(place.page());
  }

  private void tell(Finding.Kind kind, String layer, Place place, String other) {
    var text = pages.text(place.page()).orElseGet(() -> texts.getOrDefault(place.page(), ""));
    if (!text.isEmpty()) {
      tally.add(
          Finding.of(kind, layer, place.page(), text, place.span(), List.of("with " + other)));
    }
  }
}
