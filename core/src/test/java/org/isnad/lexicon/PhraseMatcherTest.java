package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.text.RandomText;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private static String found(PhraseMatcher<String> matcher, String text) {
    var tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .boxed()
        .flatMap(i -> matcher.at(tokens, i).stream())
        .map(match -> match.value() + "[" + match.span(tokens).of(text) + "]")
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsAllPhrasesThatBeginAtAToken() {
    var matcher =
        new PhraseMatcher.Builder<String>()
            .add("كانون", "a")
            .add("كانون الثاني", "b")
            .add("الثاني", "c")
            .build();
    assertThat(found(matcher, "في كانون الثاني")).isEqualTo("a[كانون] b[كانون الثاني] c[الثاني]");
  }

  @Test
  void ignoresSpellingVariantsMarksAndTatweel() {
    var matcher = new PhraseMatcher.Builder<String>().add("الهيئة العليا", "a").build();
    assertThat(found(matcher, "الهيئه العُليـا")).isEqualTo("a[الهيئه العُليـا]");
  }

  @Test
  void takesProcliticsOffTheFirstWordOnly() {
    var matcher = new PhraseMatcher.Builder<String>().add("الوكالة الوطنية", "a").build();
    assertThat(found(matcher, "وللوكالة الوطنية")).isEqualTo("a[لوكالة الوطنية]");
    assertThat(found(matcher, "الوكالة والوطنية")).isEmpty();
  }

  @Test
  void addsTheArticleWhereAsked() {
    var matcher = new PhraseMatcher.Builder<String>().addWithArticle("وزير", "a").build();
    assertThat(found(matcher, "وزير والوزير")).isEqualTo("a[وزير] a[الوزير]");
  }

  @Test
  void keepsOneOfEqualEntriesAndBothOfDifferentOnes() {
    var matcher =
        new PhraseMatcher.Builder<String>()
            .add("وزير", "a")
            .add("وزير", "a")
            .add("وزير", "b")
            .build();
    assertThat(found(matcher, "وزير")).isEqualTo("a[وزير] b[وزير]");
  }

  @Test
  void refusesAPhraseWithoutAToken() {
    assertThatThrownBy(() -> new PhraseMatcher.Builder<String>().add(" ", "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsEveryPhraseOfALargeDictionaryAndNoOther() {
    var words = new RandomText(8);
    var phrases = new PhraseMatcher.Builder<String>();
    var texts =
        IntStream.range(0, 500).mapToObj(i -> words.word(4, 9) + " " + words.word(4, 9)).toList();
    texts.forEach(text -> phrases.add(text, text));
    var matcher = phrases.build();
    for (var text : texts) {
      assertThat(found(matcher, text)).contains(text + "[" + text + "]");
      assertThat(found(matcher, text.substring(0, 3) + " " + text)).contains(text + "[");
    }
  }
}
