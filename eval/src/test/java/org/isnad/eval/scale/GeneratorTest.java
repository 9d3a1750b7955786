package org.isnad.eval.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A collection is told again without losing what makes it cost what it costs.
class GeneratorTest {

  private static final LocalDate MONDAY = LocalDate.parse("2024-03-04");
  private static final int WORDS = 2_000;
  private static final int PER_DAY = 40;
  private static final List<SourceArticle> SOURCE = source();

  @TempDir private Path folder = Path.of("");

  /// On each of three days forty articles, of which every second copies the one before.
  private static List<SourceArticle> source() {
    var articles = new ArrayList<SourceArticle>();
    for (int i = 0; i < 3 * PER_DAY; i++) {
      var day = MONDAY.plusDays(i / PER_DAY);
      articles.add(new SourceArticle("u" + i, "title", text(i / 2), "outlet" + i % 3, day));
    }
    return articles;
  }

  /// A number and two sentences of thirty words each, which no other text has.
  private static String text(int number) {
    var text = new StringBuilder("1234 ");
    for (int i = 0; i < 60; i++) {
      text.append(word((number * 60 + i) % WORDS)).append(i == 30 ? ". " : " ");
    }
    return text.append("end.").toString();
  }

  private static String word(int number) {
    return Integer.toString(number, 10)
        .chars()
        .mapToObj(digit -> Character.toString('a' + digit - '0').repeat(2))
        .reduce("w", String::concat);
  }

  private static List<String> generated(int count) throws IOException {
    var out = new StringWriter();
    try (var lines = new BufferedWriter(out)) {
      new Generator(SOURCE).write(count, lines);
    }
    return out.toString().lines().toList();
  }

  private List<SourceArticle> articles(int count) throws IOException {
    var file = folder.resolve("generated.jsonl");
    Files.write(file, generated(count));
    return SourceArticle.readAll(file);
  }

  private static Set<String> words(SourceArticle article) {
    return Stream.of(article.text().split("\\W+"))
        .filter(word -> word.startsWith("w"))
        .collect(Collectors.toSet());
  }

  @Test
  void theSameArgumentsGiveTheSameBytes() throws IOException {
    assertThat(generated(300)).isEqualTo(generated(300));
  }

  @Test
  void thereAreAsManyArticlesAsAskedForEachWithItsOwnAddress() throws IOException {
    assertThat(articles(301)).extracting(SourceArticle::uri).hasSize(301).doesNotHaveDuplicates();
  }

  @Test
  void laterRoundsFallOnLaterDaysOfTheSameWeekdays() throws IOException {
    var all = articles(2 * SOURCE.size());
    for (int i = 0; i < SOURCE.size(); i++) {
      assertThat(all.get(i + SOURCE.size()).published())
          .isEqualTo(all.get(i).published().plusDays(7));
    }
  }

  @Test
  void aCopyOfTheSourceIsACopyInEveryRound() throws IOException {
    var round = articles(2 * SOURCE.size()).subList(SOURCE.size(), 2 * SOURCE.size());
    long kept = 0;
    for (int i = 0; i < round.size(); i += 2) {
      kept +=
          round.get(i).sentences().getFirst().equals(round.get(i + 1).sentences().getFirst())
              ? 1
              : 0;
    }
    assertThat(kept).isEqualTo(round.size() / 2);
  }

  @Test
  void aRoundTellsTheSourceInOtherWords() throws IOException {
    var all = articles(2 * SOURCE.size());
    double shared = 0;
    for (int i = 0; i < SOURCE.size(); i++) {
      var before = words(all.get(i));
      var after = words(all.get(i + SOURCE.size()));
      shared += (double) after.stream().filter(before::contains).count() / after.size();
    }
    assertThat(shared / SOURCE.size()).isBetween(0.3, 0.6);
  }

  @Test
  void numbersChangeFromRoundToRoundButKeepTheirLength() throws IOException {
    var numbers =
        articles(20 * SOURCE.size()).stream().map(a -> a.text().split(" ")[0]).distinct().toList();
    assertThat(numbers).hasSizeGreaterThan(1).allMatch(number -> number.matches("123\\d"));
  }
}
