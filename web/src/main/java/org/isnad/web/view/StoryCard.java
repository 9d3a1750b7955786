package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryLine;
import org.isnad.web.draw.Sparkline;

/// A story in a list: its title, its days, how far it goes, how its claims stand.
///
/// @param id of the story
/// @param title in a member's own words
/// @param days on which it was told
/// @param reach roots, families, outlets, articles
/// @param chips how many claims of each telling status
/// @param spark how many articles were published when
/// @param news how many of its articles came since the reader's last visit
public record StoryCard(
    String id,
    String title,
    String days,
    List<String> reach,
    List<Chip> chips,
    Optional<Sparkline> spark,
    Optional<String> news) {

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
  ///
  /// @param since the batch after which articles are new to the reader; none on a first visit
  static StoryCard of(
      StoryFigures story, Optional<Sparkline> spark, Optional<Long> since, Wording words) {
    var line = story.line();
    return new StoryCard(
        line.id(),
        line.title(),
        days(line, words),
        reach(line.reach(), words),
        chips(line, words),
        spark,
        since.map(story::after).filter(n -> n > 0).map(n -> words.count("articles-new", n)));
  }

  private static List<Chip> chips(StoryLine line, Wording words) {
    var chips = new ArrayList<Chip>();
    for (var status : TELLING) {
      int claims = line.claims(status);
      if (claims > 0) {
        var label = words.name("status", status.name()) + ": " + words.number(claims);
        chips.add(Chip.of(status, label));
      }
    }
    return chips;
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
