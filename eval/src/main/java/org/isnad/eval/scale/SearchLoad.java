package org.isnad.eval.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.isnad.store.LibraryReader;
import org.isnad.store.Search.Order;
import org.isnad.store.Search.Request;

/// How long searches take: `eval/search LIBRARY [QUERIES.tsv]`.
///
/// Four clients ask all queries in orders of their own, first to warm up, then to be timed; each
/// asks for the twenty best hits with their highlights and for eight values of each facet, as the
/// reading room does.
public final class SearchLoad {

  private static final int CLIENTS = 4;
  private static final int WARMING = 20;
  private static final int ROUNDS = 20;
  private static final int HITS = 20;
  private static final int VALUES = 8;
  private static final int SLOWEST = 5;
  private static final double MILLISECOND = 1e6;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final LibraryReader library;
  private final List<String> queries;

  private SearchLoad(LibraryReader library, List<String> queries) {
    this.library = library;
    this.queries = queries;
  }

  /// Runs the command.
  public static void main(String... arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: eval/search LIBRARY [QUERIES.tsv]");
      System.exit(2);
    }
    try (var library = LibraryReader.open(Path.of(arguments[0]))) {
      new SearchLoad(library, queries(Path.of(arguments[1]))).run();
    }
  }

  private static List<String> queries(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private void run() throws InterruptedException, ExecutionException {
    ask(WARMING);
    long start = System.nanoTime();
    var times = ask(ROUNDS);
    double seconds = (System.nanoTime() - start) / 1e9;
    var all = times.values().stream().flatMap(List::stream).sorted().toList();
    OUT.printf(
        Locale.ROOT,
        "%d articles, %d queries, %d clients: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms, %.0f queries/s%n",
        library.articles(),
        queries.size(),
        CLIENTS,
        at(all, 0.5),
        at(all, 0.95),
        at(all, 0.99),
        all.getLast() / MILLISECOND,
        all.size() / seconds);
    OUT.println("slowest by median:");
    times.entrySet().stream()
        .sorted((a, b) -> Double.compare(median(b.getValue()), median(a.getValue())))
        .limit(SLOWEST)
        .forEach(entry ->
            OUT.printf(Locale.ROOT, "%8.1f ms  %s%n", median(entry.getValue()), entry.getKey()));
  }

  private static double median(List<Long> times) {
    return at(times.stream().sorted().toList(), 0.5);
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size())) / MILLISECOND;
  }

  /// The nanoseconds of each query.
  private Map<String, List<Long>> ask(int rounds) throws InterruptedException, ExecutionException {
    var times = new TreeMap<String, List<Long>>();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var tasks = new ArrayList<Callable<Map<String, List<Long>>>>();
      for (int client = 0; client < CLIENTS; client++) {
        var dice = new Random(client);
        tasks.add(() -> client(rounds, dice));
      }
      for (var done : clients.invokeAll(tasks)) {
        done.get()
            .forEach(
                (query, own) -> times.computeIfAbsent(query, q -> new ArrayList<>()).addAll(own));
      }
    }
    return times;
  }

  private Map<String, List<Long>> client(int rounds, Random dice) {
    var times = new TreeMap<String, List<Long>>();
    var order = new ArrayList<>(queries);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, dice);
      for (var query : order) {
        long start = System.nanoTime();
        library.find(
            new Request(query, false, Map.of(), Map.of(), Order.RELEVANCE, 0, HITS, VALUES));
        times.computeIfAbsent(query, q -> new ArrayList<>()).add(System.nanoTime() - start);
      }
    }
    return times;
  }
}
