package org.isnad.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

/// A model of the user's is one voice more: it is heard first among models, and lexicons stand.
class NameReaderTest {

  private static final String OURS = "name.neural.ours";
  private static final String ABROAD = "وقال زرفنتاك كلوشنبرغ إن فريقه سيفوز في المباراة.";

  private final NameAnnotator builtIn = new NameAnnotator();

  /// Reads the given words as one name, wherever they stand.
  private record Reader(String words, NameType type, double probability) implements NameReader {

    @Override
    public List<Proposal> read(Tokens tokens, List<Integer> ends) {
      var wanted = Arrays.asList(words.split(" "));
      var forms = tokens.list().stream().map(token -> token.form()).toList();
      int start = Collections.indexOfSubList(forms, wanted);
      int end = start + wanted.size();
      return start < 0 ? List.of() : List.of(new Proposal(start, end, type, probability, OURS));
    }

    @Override
    public String version() {
      return words + type;
    }
  }

  private List<Name> names(String text, String words, NameType type, double probability) {
    var annotator = builtIn.with(new Reader(words, type, probability));
    var article = Fixtures.article(text, Optional.empty());
    return Pipeline.standard().with(annotator).run(article).layer(Layer.NAMES);
  }

  @Test
  void whatOnlyTheUsersModelReadsIsANameAndSaysSo() {
    var text = "زار الوفد مبنى برزنتال كوفسترا صباحا.";
    assertThat(names(text, "برزنتال كوفسترا", NameType.ORG, 0.9))
        .anySatisfy(name -> {
          assertThat(name.span().of(text)).isEqualTo("برزنتال كوفسترا");
          assertThat(name.type()).isEqualTo(NameType.ORG);
          assertThat(name.origin().rule()).isEqualTo(OURS);
        });
  }

  @Test
  void whereModelsDisagreeTheUsersIsHeard() {
    assertThat(names(ABROAD, "كلوشنبرغ", NameType.LOC, 0.9))
        .filteredOn(name -> name.span().of(ABROAD).contains("كلوشنبرغ"))
        .singleElement()
        .satisfies(name -> assertThat(name.type()).isEqualTo(NameType.LOC));
  }

  @Test
  void aDoubtfulReadingLeavesTheBuiltInModelsName() {
    assertThat(names(ABROAD, "كلوشنبرغ", NameType.LOC, 0.4))
        .filteredOn(name -> name.span().of(ABROAD).contains("كلوشنبرغ"))
        .singleElement()
        .satisfies(name -> assertThat(name.origin().rule()).startsWith("model:"));
  }

  @Test
  void whatBothModelsReadNamesBoth() {
    assertThat(names(ABROAD, "زرفنتاك كلوشنبرغ", NameType.PER, 0.6))
        .anySatisfy(name -> assertThat(name.origin().rule()).isEqualTo(OURS + " model:names-3"));
  }

  @Test
  void whatALexiconKnowsWholeStays() {
    var text = "عاد الوفد إلى دمشق.";
    assertThat(names(text, "دمشق", NameType.PER, 1.0))
        .singleElement()
        .satisfies(name -> {
          assertThat(name.type()).isEqualTo(NameType.LOC);
          assertThat(name.origin().rule()).startsWith("place/");
        });
  }

  @Test
  void theVersionOfTheLayerChangesWithTheModel() {
    var pipeline = Pipeline.standard();
    var plain = pipeline.versions();
    assertThat(pipeline.with(builtIn).versions()).isEqualTo(plain);
    var one = pipeline.with(builtIn.with(new Reader("أ", NameType.PER, 1))).versions();
    var other = pipeline.with(builtIn.with(new Reader("ب", NameType.PER, 1))).versions();
    var names = Layer.NAMES.name();
    assertThat(List.of(one.get(names), other.get(names), plain.get(names))).doesNotHaveDuplicates();
    assertThat(one.get(Layer.TOKENS.name())).isEqualTo(plain.get(Layer.TOKENS.name()));
  }
}
