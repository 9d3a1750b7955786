package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.model.EntityLink;
import org.isnad.model.Mention;

/// A mention with its words, as the resolver compares them.
///
/// @param mention the mention
/// @param link what it refers to in its article
/// @param words its words as written, broken words mended, proclitics left out
/// @param folded its folded words
/// @param whole whether they are a person's name in full
/// @param countries the countries whose adjectives stand in it
/// @param names the names that stand in it, those of bodies that every state has left out
record Place(
    Mention mention,
    EntityLink link,
    String words,
    List<String> folded,
    boolean whole,
    Set<String> countries,
    Set<String> names) {

  boolean isName() {
    return mention.kind() == Mention.Kind.NAME;
  }

  /// Whether the name is that of a capital or palace, and a government is meant.
  boolean standsForOther() {
    return isName() && link.origin().rule().startsWith("knowledge/");
  }

  boolean isNominal() {
    return mention.kind() == Mention.Kind.NOMINAL;
  }
}
