package org.isnad.annotate.coreference;

import java.util.List;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;

/// A mention with what its words show.
///
/// @param index its place among the mentions of the article
/// @param mention the mention
/// @param words its folded words, proclitics left out and a swallowed article restored
/// @param noun its folded head noun without the article; empty for a name
/// @param head the stem of that noun
/// @param modifiers the stems of its other words that are no names, adjectives of countries, or
///   markers; of a name that is no person's all but the first
/// @param countries the countries whose adjectives stand in it
/// @param names the names that stand in it
/// @param markers what single words say of how it refers
/// @param article whether its head noun carries the article
/// @param owned whether its head noun carries a pronoun: "their leaders"
/// @param counted the figure or numeral at its beginning; empty when there is none
/// @param sentence the number of its sentence
/// @param headline whether it stands in the headline
record Item(
    int index,
    Mention mention,
    List<String> words,
    String noun,
    String head,
    Set<String> modifiers,
    Set<String> countries,
    Set<String> names,
    Set<Marker> markers,
    boolean article,
    boolean owned,
    String counted,
    int sentence,
    boolean headline) {

  /// Its words as one text.
  String text() {
    return String.join(" ", words);
  }

  boolean isName() {
    return mention.kind() == Mention.Kind.NAME;
  }

  boolean isNominal() {
    return mention.kind() == Mention.Kind.NOMINAL;
  }

  boolean isPerson() {
    return type() == EntityType.PERSON || type() == EntityType.ROLE_PERSON;
  }

  boolean isPlural() {
    return mention.number() != Mention.Number.SINGULAR;
  }

  /// Whether it names only a part or the rest of a set.
  boolean isPart() {
    return markers.contains(Marker.SUBSET) || markers.contains(Marker.OTHER);
  }

  /// Whether it points at something known: by the article, a demonstrative, or "the same".
  boolean pointsBack() {
    return mention.definite() || markers.contains(Marker.THIS) || markers.contains(Marker.SAME);
  }

  EntityType type() {
    return mention.type();
  }
}
