package org.isnad;

import java.util.LinkedHashMap;
import java.util.Map;

/// Texts that break careless code, by name.
public final class HostileTexts {

  private static final String PROSE =
      "وقال مدير المرفأ سالم الراوي لصحيفة \"المدى\" يوم الثلاثاء إن 12 سفينة وصلت من الشمال، "
          + "وأضاف أن العمل مستمر منذ 15 آذار/مارس 2024 رغم الرياح. ";

  private HostileTexts() {}

  /// All of them, short enough for every annotator.
  public static Map<String, String> all() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("empty", "");
    texts.put("spaces", " \t\u00A0\u2009\n \n\n");
    texts.put("emoji", "😀😀 🚢 قال 😀");
    texts.put("lone surrogates", "\uD83D قال \uDE00\uDE00 الراوي\uD83D");
    texts.put("controls", "\u202B\u200F\u2067\u0000\u0001\uFEFF\u200B\u202C");
    texts.put("marks only", "\u064B\u0651\u0640\u0640\u0670");
    texts.put("marks without end", "\" ".repeat(5_000));
    texts.put("opening marks", "\"قال ".repeat(10_000));
    texts.put("nested quotations", "«".repeat(5_000) + "نعم" + "»".repeat(5_000));
    texts.put("nested with words", "«قال ".repeat(3_000) + "نعم" + "» ".repeat(3_000));
    texts.put("families in turn", "«قال “نعم \"لا ".repeat(2_000));
    texts.put("brackets", "(".repeat(5_000) + "نعم" + ")".repeat(5_000));
    texts.put(
        "cut words", "ا.ل.م.ر.ف.أ ".repeat(1_000) + "حـ.ـر".repeat(3_000) + "ق*".repeat(3_000));
    texts.put("tatweel", "ـ".repeat(20_000) + "م" + "ـ ".repeat(5_000) + "م");
    texts.put("one long word", "م".repeat(20_000));
    texts.put("digits", "1".repeat(5_000) + " " + "9,".repeat(5_000) + " " + "٣.٣".repeat(2_000));
    texts.put("dots", ".".repeat(10_000) + " .. ".repeat(2_000));
    texts.put("colons", "قال: ".repeat(3_000));
    texts.put("single letters", "أ ب ج ".repeat(3_000));
    texts.put("conjunctions", "و و و أن إن أن ".repeat(2_000));
    texts.put("numbers in words", "خمسة وعشرون ألف ومئة ".repeat(1_000));
    texts.put("dates", "15 آذار/مارس 2024 و".repeat(1_000));
    texts.put("blank lines", "نعم\n\n\n".repeat(3_000));
    return texts;
  }

  /// Prose in one line of about `length` characters.
  public static String line(int length) {
    return PROSE.repeat(length / PROSE.length() + 1).substring(0, length);
  }
}
