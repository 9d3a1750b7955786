package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.isnad.text.RandomText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Invented pages with edits made by chance, through reading, splitting and all annotators.
///
/// `-Disnad.fuzz.rounds=N` runs more rounds, `-Disnad.fuzz.seed=N` others. An input that failed is
/// written to `target/fuzz`; kept under `src/test/resources/fuzz` it is run again in every build.
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("isnad.fuzz.rounds", 400);
  private static final long SEED = Long.getLong("isnad.fuzz.seed", 20240318);
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Path FAILED = Path.of("target/fuzz");

  private static final List<String> PAGES =
      List.of(
          """
          مدير المرفأ: «لن نغلق الأبواب».. والسفن تعود
          ● أخبار محلية ١٩ فبراير ٢٠٢٤

          قال مدير المرفأ سالم الراوي لصحيفة "المدى" أمس إن 12 سفينة وصلت من الشمال، نقلا عن مصادر مطلعة.
          وأضاف: "لن نغلق الأبواب. العمل مستمر منذ 15 آذار/مارس الماضي"، بحسب وكالة النور.
          ونفى المتحدث باسم الحركة سقوط 3 قتلى و20 جريحا في قصـ.ـف على القرية.

          الكاتب: فريق العمل
          اقرأ أيضاً:
          افتتاح الجسر الجديد بكلفة مليون ونصف المليون دولار
          """,
          """
          المصدر | المدى + وكالات
          كلمات دلالية: المرفأ السفن الجسر
          نشرت في الأربعاء 3 رجب 1445 هـ الموافق 15-01-2024م الساعة 10:30
          أكدت الدكتورة هدى السالم، وزيرة النقل، أن النسبة بلغت 3.5 بالمئة (نحو ٤٥٪) خلال الأسبوعين الماضيين.
          «أ ف ب» ذكرت أن خمسة وعشرين ألف طن… وصلت؛ وهو ما نفاه د. كمال الناجي.
          """);

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void survivesEditsMadeByChance() throws IOException {
    var chance = new RandomText(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      var bytes = bytes(mutate(chance));
      try {
        check(bytes);
      } catch (Exception | StackOverflowError | AssertionError e) {
        Files.createDirectories(FAILED);
        var file = FAILED.resolve("round-" + round + ".utf16be");
        Files.write(file, bytes);
        fail("round " + round + " of seed " + SEED + ", input kept in " + file, e);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> survivesWhatFailedOnce() throws IOException {
    try (var files = Files.list(KEPT)) {
      return files.filter(file -> file.toString().endsWith(".utf16be")).sorted().toList().stream()
          .map(file -> dynamicTest(file.toString(), () -> check(Files.readAllBytes(file))));
    }
  }

  private static String mutate(RandomText chance) {
    var page = new StringBuilder(PAGES.get(chance.number(PAGES.size())));
    for (int edits = 1 + chance.number(30); edits > 0; edits--) {
      int at = chance.number(page.length());
      int end = Math.min(page.length(), at + 1 + chance.number(20));
      switch (chance.number(5)) {
        case 0 -> page.delete(at, end);
        case 1 -> page.insert(at, chance.next(12));
        case 2 -> page.insert(chance.number(page.length()), page.substring(at, end));
        case 3 -> page.replace(at, end, chance.next(8));
        default -> page.insert(at, page.substring(at, end).repeat(1 + chance.number(8)));
      }
      if (page.isEmpty()) {
        page.append(' ');
      }
    }
    return page.toString();
  }

  /// UTF-16, lone surrogates as they are.
  private static byte[] bytes(String text) {
    var bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  /// The text as it is, lone surrogates included, then its UTF-8 form through the reader.
  private void check(byte[] bytes) {
    var text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
    }
    new ArticleSplitter().split(Fixtures.page(text.toString())).forEach(this::check);
    var utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
    new PageReader()
        .read("fuzz.txt", new ByteArrayInputStream(utf8))
        .forEach(reading -> {
          if (reading instanceof Reading.Read(var page, var _)) {
            new ArticleSplitter().split(page).forEach(this::check);
          }
        });
  }

  private void check(Article article) {
    var annotated = pipeline.run(article);
    assertThat(annotated.failures()).isEmpty();
    for (var annotations : annotated.layers().values()) {
      for (Annotation annotation : annotations) {
        assertThat(annotation.span().end()).isLessThanOrEqualTo(article.text().length());
      }
    }
  }
}
