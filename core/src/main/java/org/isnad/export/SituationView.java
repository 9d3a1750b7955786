package org.isnad.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Entity;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Member;

/// A report's situation as a reader of one language meets it: names instead of ids, the weightiest
/// first, words where they stand.
public final class SituationView {

  private static final int HANDFUL = 12;

  private final Report report;
  private final boolean arabic;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Root> roots = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// The view of a report's situation.
  public SituationView(Report report, Locale language) {
    this.report = report;
    this.arabic = language.getLanguage().equals("ar");
    report.entities().forEach(entity -> entities.put(entity.id(), entity));
    report.roots().forEach(root -> roots.put(root.id(), root));
    report.situation().timeline().forEach(entry -> entries.put(entry.id(), entry));
    for (var page : report.pages()) {
      for (var article : page.articles()) {
        articles.put(article.article().id(), article);
        numbers.putIfAbsent(article.article().id(), numbers.size() + 1);
      }
    }
  }

  /// What is viewed.
  public Situation situation() {
    return report.situation();
  }

  /// All articles, in the order of the report.
  public List<AnnotatedArticle> articles() {
    return List.copyOf(articles.values());
  }

  /// The article of an id.
  public Optional<AnnotatedArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// Whether the articles are few enough to be named before anything is told of them.
  public boolean isHandful() {
    return articles.size() <= HANDFUL;
  }

  /// The articles behind what is shown: all of a handful, else those that tell the entries.
  public List<AnnotatedArticle> sources(List<Entry> shown) {
    if (isHandful()) {
      return articles();
    }
    var tellers = new HashSet<String>();
    shown.forEach(entry -> tellers.addAll(tellers(entry)));
    return articles.values().stream()
        .filter(article -> tellers.contains(article.article().id()))
        .toList();
  }

  /// `[3]`, the article's number in the order of the report.
  public String mark(String article) {
    return "[" + numbers.getOrDefault(article, 0) + "]";
  }

  /// Who published the article, or else the last part of its page's name.
  public String publisher(AnnotatedArticle annotated) {
    var uri = annotated.article().page().uri();
    return annotated.article().outlet().orElseGet(() -> uri.substring(uri.lastIndexOf('/') + 1));
  }

  /// An entity.
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /// An entity's name in the reader's language; its id when the report does not know it.
  public String name(String id) {
    return entity(id).map(entity -> arabic ? entity.arabic() : entity.english()).orElse(id);
  }

  /// The roots of ids, those that the report knows.
  public List<Root> roots(List<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(roots.get(id)).stream()).toList();
  }

  /// A timeline entry.
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// The page's words at a place; empty when the report does not hold the article.
  public String words(Anchor anchor) {
    return Optional.ofNullable(articles.get(anchor.article()))
        .map(annotated -> annotated.article().text(anchor.span()))
        .orElse("");
  }

  /// The ids of the articles that tell an entry, in the order of the report.
  public List<String> tellers(Entry entry) {
    Set<String> tellers = new LinkedHashSet<>();
    entry.members().stream().map(Member::article).forEach(tellers::add);
    return tellers.stream()
        .sorted(Comparator.comparing(id -> numbers.getOrDefault(id, 0)))
        .toList();
  }

  /// The `most` weightiest entries, in the order of the timeline.
  public List<Entry> weightiest(int most) {
    var timeline = situation().timeline();
    Map<String, Long> weights = new HashMap<>();
    timeline.forEach(entry -> weights.put(entry.id(), weight(entry)));
    var kept =
        timeline.stream()
            .map(Entry::id)
            .sorted(Comparator.comparing(id -> -weights.getOrDefault(id, 0L)))
            .limit(most)
            .toList();
    var ids = Set.copyOf(kept);
    return timeline.stream().filter(entry -> ids.contains(entry.id())).toList();
  }

  /// Articles times roots times filled slots; what did not happen yet or never may, weighs less.
  private long weight(Entry entry) {
    long slots =
        1
            + (entry.actors().isEmpty() ? 0 : 2)
            + (entry.targets().isEmpty() ? 0 : 2)
            + (entry.place().isEmpty() ? 0 : 1)
            + (entry.time().isEmpty() ? 0 : 2)
            + (entry.counts().isEmpty() ? 0 : 2);
    long firm =
        switch (entry.modality()) {
          case ASSERTED, REPORTED -> 4;
          case FUTURE, REQUESTED -> 2;
          case HYPOTHETICAL -> 1;
        };
    return firm * slots * (1 + tellers(entry).size()) * (1 + entry.roots().size());
  }

  /// The entries that rest on one origin alone, in the order of the timeline.
  public List<Entry> singleRooted() {
    return situation().timeline().stream()
        .filter(entry -> entry.status() == ClaimStatus.SINGLE_ROOT)
        .toList();
  }

  /// The contradictions whose claims stand where an entry is told, and their claims.
  public Map<Conflict, List<Claim>> contradictions() {
    var tellers = new TreeSet<String>();
    situation().timeline().forEach(entry -> tellers.addAll(tellers(entry)));
    var byId = new HashMap<String, Claim>();
    report.claims().forEach(claim -> byId.put(claim.id(), claim));
    var found = new LinkedHashMap<Conflict, List<Claim>>();
    for (var conflict : report.conflicts()) {
      var claims =
          conflict.claims().stream()
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .filter(claim -> !claim.support().isEmpty())
              .toList();
      if (claims.stream()
          .flatMap(claim -> claim.support().stream())
          .anyMatch(support -> tellers.contains(support.anchor().article()))) {
        found.put(conflict, claims);
      }
    }
    return found;
  }
}
