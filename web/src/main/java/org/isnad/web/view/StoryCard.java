package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
import org.isnad.store.StoryLine;

/// A story in a list: its title, its days, how far it goes, how its claims stand.
///
/// @param id of the story
/// @param title in a member's own words
/// @param days on which it was told
/// @param reach roots, families, outlets, articles
/// @param chips how many claims of each telling status
public record StoryCard(
    String id, String title, String days, List<String> reach, List<Chip> chips) {

  /// So many claims of a status.
  ///
  /// @param status its name, for the style
  /// @param sign that tells it without colour
  /// @param label in the reader's words
  public record Chip(String status, String sign, String label) {

    /// A status and its words.
    static Chip of(ClaimStatus status, String label) {
      var sign =
          switch (status) {
            case CONTESTED -> "!";
            case CORROBORATED -> "\u2713";
            case SINGLE_ROOT -> "\u2022";
            case UNATTRIBUTED -> "?";
          };
      return new Chip(status.name(), sign, label);
    }
  }

  private static final List<ClaimStatus> TELLING =
      List.of(ClaimStatus.CONTESTED, ClaimStatus.CORROBORATED, ClaimStatus.SINGLE_ROOT);

  /// A story in a reader's words.
  public static StoryCard of(StoryLine line, Wording words) {
    var chips = new ArrayList<Chip>();
    for (var status : TELLING) {
      if (line.claims(status) > 0) {
        chips.add(
            Chip.of(
                status,
                words.name("status", status.name()) + ": " + words.number(line.claims(status))));
      }
    }
    return new StoryCard(
        line.id(), line.title(), days(line, words), reach(line.reach(), words), chips);
  }

  private static String days(StoryLine line, Wording words) {
    var first = line.first().map(words::day).orElse("");
    var last = line.last().map(words::day).orElse("");
    return first.equals(last) ? first : first + " \u2013 " + last;
  }

  /// The four numbers, which must not be taken for each other.
  static List<String> reach(Reach reach, Wording words) {
    return List.of(
        words.count("roots", reach.roots()),
        words.count("families", reach.families()),
        words.count("outlets", reach.outlets()),
        words.count("articles", reach.articles()));
  }

  /// Where it can be read.
  public String link() {
    return "/story/" + id;
  }
}
