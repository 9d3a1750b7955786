package org.isnad.eval.link;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.isnad.reuse.ReuseFinder;
import org.isnad.reuse.ReusePair;
import org.isnad.reuse.ReusePair.Kind;
import org.isnad.story.StoryGrouper;

/// The command that scores stories and reused texts of a collection: `eval/stories STORIES PAIRS
/// PAGES...`.
///
/// All articles of the pages are linked together, also those that no key names. A key names an
/// article by the name of its page. It prints what plain clustering reaches and the speed of each
/// stage as well.
public final class LinkScore {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /// Between the bounds that are tried for plain clustering.
  private static final double STEP = 0.02;

  private LinkScore() {}

  /// Runs the command.
  public static void main(String... arguments) {
    if (arguments.length < 3) {
      System.err.println("usage: eval/stories STORIES.tsv PAIRS.tsv PAGES...");
      System.exit(2);
    }
    var paths = List.of(arguments).stream().map(Path::of).toList();
    var keys = LinkKeys.read(paths.get(0), paths.get(1));
    var articles = read(paths.subList(2, paths.size()));
    var names = new HashMap<String, String>();
    articles.forEach(a -> names.putIfAbsent(a.article().id(), a.article().page().uri()));
    long start = System.nanoTime();
    var pairs = new ReuseFinder().pairs(articles);
    long paired = System.nanoTime();
    var reuse = pairs.stream().flatMap(pair -> pair.passages().stream()).toList();
    var stories = new StoryGrouper().group(articles, reuse);
    long grouped = System.nanoTime();
    var storyOf = new HashMap<String, String>();
    stories.forEach(story ->
        story.articles().forEach(id -> storyOf.put(names.getOrDefault(id, id), story.id())));
    print("stories", BCubed.of(keys.stories(), storyOf, keys.stories().keySet()));
    keys.halves()
        .forEach((half, scored) -> print(half, BCubed.of(keys.stories(), storyOf, scored)));
    plain(keys, articles);
    print(PairScore.of(keys.pairs(), kinds(pairs, names)));
    speed("reuse", articles.size(), paired - start);
    speed("stories", articles.size(), grouped - paired);
  }

  /// What plain clustering reaches with the best bound for this very key.
  private static void plain(LinkKeys keys, List<AnnotatedArticle> articles) {
    var plain = new PlainStories(articles);
    IntStream.rangeClosed(10, 30)
        .mapToObj(step -> plain.clusters(step * STEP))
        .map(found -> BCubed.of(keys.stories(), found, keys.stories().keySet()))
        .max(Comparator.comparingDouble(BCubed::f1))
        .ifPresent(best -> print("plain TF-IDF", best));
  }

  private static List<AnnotatedArticle> read(List<Path> inputs) {
    var reader = new PageReader();
    var splitter = new ArticleSplitter();
    var pipeline = Pipeline.standard();
    var articles = new ArrayList<AnnotatedArticle>();
    for (var input : inputs) {
      try (var readings = reader.read(input)) {
        readings.forEachOrdered(reading -> {
          if (reading instanceof Reading.Read read) {
            splitter.split(read.page()).stream().map(pipeline::run).forEach(articles::add);
          }
        });
      }
    }
    return articles;
  }

  private static Map<LabelledPair, Kind> kinds(List<ReusePair> pairs, Map<String, String> names) {
    var kinds = new HashMap<LabelledPair, Kind>();
    for (var pair : pairs) {
      var first = pair.passages().getFirst();
      var a = names.getOrDefault(first.a().article(), "");
      var b = names.getOrDefault(first.b().article(), "");
      kinds.put(new LabelledPair(a, b), pair.kind());
    }
    return kinds;
  }

  private static void print(String name, BCubed score) {
    OUT.println(score.line(name));
  }

  private static void print(PairScore score) {
    print("%-12s P %.3f  R %.3f  F1 %.3f", "reuse", score.precision(), score.recall(), score.f1());
    print("%-12s %.3f of %d", "copy or part", score.kindAccuracy(), score.right());
  }

  private static void speed(String stage, int articles, long nanoseconds) {
    print("%-12s %.0f articles a second", stage, articles / (nanoseconds / 1e9));
  }

  private static void print(String format, Object... arguments) {
    OUT.println(String.format(Locale.ROOT, format, arguments));
  }
}
