package org.isnad.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Medium;
import org.isnad.model.Reach;
import org.isnad.model.Root;
import org.isnad.model.Story;

/// A story with what its articles claim and what that rests on.
///
/// Its ids are addresses, so they stay the same in whatever order articles came, and an id that is
/// no longer in use still leads to what took its place: a story is named after its first article by
/// date and id, a claim after its first place, a root after its key.
///
/// @param story its articles by date and id
/// @param claims of its articles
/// @param roots of the claims
/// @param conflicts between the claims
/// @param media the outlets that published its articles
public record TracedStory(
    Story story,
    List<Claim> claims,
    List<Root> roots,
    List<Conflict> conflicts,
    List<Medium> media) {

  public TracedStory {
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
    conflicts = List.copyOf(conflicts);
    media = List.copyOf(media);
  }

  /// A story of which no more is known than its articles, the earliest first.
  static TracedStory bare(String title, List<String> articles) {
    var story = new Story(StableIds.story(articles.getFirst()), title, articles);
    return new TracedStory(story, List.of(), List.of(), List.of(), List.of());
  }

  /// What one article's claims rest on.
  ///
  /// @param roots names of their roots
  /// @param statuses of the claims
  public record Labels(Collection<String> roots, Collection<String> statuses) {

    /// Those of an article that claims nothing.
    public static final Labels NONE = new Labels(List.of(), List.of());

    public Labels {
      roots = List.copyOf(roots);
      statuses = List.copyOf(statuses);
    }
  }

  /// The part of the story that stands in some articles: of its claims the places in these, with
  /// the status that they have in the whole story.
  public TracedStory within(Set<String> articles) {
    var kept =
        claims.stream()
            .map(claim -> within(claim, articles))
            .filter(claim -> !claim.support().isEmpty())
            .toList();
    var ids = kept.stream().map(Claim::id).collect(Collectors.toSet());
    var members = story.articles().stream().filter(articles::contains).toList();
    return new TracedStory(
        new Story(story.id(), story.title(), members),
        kept,
        roots.stream()
            .filter(root -> kept.stream().anyMatch(claim -> claim.roots().contains(root.id())))
            .toList(),
        conflicts.stream().filter(conflict -> ids.containsAll(conflict.claims())).toList(),
        media.stream()
            .filter(medium -> medium.articles().stream().anyMatch(articles::contains))
            .toList());
  }

  private static Claim within(Claim claim, Set<String> articles) {
    var support =
        claim.support().stream()
            .filter(place -> articles.contains(place.anchor().article()))
            .toList();
    return new Claim(claim.id(), support, claim.roots(), claim.status(), claim.why());
  }

  /// How far the story goes.
  public Reach reach() {
    return Reach.of(story, claims, media);
  }

  /// The labels of each article that makes a claim.
  public Map<String, Labels> labels() {
    var names = new TreeMap<String, String>();
    roots.forEach(root -> names.put(root.id(), root.name()));
    var rootsOf = new TreeMap<String, TreeSet<String>>();
    var statusesOf = new TreeMap<String, TreeSet<String>>();
    for (var claim : claims) {
      for (var support : claim.support()) {
        var article = support.anchor().article();
        var own = rootsOf.computeIfAbsent(article, id -> new TreeSet<>());
        claim.roots().forEach(root -> own.add(names.getOrDefault(root, root)));
        statusesOf.computeIfAbsent(article, id -> new TreeSet<>()).add(claim.status().name());
      }
    }
    var labels = new TreeMap<String, Labels>();
    rootsOf.forEach((article, own) ->
        labels.put(article, new Labels(own, statusesOf.getOrDefault(article, new TreeSet<>()))));
    return labels;
  }
}
