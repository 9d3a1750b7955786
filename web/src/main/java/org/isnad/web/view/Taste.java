package org.isnad.web.view;

import java.util.Locale;

/// How somebody likes pages to look.
///
/// @param language Arabic or English
/// @param digits in which digits numbers are written
/// @param theme light, dark, or what the system says
public record Taste(Locale language, Digits digits, Theme theme) {

  /// The digits of numbers.
  public enum Digits {
    /// 0 to 9.
    LATIN,
    /// The digits of the Arab East.
    ARABIC
  }

  /// The colours.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Whether pages run from right to left.
  public boolean isArabic() {
    return language.getLanguage().equals("ar");
  }

  /// The theme as styles name it.
  public String themeName() {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  /// `rtl` or `ltr`.
  public String direction() {
    return isArabic() ? "rtl" : "ltr";
  }
}
