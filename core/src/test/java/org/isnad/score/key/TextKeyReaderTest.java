package org.isnad.score.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys in quoted words resolve to the right characters.
class TextKeyReaderTest {

  private static final String PAGE =
      """
      المرفأ يفتح أبوابه

      قال سالم الراوي لوكالة "المدى" إن المرفأ سيُفتح غداً. وأضاف الراوي: "لا تأجيل".
      وقال الراوي إن ثلاث سفن وصلت، بحسب الوكالة.
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void aNameStandsWhereverItIsWritten() {
    var names = items(KeyLayer.NAMES, "name\tLOC\tالمرفأ");
    assertThat(names).hasSize(2);
  }

  @Test
  void aNameInsideALongerOneIsOptional() {
    var names = items(KeyLayer.NAMES, "name\tPER\tسالم الراوي", "name\tPER\tالراوي");
    assertThat(names.stream().map(KeyItem::optional)).containsExactly(false, true, false, false);
  }

  @Test
  void procliticsStayOutside() {
    var names = items(KeyLayer.NAMES, "name\tORG\tوكالة \"المدى\"");
    assertThat(names).singleElement().satisfies(n -> assertThat(words(n)).startsWith("وكالة"));
  }

  @Test
  void aQuantityStandsOnceAndMayHaveOtherExtents() {
    var items = items(KeyLayer.QUANTITIES, "quantity\tثلاث سفن | ثلاث\t3.0 | 4");
    assertThat(items)
        .singleElement()
        .satisfies(q -> {
          assertThat(q.spans()).hasSize(2);
          assertThat(q.values()).isEqualTo(Set.of("3", "4"));
        });
  }

  @Test
  void cueAndSourceAreTheNearestToTheContent() {
    var said = key("says\tالراوي\tقال\tثلاث سفن وصلت\t-\tسالم الراوي > page").attributions();
    var second = said.orElseThrow().getFirst();
    int line = PAGE.indexOf("وقال الراوي");
    assertThat(second.cues()).containsExactly(new Span(line + 1, line + 4));
    assertThat(second.sources().getFirst().start()).isGreaterThan(line);
    assertThat(second.chainLengths()).containsExactly(2);
  }

  @Test
  void aSpeakerInBracketsIsLeftOutInTheText() {
    var said = key("says\t(الراوي)\tأضاف\tلا تأجيل\tdirect anonymous?\t-").attributions();
    var one = said.orElseThrow().getFirst();
    assertThat(one.sourceImplicit()).isTrue();
    assertThat(one.direct()).containsExactly(true);
    assertThat(one.anonymous()).containsExactlyInAnyOrder(true, false);
    assertThat(one.chain()).isEmpty();
  }

  @Test
  void aBodyOfSeveralLinesIsSeveralParagraphs() {
    assertThat(key("body\tقال سالم … بحسب الوكالة.").articles().orElseThrow().getFirst().body())
        .hasSize(2);
  }

  @Test
  void whatStandsInNoBodyIsOptional() {
    var times = items(KeyLayer.TIMES, "time\tDATE\tغداً\t2025-01-02");
    assertThat(times).singleElement().satisfies(t -> assertThat(t.optional()).isTrue());
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    assertThatThrownBy(() -> key("name\tLOC\tالمدينة", "nonsense\tx"))
        .isInstanceOf(KeyException.class)
        .hasMessageContaining("page.key:3: not in the page")
        .hasMessageContaining("page.key:4: unknown kind of line: nonsense");
  }

  private List<KeyItem> items(KeyLayer layer, String... lines) {
    var body = layer == KeyLayer.TIMES ? new String[0] : new String[] {"body\tقال سالم … الوكالة."};
    var all = Stream.of(body, lines).flatMap(Stream::of);
    return key(all.toArray(String[]::new)).items().getOrDefault(layer, List.of());
  }

  private Key key(String... lines) {
    var file = folder.resolve("page.key");
    try {
      Files.writeString(
          file, "page\tpage.txt\nheadline\tالمرفأ يفتح أبوابه\n" + String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KeyReader.read(file, name -> Optional.of(PAGE)).getFirst();
  }

  private static String words(KeyItem item) {
    return item.spans().getFirst().of(PAGE);
  }
}
