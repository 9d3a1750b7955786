package org.isnad.provenance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The first identifiable origin of a statement.
///
/// @param key the same for the same origin, whatever a page calls it
/// @param name as the page names it, or the canonical name of a medium
/// @param voice who speaks, in the page's words; empty when that is the origin itself
/// @param identifiable whether it can be told from other origins; only then it counts as
///   independent
/// @param hands the keys of all named hands through which it passed, itself included
/// @param title the words with which the article introduces a person; empty where there are none
/// @param via the media through which it reached the article, nearest to the origin first
/// @param rule which rule found it
record Source(
    String key,
    String name,
    String voice,
    boolean identifiable,
    Set<String> hands,
    String title,
    List<String> via,
    String rule) {

  /// Known by its name or by the medium that heard it.
  static final int FIRM = 2;

  Source {
    hands = Set.copyOf(hands);
    via = List.copyOf(via);
  }

  /// The same origin, introduced with other words.
  Source introduced(String words) {
    return new Source(key, name, voice, identifiable, hands, words, via, rule);
  }

  /// The same origin as the person whom it stands for.
  ///
  /// @param found the rule that found it
  /// @param words with which the article calls or introduces the person
  Source as(Source person, String found, String words) {
    var all = new HashSet<>(hands);
    all.add(person.key());
    var through = isWeak() ? List.<String>of() : via;
    return new Source(person.key(), person.name(), "", true, all, words, through, found);
  }

  /// Whether it is known only by a medium that heard an unnamed voice, or not at all.
  boolean isAnonymous() {
    return !voice.isEmpty();
  }

  /// Whether it is a person whom the article or its story names.
  boolean isPerson() {
    return isNamedThere() || rule.equals("root.office");
  }

  /// Whether it is a person whom the article itself names.
  boolean isNamedThere() {
    return rule.equals("root.person");
  }

  /// Whether it is a body, an office or a group: it may be one with any other origin that is no
  /// medium, under another name.
  boolean isBody() {
    return rule.equals("root.named");
  }

  /// Whether it is no more than an unnamed voice of which no other medium is known to have heard.
  boolean isWeak() {
    return firmness() < FIRM;
  }

  /// How well it is known: 2 by a name or by the medium that heard it, 1 by the body of which it is
  /// an unnamed voice, else 0.
  int firmness() {
    return switch (rule) {
      case "root.outlet", "root.unknown" -> 0;
      case "root.voice-of" -> 1;
      default -> FIRM;
    };
  }
}
