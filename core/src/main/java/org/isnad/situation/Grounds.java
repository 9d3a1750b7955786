package org.isnad.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Layer;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.Support;

/// What a place in an article rests on: the claims that hold it, their roots and status.
///
/// The innermost attribution that makes a claim speaks for the place. Words in the page's own voice
/// rest on a claim only where a shared passage leads to one.
final class Grounds {

  /// What some places rest on together.
  ///
  /// @param roots ids, in the order of the report
  record Footing(List<String> roots, ClaimStatus status) {

    Footing {
      roots = List.copyOf(roots);
    }
  }

  private record Held(Support support, Claim claim) {}

  private final Map<String, Root> roots = new HashMap<>();
  private final Map<String, List<Held>> claims = new HashMap<>();
  private final Map<String, List<Held>> own = new HashMap<>();
  private final Map<List<String>, List<Held>> said = new HashMap<>();
  private final Map<String, List<ReuseAlignment>> reuse = new HashMap<>();
  private final Map<String, Map<String, Attribution>> attributions = new HashMap<>();

  Grounds(Ground ground) {
    ground.roots().forEach(root -> roots.put(root.id(), root));
    for (var claim : ground.claims()) {
      claim.support().forEach(support -> add(new Held(support, claim)));
    }
    for (var link : ground.reuse()) {
      reuse.computeIfAbsent(link.a().article(), id -> new ArrayList<>()).add(link);
      reuse.computeIfAbsent(link.b().article(), id -> new ArrayList<>()).add(link);
    }
    for (var article : ground.articles()) {
      attributions.put(article.article().id(), byId(article));
    }
  }

  private void add(Held held) {
    var article = held.support.anchor().article();
    claims.computeIfAbsent(article, id -> new ArrayList<>()).add(held);
    var attribution = held.support.attribution();
    if (attribution.isPresent()) {
      said.computeIfAbsent(List.of(article, attribution.get()), k -> new ArrayList<>()).add(held);
    } else {
      own.computeIfAbsent(article, id -> new ArrayList<>()).add(held);
    }
  }

  private static Map<String, Attribution> byId(AnnotatedArticle article) {
    var byId = new HashMap<String, Attribution>();
    article.layerOrNone(Layer.ATTRIBUTIONS).forEach(said -> byId.put(said.id(), said));
    return byId;
  }

  /// The claims that a place rests on.
  Set<Claim> claims(Anchor place, Optional<String> attribution) {
    var seen = new HashSet<String>();
    var next = attribution;
    while (next.isPresent() && seen.add(next.get())) {
      var found = new LinkedHashSet<Claim>();
      for (var held : said.getOrDefault(List.of(place.article(), next.get()), List.of())) {
        if (held.support.anchor().span().contains(place.span())) {
          found.add(held.claim);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      next =
          Optional.ofNullable(attributions.getOrDefault(place.article(), Map.of()).get(next.get()))
              .flatMap(Attribution::parent);
    }
    var found = new LinkedHashSet<Claim>();
    for (var held : own.getOrDefault(place.article(), List.of())) {
      if (held.support.anchor().span().contains(place.span())) {
        found.add(held.claim);
      }
    }
    return found.isEmpty() ? throughPassages(place) : found;
  }

  /// The claims of the other article's passage, where it is a copy of the one around the place.
  private Set<Claim> throughPassages(Anchor place) {
    var found = new LinkedHashSet<Claim>();
    for (var link : reuse.getOrDefault(place.article(), List.of())) {
      boolean first = isInside(place, link.a());
      if ((first || isInside(place, link.b())) && link.kind() != ReuseAlignment.Kind.PARAPHRASE) {
        found.addAll(mostOf(first ? link.b() : link.a()));
      }
    }
    return found;
  }

  private static boolean isInside(Anchor place, Anchor passage) {
    return place.article().equals(passage.article()) && passage.span().contains(place.span());
  }

  private Set<Claim> mostOf(Anchor passage) {
    var found = new LinkedHashSet<Claim>();
    for (var held : claims.getOrDefault(passage.article(), List.of())) {
      Span span = held.support.anchor().span();
      if (2 * span.overlap(passage.span()) > passage.span().length()) {
        found.add(held.claim);
      }
    }
    return found;
  }

  /// What several claims give to one assertion: their roots, counted as independent only where they
  /// can be identified, do not stand under one claim of a single root, and none passed on the
  /// other.
  Footing footing(Set<Claim> held) {
    var names = new LinkedHashSet<String>();
    held.forEach(claim -> names.addAll(claim.roots()));
    var ordered =
        names.stream().sorted(Comparator.comparingInt(String::length).thenComparing(id -> id));
    return new Footing(ordered.toList(), status(held, names));
  }

  private ClaimStatus status(Set<Claim> held, Set<String> names) {
    if (held.stream().anyMatch(claim -> claim.status() == ClaimStatus.CONTESTED)) {
      return ClaimStatus.CONTESTED;
    }
    if (held.stream().anyMatch(claim -> claim.status() == ClaimStatus.CORROBORATED)) {
      return ClaimStatus.CORROBORATED;
    }
    if (names.isEmpty()) {
      return ClaimStatus.UNATTRIBUTED;
    }
    return independent(held, names) > 1 ? ClaimStatus.CORROBORATED : ClaimStatus.SINGLE_ROOT;
  }

  private long independent(Set<Claim> held, Set<String> names) {
    var lines = new ArrayList<Set<String>>();
    for (var name : names) {
      var root = roots.get(name);
      if (root == null || root.anonymous() && root.via().isEmpty()) {
        continue;
      }
      var line = new HashSet<>(Set.of(name));
      held.stream().map(Claim::roots).filter(ids -> ids.contains(name)).forEach(line::addAll);
      names.stream().filter(other -> isOneLine(root, other)).forEach(line::add);
      var same = lines.stream().filter(other -> other.stream().anyMatch(line::contains)).toList();
      same.forEach(line::addAll);
      lines.removeAll(same);
      lines.add(line);
    }
    return lines.size();
  }

  private boolean isOneLine(Root root, String other) {
    var against = roots.get(other);
    return against != null
        && (against.via().contains(root.name()) || root.via().contains(against.name()));
  }
}
