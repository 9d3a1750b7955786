package org.isnad.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lexicons, rules and the model come to one answer, and each name says who found it.
class AgreementTest {

  private static final int LOAD_MILLISECONDS = 200;

  private final Pipeline pipeline = Pipeline.standard();

  @ParameterizedTest
  @CsvSource({
    "وصل الرئيس سامر الحلواني إلى دمشق اليوم., سامر الحلواني:PER دمشق:LOC",
    "زارت وزيرة الصحة مدينة طرابلس أمس., طرابلس:LOC",
    "أعلنت وزارة الداخلية أن الطريق مفتوح., وزارة الداخلية:ORG",
    "قال محمد البحري إن الوفد عاد من القاهرة., محمد البحري:PER القاهرة:LOC",
  })
  void whatRulesKnowStaysWithTheModelBesideThem(String text, String expected) {
    assertThat(
            names(text).stream()
                .map(name -> name.span().of(text) + ":" + name.type())
                .reduce((a, b) -> a + " " + b))
        .hasValue(expected);
  }

  @Test
  void aLexiconsNameKeepsItsLine() {
    assertThat(names("عاد الوفد إلى دمشق."))
        .singleElement()
        .satisfies(name -> assertThat(name.origin().rule()).startsWith("place/"));
  }

  @Test
  void whatOnlyTheModelReadsSaysSo() {
    var text = "وقال زرفنتاك كلوشنبرغ إن فريقه سيفوز في المباراة.";
    assertThat(names(text))
        .anySatisfy(name -> {
          assertThat(name.type()).isEqualTo(NameType.PER);
          assertThat(name.span().of(text)).isEqualTo("زرفنتاك كلوشنبرغ");
          assertThat(name.origin().rule()).startsWith("model:names-3");
        });
  }

  @Test
  void theModelIsReadQuickly() {
    NameModel.load();
    long start = System.nanoTime();
    NameModel.load();
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
        .isLessThan(LOAD_MILLISECONDS);
  }

  private List<Name> names(String text) {
    return pipeline.run(Fixtures.article(text, Optional.empty())).layer(Layer.NAMES);
  }
}
