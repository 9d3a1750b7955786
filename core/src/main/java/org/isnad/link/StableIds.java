package org.isnad.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Medium;
import org.isnad.model.Root;
import org.isnad.model.Story;
import org.isnad.provenance.Traced;

/// Gives a story, its claims and roots ids that say where they stand instead of when they were
/// found.
final class StableIds {

  private static final int ROOT_BYTES = 6;

  private StableIds() {}

  /// The id of a story whose first article has this id.
  static String story(String article) {
    return "S" + article;
  }

  /// The same story with ids of its own, its claims' and its roots'.
  static TracedStory of(Story story, Traced traced, List<Medium> media) {
    Map<String, String> roots = new HashMap<>();
    traced.roots().forEach(root -> roots.put(root.id(), root(root.key())));
    Map<String, String> claims = new HashMap<>();
    Set<String> taken = new HashSet<>();
    traced.claims().forEach(claim -> claims.put(claim.id(), claim(claim, taken)));
    return new TracedStory(
        story,
        traced.claims().stream().map(claim -> renamed(claim, claims, roots)).toList(),
        traced.roots().stream().map(root -> renamed(root, roots)).toList(),
        traced.conflicts().stream().map(conflict -> renamed(conflict, claims)).toList(),
        media);
  }

  private static String claim(Claim claim, Set<String> taken) {
    var first = claim.support().getFirst().anchor();
    var place = "C%s-%d".formatted(first.article(), first.span().start());
    var id = place;
    for (int more = 2; !taken.add(id); more++) {
      id = place + "-" + more;
    }
    return id;
  }

  private static String root(String key) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "R" + HexFormat.of().formatHex(digest, 0, ROOT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Claim renamed(Claim claim, Map<String, String> claims, Map<String, String> roots) {
    return new Claim(
        named(claim.id(), claims),
        claim.support(),
        named(claim.roots(), roots),
        claim.status(),
        claim.why());
  }

  private static Root renamed(Root root, Map<String, String> roots) {
    return new Root(
        named(root.id(), roots),
        root.key(),
        root.name(),
        root.anonymous(),
        root.via(),
        root.articles());
  }

  private static Conflict renamed(Conflict conflict, Map<String, String> claims) {
    return new Conflict(conflict.kind(), named(conflict.claims(), claims), conflict.values());
  }

  private static List<String> named(List<String> ids, Map<String, String> names) {
    var named = new ArrayList<String>();
    ids.forEach(id -> named.add(named(id, names)));
    return named;
  }

  private static String named(String id, Map<String, String> names) {
    return names.getOrDefault(id, id);
  }
}
