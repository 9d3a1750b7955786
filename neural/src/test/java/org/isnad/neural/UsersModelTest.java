package org.isnad.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.app.Isnad;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a page to the report, a user's model is found on the class path and heard.
class UsersModelTest {

  private static final String TEXT =
      "عاد الوفد\nشاهد الوفد بَرْزنتـــال كوفسترا صباحا، ثم عاد من دمشق وسلّمها لفاطمةَ ابزنقرط غدا.\n";

  @TempDir private Path folder = Path.of("");

  private List<Name> names(Map<String, String> pieces) throws IOException {
    var page = folder.resolve("page.txt");
    Files.writeString(page, TEXT);
    var model = TinyModel.knowing(pieces).write(folder.resolve("tiny"));
    var report = Isnad.standard().hearing(model).read(List.of(page));
    var article = report.pages().getFirst().articles().getFirst();
    assertThat(article.failures()).isEmpty();
    return article.layer(Layer.NAMES);
  }

  @Test
  void aNameThatOnlyTheModelKnowsIsReported() throws IOException {
    assertThat(names(Map.of("برزنتال", "B-ORG", "كوفسترا", "I-ORG")))
        .anySatisfy(name -> {
          assertThat(name.span().of(TEXT)).isEqualTo("بَرْزنتـــال كوفسترا");
          assertThat(name.origin().rule()).isEqualTo("name.neural.tiny");
        });
  }

  @Test
  void aPrepositionWrittenOntoANameStaysOutside() throws IOException {
    assertThat(names(Map.of("لفاطمة", "B-PERS", "ابزنقرط", "I-PERS", "غدا", "I-PERS")))
        .anySatisfy(name -> {
          assertThat(name.span().of(TEXT)).isEqualTo("فاطمةَ ابزنقرط غدا");
          assertThat(name.origin().rule()).startsWith("name.neural.tiny");
        });
  }

  @Test
  void whatALexiconKnowsWholeStays() throws IOException {
    assertThat(names(Map.of("دمشق", "B-ORG")))
        .filteredOn(name -> name.span().of(TEXT).equals("دمشق"))
        .singleElement()
        .satisfies(name -> assertThat(name.origin().rule()).startsWith("place/"));
  }
}
