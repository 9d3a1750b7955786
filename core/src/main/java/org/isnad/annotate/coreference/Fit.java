package org.isnad.annotate.coreference;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Gender;
import org.isnad.model.Reason;

/// Whether a noun phrase can refer to what was called by the same noun before, and how surely.
final class Fit {

  private static final Grounds ALL =
      new Grounds(.85, Reason.of("link.noun"), "coreference.noun.same");
  private static final Grounds PARTLY =
      new Grounds(.65, Reason.of("link.noun-alike"), "coreference.noun.alike");
  private static final Grounds REPEATED =
      new Grounds(.6, Reason.of("link.repeated"), "coreference.noun.repeated");
  private static final Grounds COLLECTIVE =
      new Grounds(.55, Reason.of("link.collective"), "coreference.noun.collective");
  private static final Grounds MARKED =
      new Grounds(.9, Reason.of("link.marked"), "coreference.noun.marked");

  private final Words words;

  Fit(Words words) {
    this.words = words;
  }

  /// The reason to take the item for the referent; empty when it cannot be or nothing speaks for
  /// it.
  Optional<Grounds> of(Item item, Referent referent) {
    if (referent.isPart() || !agrees(item, referent) || contradicts(item, referent)) {
      return Optional.empty();
    }
    if (item.markers().contains(Marker.SAME) || item.markers().contains(Marker.THIS)) {
      return Optional.of(MARKED);
    }
    boolean covered =
        referent.modifiers().containsAll(item.modifiers())
            && referent.names().containsAll(item.names())
            && referent.countries().containsAll(item.countries());
    boolean same =
        covered
            && item.modifiers().containsAll(referent.modifiers())
            && item.names().containsAll(referent.names());
    if (same && referent.isInHeadline() && item.counted().equals(referent.counted())) {
      return Optional.of(REPEATED);
    }
    return item.pointsBack() || isOffice(item)
        ? known(item, referent, covered)
        : fresh(item, referent, covered);
  }

  private static Optional<Grounds> known(Item item, Referent referent, boolean covered) {
    if (covered) {
      return Optional.of(ALL);
    }
    boolean nothing =
        referent.modifiers().isEmpty()
            && referent.names().isEmpty()
            && referent.countries().isEmpty()
            && item.article()
            && !(item.isPerson() && !item.countries().isEmpty());
    boolean alike =
        share(item.modifiers(), referent.modifiers())
            || share(item.names(), referent.names())
            || share(item.countries(), referent.countries());
    boolean named = referent.isNamed() && !item.isPerson();
    boolean bare =
        named || referent.names().isEmpty() && !item.names().isEmpty() && item.isPerson();
    return (alike || nothing) && !bare ? Optional.of(PARTLY) : Optional.empty();
  }

  /// An indefinite phrase names something new, but for a count that is repeated and for people who
  /// are many and vague.
  private Optional<Grounds> fresh(Item item, Referent referent, boolean covered) {
    boolean narrower =
        covered
            || item.modifiers().containsAll(referent.modifiers())
                && item.countries().containsAll(referent.countries());
    if (narrower && !item.counted().isEmpty() && item.counted().equals(referent.counted())) {
      return Optional.of(REPEATED);
    }
    boolean vague =
        item.type() == EntityType.ARMED_GROUP
            || words.noun(item.noun()).filter(n -> n.sense() == Noun.Sense.SOURCE).isPresent();
    boolean general = item.names().isEmpty() && item.countries().isEmpty();
    boolean alike = covered || general || share(item.names(), referent.names());
    return vague && item.isPlural() && alike ? Optional.of(COLLECTIVE) : Optional.empty();
  }

  /// "Commander of the X corps": one at a time, though without the article.
  private static boolean isOffice(Item item) {
    return item.isPerson() && !item.isPlural() && item.mention().definite();
  }

  static boolean agrees(Item item, Referent referent) {
    if (item.isPerson() != referent.isPerson()
        || item.isPlural() && referent.isNamed() && !isMany(referent.type())) {
      return false;
    }
    return referent
        .phrase()
        .map(phrase -> phrase.isPlural() == item.isPlural() && ofOneGender(item, phrase))
        .orElse(true);
  }

  private static boolean ofOneGender(Item item, Item other) {
    return !item.isPerson()
        || other.mention().gender() == item.mention().gender()
        || other.mention().gender() == Gender.UNKNOWN
        || item.mention().gender() == Gender.UNKNOWN;
  }

  /// "The forces" may go back to a name.
  private static boolean isMany(EntityType type) {
    return type == EntityType.MILITARY || type == EntityType.ARMED_GROUP;
  }

  static boolean contradicts(Item item, Referent referent) {
    return differ(item.countries(), referent.countries()) || differ(item.names(), referent.names());
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
