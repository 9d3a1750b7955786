package org.isnad.eval.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Makes a collection of any size from a real one: `eval/generate SOURCE.jsonl COUNT OUT.jsonl`.
///
/// The source is told again and again, each time on later days and in other words: in a round all
/// words but the commonest and those that carry events and statements stand for others of the
/// source, the same everywhere in the round, so what was one story or one copied text stays one,
/// and little is shared with other rounds but what all news share. In addition sentences are
/// dropped, others taken from another article of the day and told in words of their own, and
/// numbers changed. So there are about as many articles a day, events, stories and copies as in the
/// source, and what falls on a Monday falls on a Monday. The same arguments give the same bytes.
/// Memory depends on the source alone.
public final class Generator {

  private static final long SEED = 20150806;
  private static final double DROPPED = 0.01;
  private static final double BORROWED = 0.02;
  private static final int DAYS_PER_WEEK = 7;

  private final TreeMap<LocalDate, List<SourceArticle>> days = new TreeMap<>();
  private final Vocabulary vocabulary;

  Generator(List<SourceArticle> source) {
    source.forEach(article ->
        days.computeIfAbsent(article.published(), day -> new ArrayList<>()).add(article));
    this.vocabulary = Vocabulary.of(source);
  }

  /// Runs the command.
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3 || !arguments[1].matches("\\d{1,9}")) {
      System.err.println("usage: eval/generate SOURCE.jsonl COUNT OUT.jsonl");
      System.exit(2);
    }
    var source = SourceArticle.readAll(Path.of(arguments[0]));
    try (var out = Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
      new Generator(source).write(Integer.parseInt(arguments[1]), out);
    }
  }

  /// Writes `count` articles as JSON Lines, in the order of their days.
  void write(int count, BufferedWriter out) throws IOException {
    long weeks = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) / DAYS_PER_WEEK + 1;
    int written = 0;
    for (int round = 0; written < count; round++) {
      for (Map.Entry<LocalDate, List<SourceArticle>> day : days.entrySet()) {
        var date = day.getKey().plusWeeks(round * weeks);
        for (int i = 0; i < day.getValue().size() && written < count; i++, written++) {
          var dice = new Random(SEED + 31L * written);
          var article = told(day.getValue(), i, round, dice);
          out.write(article.at("r" + round + "-" + article.uri(), date).json());
          out.newLine();
        }
      }
    }
  }

  private SourceArticle told(List<SourceArticle> day, int place, int round, Random dice) {
    var article = day.get(place);
    var sentences = new ArrayList<String>();
    for (var sentence : article.sentences()) {
      if (sentences.isEmpty() || dice.nextDouble() >= DROPPED) {
        sentences.add(vocabulary.retold(sentence, round));
      }
      if (dice.nextDouble() < BORROWED) {
        var other = day.get(dice.nextInt(day.size())).sentences();
        var borrowed = other.get(dice.nextInt(other.size()));
        sentences.add(vocabulary.retold(borrowed, -1 - dice.nextInt(Integer.MAX_VALUE)));
      }
    }
    return new SourceArticle(
        article.uri(),
        vocabulary.retold(article.title(), round),
        String.join(" ", sentences),
        article.outlet(),
        article.published());
  }
}
