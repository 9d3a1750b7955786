package org.isnad.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Root;
import org.isnad.model.Support;
import org.isnad.text.Folding;

/// A claim as the report shows it: its roots, and its chains as one tree.
///
/// @param claim the claim
/// @param roots the origins it goes back to
/// @param tree the chains in the articles' own words, from first speakers to articles
record ClaimView(Claim claim, List<Root> roots, ChainTree tree) {

  /// @param ownVoice what stands for the source where an article names none
  static ClaimView of(Claim claim, Catalogue catalogue, String ownVoice) {
    var chains = new ArrayList<List<String>>();
    for (var support : claim.support()) {
      var chain = new ArrayList<>(hands(support, catalogue, ownVoice));
      chain.add(catalogue.mark(support.anchor().article()));
      chains.add(chain);
    }
    var tree = ChainTree.empty();
    chains.stream()
        .filter(chain -> chains.stream().noneMatch(other -> says(other, chain, ownVoice)))
        .sorted(Comparator.comparing(chain -> chain.getFirst().equals(ownVoice)))
        .forEach(tree::add);
    return new ClaimView(claim, catalogue.roots(claim), tree);
  }

  /// The hands before the article, first speaker first.
  private static List<String> hands(Support support, Catalogue catalogue, String ownVoice) {
    var attribution = catalogue.attribution(support);
    if (attribution.isEmpty()) {
      return List.of(credited(support, catalogue).orElse(ownVoice));
    }
    var publisher =
        catalogue.article(support.anchor().article()).map(Catalogue::publisher).orElse("");
    var names = new ArrayList<String>();
    for (var link : attribution.get().chain()) {
      var named = !link.name().isBlank() && link.kind() != ChainLink.Kind.ARTICLE;
      if (named && !isSame(link.name(), publisher)) {
        names.add(link.name());
      }
    }
    if (names.isEmpty()) {
      var speaker = attribution.get().sourceName();
      names.add(speaker.isBlank() ? ownVoice : speaker);
    }
    return names;
  }

  /// Whom an article credits for its whole text.
  private static Optional<String> credited(Support support, Catalogue catalogue) {
    return catalogue
        .article(support.anchor().article())
        .flatMap(annotated -> annotated.article().credit())
        .flatMap(credit -> credit.outlets().stream().findFirst());
  }

  private static boolean isSame(String name, String other) {
    return Folding.fold(name).equals(Folding.fold(other));
  }

  /// Whether a longer chain of the same article says all that `chain` says: it has one more speaker
  /// before it, or a source where `chain` has none.
  private static boolean says(List<String> longer, List<String> chain, String ownVoice) {
    int more = longer.size() - chain.size();
    if (more > 0 && longer.subList(more, longer.size()).equals(chain)) {
      return true;
    }
    return chain.getFirst().equals(ownVoice)
        && !longer.getFirst().equals(ownVoice)
        && longer.getLast().equals(chain.getLast());
  }

  /// How many articles carry it.
  int articles() {
    return (int)
        claim.support().stream().map(support -> support.anchor().article()).distinct().count();
  }
}
