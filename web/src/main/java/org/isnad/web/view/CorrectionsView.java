package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.room.Correction;
import org.isnad.room.CorrectionCases;

/// What persons have corrected.
///
/// @param frame around the page
/// @param lines the latest first
/// @param before the page of later ones
/// @param after the page of earlier ones
public record CorrectionsView(
    Frame frame, List<Line> lines, Optional<String> before, Optional<String> after) {

  /// A correction in a reader's words.
  ///
  /// @param words in question
  /// @param link to the article
  /// @param wrong what is wrong with them
  /// @param facts what was found and what is right
  /// @param remark in the person's own words
  /// @param who said so
  /// @param when
  /// @param test where its test case can be fetched
  public record Line(
      String words,
      String link,
      String wrong,
      List<Fact> facts,
      String remark,
      String who,
      String when,
      Optional<String> test) {}

  /// A correction in a reader's words.
  public static Line line(Correction one, Wording words) {
    var facts =
        List.of(
                new Fact(words.text("fact.kind"), words.text("correct.layer." + one.at().layer())),
                new Fact(words.text("correct.found"), one.found().value()),
                new Fact(words.text("fact.rule"), one.found().rule()),
                new Fact(words.text("correct.right-words"), one.right().words()),
                new Fact(words.text("correct.right-value"), one.right().value()))
            .stream()
            .filter(fact -> !fact.value().isBlank())
            .toList();
    return new Line(
        one.at().words(),
        "/article/" + one.article() + "/explain",
        words.text("wrong." + one.wrong().word()),
        facts,
        one.remark(),
        one.who(),
        words.moment(one.when()),
        Optional.of("/corrections/" + one.id() + "/case.zip")
            .filter(_ -> CorrectionCases.isKeyed(one)));
  }
}
