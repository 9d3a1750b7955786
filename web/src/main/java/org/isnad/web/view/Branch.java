package org.isnad.web.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.export.ReportIndex;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Root;
import org.isnad.model.Support;
import org.isnad.text.Folding;

/// A place in the tree of who has it from whom: a root, a medium that passed it on, or an article.
///
/// @param label its name
/// @param link of an article
/// @param stated whether the article says so; else it follows from the wording
/// @param anonymous whether nobody is named
/// @param below what hangs on it
public record Branch(
    String label, Optional<String> link, boolean stated, boolean anonymous, List<Branch> below) {

  /// How many branches are shown before "more".
  public static final int FIRST = 6;

  public Branch {
    below = List.copyOf(below);
  }

  /// Those below that are shown at once.
  public List<Branch> shown() {
    return below.size() <= FIRST + 1 ? below : below.subList(0, FIRST);
  }

  /// Those that are shown when they are asked for.
  public List<Branch> more() {
    return below.subList(shown().size(), below.size());
  }

  /// The tree below a root, as claims lead through it.
  ///
  /// @param claims that rest on it, perhaps among others
  public static Branch of(Root root, List<Claim> claims, ReportIndex index, Taste taste) {
    var grown = new Node(root.name(), Optional.empty(), true);
    for (var claim : claims) {
      if (claim.roots().contains(root.id())) {
        claim.support().stream()
            .filter(support -> root.articles().contains(support.anchor().article()))
            .forEach(support -> grow(grown, root, support, index, taste));
      }
    }
    return grown.branch(root.anonymous());
  }

  private static void grow(Node node, Root root, Support support, ReportIndex index, Taste taste) {
    var said = index.attribution(support);
    var id = support.anchor().article();
    var ends = new HashSet<>(Set.of(Folding.fold(root.name())));
    index.medium(id).ifPresent(own -> ends.add(Folding.fold(own.name())));
    var at = node;
    for (var link : said.map(Attribution::chain).orElse(List.of())) {
      if (link.kind() == ChainLink.Kind.MEDIUM && !ends.contains(Folding.fold(link.name()))) {
        at = at.child(link.name(), Optional.empty(), true);
      }
    }
    at.child(Headline.publisher(id, index, taste), Optional.of("/article/" + id), said.isPresent());
  }

  /// A branch that still grows.
  private static final class Node {
    private final String label;
    private final Optional<String> link;
    private final Map<String, Node> below = new LinkedHashMap<>();
    private boolean stated;

    private Node(String label, Optional<String> link, boolean stated) {
      this.label = label;
      this.link = link;
      this.stated = stated;
    }

    private Node child(String name, Optional<String> to, boolean said) {
      var key = to.orElse(Folding.fold(name));
      var child = below.computeIfAbsent(key, k -> new Node(name, to, said));
      child.stated |= said;
      return child;
    }

    private Branch branch(boolean anonymous) {
      var children = new ArrayList<Branch>();
      below.values().forEach(node -> children.add(node.branch(false)));
      return new Branch(label, link, stated, anonymous, children);
    }
  }
}
