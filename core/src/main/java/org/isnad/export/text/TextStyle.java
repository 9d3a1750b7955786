package org.isnad.export.text;

import java.util.Locale;

/// How a text report is to look.
///
/// @param language of everything but the pages' own words
/// @param width columns
/// @param extent how much is shown
/// @param colour whether terminal colours may be used; nothing is told by colour alone
public record TextStyle(Language language, int width, Extent extent, boolean colour) {

  /// The languages of the report.
  public enum Language {
    AR,
    EN;

    /// The same for the platform.
    public Locale locale() {
      return Locale.of(this == AR ? "ar" : "en");
    }
  }

  /// How much of the pages' words is shown.
  public enum Extent {
    /// Quotations are shortened, long lists end with a count.
    SHORT,
    /// Everything.
    FULL
  }

  boolean isFull() {
    return extent == Extent.FULL;
  }
}
