package org.isnad.annotate.coreference;

import java.util.List;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.Reason;

/// Joins whom the headline calls by office, and what it calls by the first words of a name, to the
/// name that the article gives below.
final class HeadlineRung {

  private static final Grounds ANNOUNCED =
      new Grounds(.8, Reason.of("link.repeated"), "coreference.noun.headline");

  private final Words words;
  private final Discourse discourse;

  HeadlineRung(Words words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  void apply() {
    for (var item : discourse.items()) {
      if (item.headline() && item.isNominal() && !discourse.referent(item).isNamed()) {
        below(item);
      }
    }
  }

  /// Joins a phrase of the headline to the first below that says it with a name.
  private void below(Item headline) {
    for (var item : discourse.items()) {
      if (!item.headline() && tells(item, headline)) {
        discourse.join(headline, discourse.referent(item), ANNOUNCED);
        return;
      }
    }
  }

  private boolean tells(Item item, Item headline) {
    if (item.isPerson() && item.isNominal()) {
      return item.head().equals(headline.head())
          && discourse.referent(item).isNamed()
          && announces(discourse.referent(headline), item);
    }
    return item.isName() && !item.isPerson() && begins(item.words(), headline.words());
  }

  private static boolean begins(List<String> name, List<String> phrase) {
    int size = phrase.size();
    return size > 1 && size < name.size() && name.subList(0, size).equals(phrase);
  }

  /// Whether a headline's office, which may say less of it, can be the one that stands by a name.
  private boolean announces(Referent headline, Item office) {
    boolean bare = headline.modifiers().isEmpty() && headline.names().isEmpty();
    boolean former =
        office.modifiers().stream().anyMatch(words::isFormer)
            != headline.modifiers().stream().anyMatch(words::isFormer);
    return !headline.isPart()
        && !former
        && Fit.agrees(office, headline)
        && !Fit.contradicts(office, headline)
        && office.modifiers().containsAll(headline.modifiers())
        && office.names().containsAll(headline.names())
        && headline.phrase().filter(item -> stands(item, bare)).isPresent();
  }

  private static boolean stands(Item headline, boolean bare) {
    return !headline.mention().nested() && (headline.article() || !bare);
  }
}
