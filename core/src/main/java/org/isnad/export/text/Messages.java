package org.isnad.export.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.isnad.export.text.TextStyle.Language;

/// The report's own words in one language, from `messages_ar.properties` or its sister.
final class Messages {

  private final Properties words = new Properties();

  private Messages() {}

  static Messages of(Language language) {
    var messages = new Messages();
    var file = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
      messages.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return messages;
  }

  /// The words of a key, `{0}`, `{1}` ... replaced by the values.
  String text(String key, Object... values) {
    var text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /// So many of something: the number with its noun in the form that the number asks for.
  String count(String key, int number) {
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
