package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.Reason;

/// Joins whom the headline calls by office, and what it calls by the first words of a name, to the
/// name that the article gives below.
final class HeadlineRung {

  private static final Grounds ANNOUNCED =
      new Grounds(.8, Reason.of("link.repeated"), "coreference.noun.headline");

  /// How many phrases below are compared with one of the headline.
  private static final int MOST = 8;

  private final Words words;
  private final Discourse discourse;
  private final Map<String, List<Item>> below = new HashMap<>();

  HeadlineRung(Words words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  void apply() {
    for (var item : discourse.items()) {
      if (!item.headline() && (item.isName() != item.isPerson())) {
        var first = item.isName() ? words.head(item.words().getFirst()) : item.head();
        var list = below.computeIfAbsent(first, k -> new ArrayList<>(2));
        if (list.size() < MOST) {
          list.add(item);
        }
      }
    }
    for (var item : discourse.items()) {
      if (item.headline() && item.isNominal() && !discourse.referent(item).isNamed()) {
        below.getOrDefault(item.head(), List.of()).stream()
            .filter(told -> tells(told, item))
            .findFirst()
            .ifPresent(told -> discourse.join(item, discourse.referent(told), ANNOUNCED));
      }
    }
  }

  private boolean tells(Item item, Item headline) {
    return item.isName()
        ? begins(item.words(), headline.words())
        : discourse.referent(item).isNamed() && announces(discourse.referent(headline), item);
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
