package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

  @TempDir Path folder;

  private RuleFile read(String text) throws IOException {
    Files.writeString(folder.resolve("rules.txt"), text);
    return RuleFile.load(Lang.folder(folder), "rules.txt");
  }

  private void refused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("rules.txt:")
        .hasMessageContaining(message);
  }

  @Test
  void readsRulesWithValuesAndExamples() throws IOException {
    var rule =
        read("""
        # what it is
        words past الماضي | المنصرم
        rule month.past
        match الشهر <past>
        value shift=-1 unit=month
        yes الشهر الماضي => 2024-02
        no الشهر
        """)
            .rules()
            .getFirst();
    assertThat(rule.name()).isEqualTo("month.past");
    assertThat(rule.place()).isEqualTo("rules.txt:3");
    assertThat(rule.values()).containsEntry("shift", "-1").containsEntry("unit", "month");
    assertThat(rule.examples())
        .containsExactly(
            new Rule.Example(true, "الشهر الماضي", "2024-02", 6),
            new Rule.Example(false, "الشهر", "", 7));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refused("rul a\n", "rules.txt:1: unknown line");
  }

  @Test
  void refusesNamesGivenTwice() {
    refused("rule a\nmatch x\nyes x\nrule a\nmatch x\nyes x\n", "rules.txt:4: rule named twice");
    refused("words a x\nwords a y\n", "rules.txt:2: class named twice");
  }

  @Test
  void refusesAWordListedTwice() {
    refused("words a x | y | x\n", "rules.txt:1: a word stands twice");
  }

  @Test
  void refusesIncompleteLines() {
    refused("class month\n", "class NAME TABLE");
    refused("words a\n", "words NAME a | b");
    refused("rule a\nmatch x\nvalue =3\nyes x\n", "rules.txt:3: not key=template");
  }

  @Test
  void namesATableThatIsMissing() {
    assertThatThrownBy(() -> read("class month nothing.tsv\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("nothing.tsv:0: no such lexicon file");
  }

  @Test
  void refusesRulesWithoutPatternOrExample() {
    refused("rule a\nyes x\n", "has no match line");
    refused("rule a\nmatch x\nno x\n", "has no example");
  }

  @Test
  void refusesMalformedPatterns() {
    refused("rule a\nmatch <x\nyes x\n", "'<' without '>'");
    refused("rule a\nmatch ( x | y\nyes x\n", "'(' without ')'");
    refused("rule a\nmatch x )\nyes x\n", "unexpected ')'");
    refused("rule a\nmatch \"x\nyes x\n", "without its pair");
  }

  @Test
  void lintsItsLines() {
    refused("rule a\nmatch عـام\nyes عام\n", "rules.txt:2: U+0640");
  }
}
