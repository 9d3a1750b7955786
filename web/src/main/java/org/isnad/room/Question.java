package org.isnad.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.store.Search;
import org.isnad.store.Search.Order;
import org.isnad.store.lucene.Index;

/// A search as an address says it, the same for people and programs.
///
/// @param query words, phrases, fields; blank for everything
/// @param exact whether spelling counts
/// @param only by facet, values of which an article must have one
/// @param without by facet, values that it must not have
/// @param order of the hits
/// @param since the first day of publication
/// @param until the last
/// @param from how many hits to pass over
/// @param size how many to give
public record Question(
    String query,
    boolean exact,
    Map<String, List<String>> only,
    Map<String, List<String>> without,
    Order order,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int from,
    int size) {

  /// How far hits can be paged through; what lies deeper asks for a narrower search.
  public static final int DEEPEST = 10_000;

  private static final int LONGEST = 1_000;

  public Question {
    only = Map.copyOf(only);
    without = Map.copyOf(without);
  }

  /// Reads `q`, `exact`, `only`, `without`, `order`, `since`, `until`, `from` and `size`.
  ///
  /// @param size how many hits unless told
  /// @param most how many hits at most
  /// @throws Refusal when a value makes no sense
  public static Question of(Parameters parameters, int size, int most) {
    var query = parameters.first("q", "");
    if (query.length() > LONGEST) {
      throw Refusal.bad("long-query", "a query has at most " + LONGEST + " characters");
    }
    return new Question(
        query,
        parameters.on("exact"),
        facets(parameters.all("only"), Index.facetNames()),
        facets(parameters.all("without"), Index.facetNames()),
        order(parameters.first("order", "relevance")),
        parameters.day("since"),
        parameters.day("until"),
        parameters.number("from", 0, 0, DEEPEST),
        parameters.number("size", size, 1, most));
  }

  private static Order order(String name) {
    return switch (name) {
      case "relevance" -> Order.RELEVANCE;
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> throw Refusal.bad("bad-order", "order: relevance, newest or oldest is needed");
    };
  }

  /// Reads facets and values, parted by a colon.
  ///
  /// @param names of the facets that there are
  /// @throws Refusal when there is no such facet
  public static Map<String, List<String>> facets(List<String> pairs, Collection<String> names) {
    var facets = new TreeMap<String, List<String>>();
    for (var pair : pairs) {
      int colon = pair.indexOf(':');
      if (colon < 1 || !names.contains(pair.substring(0, colon))) {
        var known = String.join(", ", names.stream().sorted().toList());
        throw Refusal.bad(
            "bad-facet", "a facet and a value are needed, parted by a colon: " + known);
      }
      facets
          .computeIfAbsent(pair.substring(0, colon), facet -> new ArrayList<>())
          .add(pair.substring(colon + 1));
    }
    return facets;
  }

  /// A search for everything, of which no hits are wanted.
  public static Question everything() {
    return newest(0);
  }

  /// A search for the newest articles.
  public static Question newest(int size) {
    return new Question(
        "", false, Map.of(), Map.of(), Order.NEWEST, Optional.empty(), Optional.empty(), 0, size);
  }

  /// The same from another hit on.
  public Question from(int other) {
    return from(other, size);
  }

  /// The same from another hit on, with so many hits.
  public Question from(int other, int hits) {
    return new Question(query, exact, only, without, order, since, until, other, hits);
  }

  /// The same for the newest articles, from a hit on.
  public Question newest(int other, int hits) {
    return new Question(query, exact, only, without, Order.NEWEST, since, until, other, hits);
  }

  /// The same up to a day of publication.
  public Question until(Optional<LocalDate> day) {
    return new Question(query, exact, only, without, order, since, day, from, size);
  }

  /// The same with other values chosen.
  ///
  /// @param chosen by facet, values of which an article must have one
  public Question only(Map<String, List<String>> chosen) {
    return new Question(query, exact, chosen, without, order, since, until, from, size);
  }

  /// The chosen values of a facet.
  public List<String> only(String facet) {
    return only.getOrDefault(facet, List.of());
  }

  /// The values of a facet that are left out.
  public List<String> without(String facet) {
    return without.getOrDefault(facet, List.of());
  }

  /// The order as an address says it.
  public String orderName() {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /// What the library is asked.
  ///
  /// @param facets how many values to count for each facet
  public Search.Request search(int facets) {
    return new Search.Request(query, exact, only, without, order, since, until, from, size, facets);
  }
}
