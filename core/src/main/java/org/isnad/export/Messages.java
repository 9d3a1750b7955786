package org.isnad.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// A report's own words in one language, from a `.properties` file in UTF-8.
public final class Messages {

  private final Properties words = new Properties();

  private Messages() {}

  /// The words of a file such as `text/messages`, in the version `_ar` or `_en`.
  public static Messages of(String file, Locale language) {
    var messages = new Messages();
    var name = file + "_" + language.getLanguage() + ".properties";
    try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
      messages.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return messages;
  }

  /// The words of a key, `{0}`, `{1}` ... replaced by the values.
  public String text(String key, Object... values) {
    var text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /// The words of a key and a value such as `type.ASSAULT`; the value itself where none are known.
  public String label(String key, String value) {
    return words.getProperty(key + "." + value, value);
  }

  /// So many of something: the number with its noun in the form that the number asks for.
  public String count(String key, int number) {
    var form = key + "." + plural(number);
    return text(words.containsKey(form) ? form : key + ".other", number);
  }

  /// The plural category of a number in Arabic (CLDR); English has `one` and `other` alone.
  private static String plural(int number) {
    int rest = number % 100;
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
  }
}
