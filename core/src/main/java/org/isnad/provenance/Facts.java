package org.isnad.provenance;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Tells which statements are of a fact, something that another origin can know of by itself.
///
/// Wishes and feelings are none, nor is what takes a stand to words of others. Words of praise,
/// importance and duty are none either, where nothing stands beside them that happened, can be
/// counted, or has its day.
final class Facts {

  private final Openings openings;
  private final Set<String> appraisals = new HashSet<>();

  Facts(Openings openings) {
    this.openings = openings;
    for (var row : Table.load("provenance/appraisals.tsv").rows()) {
      row.list("form").forEach(form -> appraisals.add(Folding.fold(form)));
    }
  }

  /// Whether it tells a fact.
  boolean tells(Statement statement) {
    return !openings.isWish(statement)
        && !openings.takesStand(statement)
        && (isCheckable(statement) || !appraises(statement));
  }

  private boolean appraises(Statement statement) {
    var text = statement.article().article().text(statement.anchor().span());
    return Spellings.words(text).stream()
        .map(word -> Clitics.withoutArticle(LightStem.bare(word)))
        .anyMatch(appraisals::contains);
  }

  private static boolean isCheckable(Statement statement) {
    return !statement.accounts().isEmpty()
        || !statement.quantities().isEmpty()
        || !statement.times().isEmpty();
  }
}
