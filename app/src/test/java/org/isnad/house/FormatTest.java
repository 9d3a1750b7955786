package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every Java file is as google-java-format leaves it; `mvn spotless:apply` on a JDK 25 does that.
class FormatTest {

  @Test
  void everyFileIsFormatted() {
    var unformatted =
        Sources.java().parallelStream().filter(FormatTest::differs).map(Sources::name).toList();
    assertThat(unformatted)
        .as("not as google-java-format writes them; JAVA_HOME=<JDK 25> mvn spotless:apply")
        .isEmpty();
  }

  private static boolean differs(Path file) {
    var text = Sources.text(file);
    try {
      var formatted = new Formatter().formatSource(text);
      formatted = RemoveUnusedImports.removeUnusedImports(formatted);
      return !ImportOrderer.reorderImports(formatted, Style.GOOGLE).equals(text);
    } catch (FormatterException e) {
      throw new AssertionError(Sources.name(file), e);
    }
  }
}
