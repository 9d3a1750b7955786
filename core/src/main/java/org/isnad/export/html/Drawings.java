package org.isnad.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;

/// The drawings of a situation as sections of any page, in sound markup with a heading each. Their
/// styles lie in one sheet, which takes the colours of the page around: `--ink`, `--faint`,
/// `--panel`, `--accent`, `--alarm`.
public final class Drawings {

  private static final int STEP = 100;
  private static final int WIDEST = 20;

  private Drawings() {}

  /// Who is tied to whom; empty when nobody is.
  public static String ties(SituationView view, SituationWords words) {
    var page = new Markup();
    new GraphSection(page, view, words).write();
    return page.toString();
  }

  /// How often things happened; empty when no article says so.
  public static String rates(SituationView view, SituationWords words) {
    var page = new Markup();
    new RateSection(page, view, words, words.language()).write();
    return page.toString();
  }

  /// The style sheet.
  public static String style() {
    return sheet("drawing.css");
  }

  /// The class of a drawing that is to be so many pixels wide at least: drawings are not shrunk
  /// until nobody can read them, what is around them scrolls.
  static String atLeast(double pixels) {
    return "drawing least-" + Math.clamp(Math.round(pixels / STEP), 1, WIDEST);
  }

  static String sheet(String name) {
    try (var in = Objects.requireNonNull(Drawings.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
