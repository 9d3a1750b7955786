package org.isnad.annotate.relation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.isnad.text.Tokens;

/// Whose words each token of an article is said to be: the innermost attribution whose content
/// holds it.
final class Voices {

  private final Tokens tokens;
  private final Attribution[] at;
  private final Map<String, Attribution> byId = new HashMap<>();

  Voices(Tokens tokens, List<Attribution> attributions) {
    this.tokens = tokens;
    this.at = new Attribution[tokens.size()];
    attributions.stream()
        .sorted(Comparator.comparingInt(said -> -said.content().length()))
        .forEach(this::fill);
  }

  private void fill(Attribution said) {
    byId.put(said.id(), said);
    int from = tokens.indexAt(said.content().start());
    for (int i = from; i < at.length; i++) {
      if (tokens.get(i).span().start() >= said.content().end()) {
        return;
      }
      at[i] = said;
    }
  }

  /// The id of the innermost attribution whose content holds the whole span.
  Optional<String> of(Span span) {
    int first = tokens.indexAt(span.start());
    var said = first < at.length ? Optional.ofNullable(at[first]) : Optional.<Attribution>empty();
    while (said.isPresent() && !said.get().content().contains(span)) {
      said = said.get().parent().map(byId::get);
    }
    return said.map(Attribution::id);
  }
}
