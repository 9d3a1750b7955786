package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleMatcherTest {

  private static final String MONTHS =
      "## months\n# form\tvalue\nآذار | مارس\t03\nكانون الثاني\t01\n";

  @TempDir Path folder;

  private RuleMatcher rules(String rules) throws IOException {
    Files.createDirectories(folder.resolve("time"));
    Files.writeString(folder.resolve("time/months.tsv"), MONTHS);
    Files.writeString(folder.resolve("time/rules.txt"), rules);
    return RuleMatcher.of(List.of(RuleFile.load(Lang.folder(folder), "time/rules.txt")), Map.of());
  }

  private static String found(RuleMatcher matcher, String text) {
    var tokens = Tokens.of(text);
    var out = new StringBuilder();
    for (var match : matcher.scan(tokens, 0, tokens.size())) {
      out.append(match.rule().name()).append('[').append(match.span().of(text)).append(']');
      match.values().forEach((k, v) -> out.append(' ').append(k).append('=').append(v));
      out.append(';');
    }
    return out.toString();
  }

  private static final String DATES =
      """
      class month time/months.tsv
      words past الماضي | المنصرم
      rule dmy
      match <day:number 1..31> <month> <year:number 1000..2999>?
      value date={year}-{month}-{day}
      yes 15 آذار 2024 => 2024-03-15
      rule since
      match منذ [ <month> ] <past>?
      value since={month}
      yes منذ مارس
      """;

  @Test
  void fillsTheTemplateWithLabelsAndColumns() throws IOException {
    assertThat(found(rules(DATES), "في ١٥ آذار ٢٠٢٤ صباحا"))
        .isEqualTo("dmy[١٥ آذار ٢٠٢٤] date=2024-03-15;");
  }

  @Test
  void leavesEmptyWhatAnOptionalPartDidNotFind() throws IOException {
    assertThat(found(rules(DATES), "15 كانون الثاني"))
        .isEqualTo("dmy[15 كانون الثاني] date=-01-15;");
  }

  @Test
  void keepsSignalWordsOutsideTheMarkedSpan() throws IOException {
    assertThat(found(rules(DATES), "ومنذ مارس الماضي")).isEqualTo("since[مارس] since=03;");
  }

  @Test
  void takesProcliticsOffTheFirstTokenOnly() throws IOException {
    var matcher = rules("words city القاهرة\nrule in\nmatch <city>\nvalue c={city}\nyes القاهرة\n");
    assertThat(found(matcher, "للقاهرة وبالقاهرة والقاهرة"))
        .isEqualTo("in[لقاهرة] c=القاهرة;in[القاهرة] c=القاهرة;in[القاهرة] c=القاهرة;");
  }

  @Test
  void asksForAnInnerProclitic() throws IOException {
    var matcher =
        rules(
            "words n خمسة | عشرون\nrule sum\nmatch <a:n> و+<b:n>\nvalue s={a}+{b}\nyes خمسة وعشرون\n");
    assertThat(found(matcher, "خمسة وعشرون")).isEqualTo("sum[خمسة وعشرون] s=خمسة+عشرون;");
    assertThat(found(matcher, "خمسة و عشرون")).isEqualTo("sum[خمسة و عشرون] s=خمسة+عشرون;");
    assertThat(found(matcher, "خمسة عشرون")).isEmpty();
  }

  @Test
  void prefersTheLongerRuleThenTheEarlier() throws IOException {
    var matcher =
        rules("rule a\nmatch x\nyes x\nrule b\nmatch x y\nyes x y\nrule c\nmatch x y\nyes x y\n");
    assertThat(found(matcher, "x y x")).isEqualTo("b[x y];a[x];");
  }

  @Test
  void looksAheadWithoutTaking() throws IOException {
    var matcher = rules("rule a\nmatch x !y\nyes x\n");
    assertThat(found(matcher, "x z x y")).isEqualTo("a[x];");
  }

  @Test
  void repeatsAndChooses() throws IOException {
    var matcher = rules("rule a\nmatch ( x | z )+ q\nyes x q\n");
    assertThat(found(matcher, "x z x q")).isEqualTo("a[x z x q];");
  }

  @Test
  void namesFileAndLineOfAFault() {
    assertThatThrownBy(() -> rules("rule a\nmatch <nothing>\nyes x\n"))
        .hasMessageContaining("time/rules.txt:1: a: unknown class nothing");
    assertThatThrownBy(() -> rules("rule a\nmatch ( x\nyes x\n"))
        .hasMessageContaining("time/rules.txt:2:");
    assertThatThrownBy(() -> rules("rule a\nmatch x\n")).hasMessageContaining("has no example");
    assertThatThrownBy(() -> rules("rule a\nmatch عـام\n")).hasMessageContaining("U+0640");
  }
}
