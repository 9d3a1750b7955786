package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Root;
import org.isnad.model.Support;
import org.isnad.text.Folding;

/// A claim as the report shows it: its chains as one tree, and its words.
///
/// @param claim the claim
/// @param roots its roots
/// @param tree the chains, from roots to articles
record ClaimView(Claim claim, List<Root> roots, ChainTree tree) {

  static ClaimView of(Claim claim, Catalogue catalogue, String ownVoice) {
    var roots = catalogue.roots(claim);
    var tree = ChainTree.empty();
    for (var support : claim.support()) {
      var chain = new ArrayList<>(hands(support, roots, catalogue, ownVoice));
      chain.add(catalogue.mark(support.anchor().article()));
      tree.add(chain);
    }
    return new ClaimView(claim, roots, tree);
  }

  /// The hands between the claim's root and the article, the root first.
  private static List<String> hands(
      Support support, List<Root> roots, Catalogue catalogue, String ownVoice) {
    var attribution = catalogue.attribution(support);
    if (attribution.isEmpty()) {
      return List.of(ownVoice);
    }
    var names =
        new ArrayList<>(
            attribution.get().chain().stream()
                .filter(link -> link.kind() != ChainLink.Kind.ARTICLE)
                .map(ChainLink::name)
                .filter(name -> !name.isBlank())
                .toList());
    if (names.isEmpty()) {
      names.add(speaker(attribution.get(), ownVoice));
    }
    rootOf(attribution.get(), names, roots).ifPresent(root -> names.set(0, root.name()));
    return names;
  }

  private static String speaker(Attribution attribution, String ownVoice) {
    return attribution.sourceName().isBlank() ? ownVoice : attribution.sourceName();
  }

  private static Optional<Root> rootOf(
      Attribution attribution, List<String> names, List<Root> roots) {
    if (roots.size() == 1) {
      return Optional.of(roots.getFirst());
    }
    var first = Folding.fold(names.getFirst());
    var named = roots.stream().filter(root -> Folding.fold(root.name()).equals(first)).findFirst();
    return named.or(() ->
        roots.stream().filter(root -> root.anonymous() && attribution.anonymous()).findFirst());
  }

  /// How many outlets carry it.
  long outlets(Catalogue catalogue) {
    return claim.support().stream()
        .flatMap(support -> catalogue.article(support.anchor().article()).stream())
        .map(catalogue::publisher)
        .distinct()
        .count();
  }

  /// How many articles carry it.
  long articles() {
    return claim.support().stream().map(support -> support.anchor().article()).distinct().count();
  }
}
