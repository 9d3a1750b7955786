package org.isnad.room;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a person says is wrong with one finding, or is missing.
///
/// @param id of the correction
/// @param when in ISO form, in UTC
/// @param who said so
/// @param article in which it stands
/// @param page the address of the article's page
/// @param sha256 of the page's bytes
/// @param at where it stands
/// @param found what was found there: value or type, and the rule that made it; blank when nothing
/// @param wrong what is wrong with it
/// @param right what is right instead
/// @param remark in the person's own words
public record Correction(
    String id,
    String when,
    String who,
    String article,
    String page,
    String sha256,
    Place at,
    Found found,
    Wrong wrong,
    Right right,
    String remark) {

  /// What can be wrong.
  public enum Wrong {
    /// It is something of another layer.
    KIND,
    /// It is of another type.
    TYPE,
    /// It begins or ends elsewhere.
    BORDERS,
    /// It has another value.
    VALUE,
    /// It should not be there.
    EXTRA,
    /// It should be there and is not.
    MISSING;

    /// Its name in files and addresses.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A stretch of a page's text, in code points.
  ///
  /// @param layer in which something was found, or should have been
  /// @param words of the page
  public record Place(String layer, int start, int end, String words) {}

  /// What was found.
  ///
  /// @param value or type
  /// @param rule that made it
  public record Found(String value, String rule) {}

  /// What is right.
  ///
  /// @param words of the page; blank when nothing is
  /// @param value or type; blank when it is what was found
  public record Right(String words, String value) {}

  /// The correction as a line of the file.
  Map<String, String> line() {
    var line = new LinkedHashMap<String, String>();
    line.put("id", id);
    line.put("when", when);
    line.put("who", who);
    line.put("article", article);
    line.put("page", page);
    line.put("sha256", sha256);
    line.put("layer", at.layer);
    line.put("start", String.valueOf(at.start));
    line.put("end", String.valueOf(at.end));
    line.put("words", at.words);
    line.put("found", found.value);
    line.put("rule", found.rule);
    line.put("wrong", wrong.word());
    line.put("right_words", right.words);
    line.put("right_value", right.value);
    line.put("remark", remark);
    return line;
  }

  /// The correction of a line.
  static Correction of(Map<String, String> line) {
    return new Correction(
        text(line, "id"),
        text(line, "when"),
        text(line, "who"),
        text(line, "article"),
        text(line, "page"),
        text(line, "sha256"),
        new Place(
            text(line, "layer"), number(line, "start"), number(line, "end"), text(line, "words")),
        new Found(text(line, "found"), text(line, "rule")),
        Wrong.valueOf(text(line, "wrong").toUpperCase(Locale.ROOT)),
        new Right(text(line, "right_words"), text(line, "right_value")),
        text(line, "remark"));
  }

  private static String text(Map<String, String> line, String name) {
    return line.getOrDefault(name, "");
  }

  private static int number(Map<String, String> line, String name) {
    return Integer.parseInt(line.getOrDefault(name, "0"));
  }
}
