package org.isnad.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Member;
import org.isnad.situation.CountDrift.Line;
import org.isnad.situation.CountDrift.Telling;

/// Follows the numbers of happenings through the reports that give them.
public final class CountDrifts {

  private static final Comparator<Telling> BY_NUMBER =
      Comparator.comparing(telling -> telling.count().best());

  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Root> roots = new LinkedHashMap<>();
  private final Grounds grounds;

  private CountDrifts(Ground ground) {
    ground.articles().forEach(article -> articles.put(article.article().id(), article));
    ground.roots().forEach(root -> roots.put(root.id(), root));
    grounds = new Grounds(ground);
  }

  /// The numbers that articles of a report give differently, those of most articles first.
  public static List<CountDrift> of(Report report) {
    var all = report.pages().stream().flatMap(page -> page.articles().stream()).toList();
    return of(
        report.situation().timeline(),
        new Ground(
            all,
            report.entities(),
            report.reuse(),
            report.stories(),
            report.claims(),
            report.roots()));
  }

  static List<CountDrift> of(List<Entry> timeline, Ground ground) {
    var drifts = new CountDrifts(ground);
    return groups(timeline).stream()
        .flatMap(entries -> drifts.of(entries).stream())
        .filter(CountDrift::changes)
        .sorted(Comparator.comparingInt(drift -> -drift.articles()))
        .toList();
  }

  /// Entries of one kind that are one happening or may be, in the order of the timeline.
  private static List<List<Entry>> groups(List<Entry> timeline) {
    var groups = new ArrayList<List<Entry>>();
    for (var entry : timeline) {
      var own = groups.stream().filter(group -> belongs(entry, group)).findFirst();
      own.orElseGet(
              () -> {
                var fresh = new ArrayList<Entry>();
                groups.add(fresh);
                return fresh;
              })
          .add(entry);
    }
    return groups;
  }

  private static boolean belongs(Entry entry, List<Entry> group) {
    return group.stream()
        .anyMatch(other ->
            other.type().equals(entry.type())
                && other.polarity() == entry.polarity()
                && (entry.maybeSame().contains(other.id())
                    || other.maybeSame().contains(entry.id())));
  }

  private List<CountDrift> of(List<Entry> entries) {
    var roles = new LinkedHashSet<String>();
    entries.forEach(entry -> entry.counts().forEach(count -> roles.add(count.role())));
    return roles.stream().map(role -> new CountDrift(entries, role, lines(entries, role))).toList();
  }

  private List<Line> lines(List<Entry> entries, String role) {
    var members = new HashSet<Member>();
    entries.forEach(entry -> members.addAll(entry.members()));
    var lines = new LinkedHashMap<Optional<Root>, List<Telling>>();
    for (var article : articles.values()) {
      largest(events(members, article), article, role)
          .forEach((root, telling) ->
              lines.computeIfAbsent(root, own -> new ArrayList<>()).add(telling));
    }
    return lines.entrySet().stream().map(line -> new Line(line.getKey(), line.getValue())).toList();
  }

  /// Of several numbers that an article has from one origin the largest: others are parts of it.
  private Map<Optional<Root>, Telling> largest(
      List<Event> events, AnnotatedArticle article, String role) {
    var largest = new LinkedHashMap<Optional<Root>, Telling>();
    for (var event : events) {
      event.counts().stream()
          .filter(count -> count.role().equals(role))
          .map(count -> new Telling(article.article().id(), article.article().published(), count))
          .forEach(telling ->
              largest.merge(root(article, event), telling, BinaryOperator.maxBy(BY_NUMBER)));
    }
    return largest;
  }

  private static List<Event> events(Set<Member> members, AnnotatedArticle article) {
    var id = article.article().id();
    return article.layerOrNone(Layer.EVENTS).stream()
        .filter(event -> members.contains(new Member(id, event.id())))
        .toList();
  }

  /// The first origin on which an event of an article rests, rather one that the article names.
  private Optional<Root> root(AnnotatedArticle article, Event event) {
    var place = new Anchor(article.article().id(), event.span());
    return grounds.claims(place, event.attribution()).stream()
        .flatMap(claim -> claim.roots().stream())
        .map(roots::get)
        .filter(root -> root != null)
        .min(Comparator.comparing(root -> !root.articles().contains(place.article())));
  }
}
