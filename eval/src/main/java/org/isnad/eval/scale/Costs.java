package org.isnad.eval.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.isnad.reuse.ReuseFinder;

/// What the articles of a collection cost, stage by stage: `eval/costs PAGES...` annotates them in
/// one thread, annotator by annotator, and looks for the passages that they share.
///
/// It counts processor time, not the clock's, so it can be read on a machine that does other things
/// besides. Everything is done twice and the second time counted. All articles are held in memory.
public final class Costs {

  private static final double MILLISECOND = 1e6;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Costs() {}

  /// Runs the command.
  public static void main(String... arguments) {
    if (arguments.length == 0) {
      System.err.println("usage: eval/costs PAGES...");
      System.exit(2);
    }
    var articles = articles(List.of(arguments));
    if (articles.isEmpty()) {
      System.err.println("costs: no article in " + String.join(" ", arguments));
      System.exit(1);
    }
    var cost = new AnnotationCost(Pipeline.standard());
    articles.forEach(cost::annotate);
    cost.forget();
    long before = processor();
    var annotated = articles.stream().map(cost::annotate).toList();
    double all = (processor() - before) / MILLISECOND / articles.size();
    cost.table().forEach(OUT::println);
    print("the process: %.2f ms an article, compiler and garbage collector among it%n", all);
    reuse(annotated);
  }

  private static void reuse(List<AnnotatedArticle> annotated) {
    new ReuseFinder().pairs(annotated);
    long clock = System.nanoTime();
    long before = processor();
    int pairs = new ReuseFinder().pairs(annotated).size();
    double used = (processor() - before) / MILLISECOND / annotated.size();
    double took = (System.nanoTime() - clock) / MILLISECOND / annotated.size();
    print(
        "reuse: %d articles, %d pairs, %.2f ms of processor, %.2f of the clock an article",
        annotated.size(), pairs, used, took);
  }

  private static List<Article> articles(List<String> paths) {
    var reader = new PageReader();
    var splitter = new ArticleSplitter();
    var articles = new ArrayList<Article>();
    for (var path : paths) {
      try (var readings = reader.read(Path.of(path))) {
        readings
            .mapMulti(Costs::pages)
            .forEachOrdered(read -> articles.addAll(splitter.split(read.page())));
      }
    }
    return articles;
  }

  private static void pages(Reading reading, java.util.function.Consumer<Reading.Read> sink) {
    switch (reading) {
      case Reading.Read read -> sink.accept(read);
      case Reading.Failed(var failure) -> System.err.println(failure);
    }
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void print(String format, Object... values) {
    OUT.println(String.format(Locale.ROOT, format, values));
  }
}
