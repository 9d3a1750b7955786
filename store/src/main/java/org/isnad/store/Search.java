package org.isnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Span;

/// A search, and what it finds.
public final class Search {

  private Search() {}

  /// In which order hits come.
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /// What is looked for.
  ///
  /// @param query words, phrases, fields; blank for everything
  /// @param exact whether spelling counts
  /// @param only by facet, values of which an article must have one
  /// @param without by facet, values that it must not have
  /// @param order of the hits
  /// @param since the first day of publication
  /// @param until the last day of publication
  /// @param from how many hits to pass over
  /// @param size how many to give
  /// @param facets how many values to count for each facet; 0 for none
  public record Request(
      String query,
      boolean exact,
      Map<String, List<String>> only,
      Map<String, List<String>> without,
      Order order,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      int from,
      int size,
      int facets) {

    public Request {
      only = Map.copyOf(only);
      without = Map.copyOf(without);
      if (from < 0 || size < 0 || facets < 0) {
        throw new IllegalArgumentException("negative: " + from + ", " + size + ", " + facets);
      }
    }

    /// A request for articles of any day.
    public Request(
        String query,
        boolean exact,
        Map<String, List<String>> only,
        Map<String, List<String>> without,
        Order order,
        int from,
        int size,
        int facets) {
      this(
          query,
          exact,
          only,
          without,
          order,
          Optional.empty(),
          Optional.empty(),
          from,
          size,
          facets);
    }

    /// The ten best articles for a query.
    public static Request of(String query) {
      return new Request(query, false, Map.of(), Map.of(), Order.RELEVANCE, 0, 10, 0);
    }
  }

  /// What was found.
  ///
  /// @param total how many articles fit
  /// @param hits those asked for
  /// @param facets the commonest values of each facet among all that fit
  public record Found(long total, List<Hit> hits, Map<String, List<Count>> facets) {

    public Found {
      hits = List.copyOf(hits);
      facets = Map.copyOf(facets);
    }
  }

  /// An article that fits.
  ///
  /// @param article its id
  /// @param score its relevance; 0 when sorted by date
  /// @param matches the words that fit, in the text of its page
  public record Hit(String article, double score, List<Span> matches) {

    public Hit {
      matches = List.copyOf(matches);
    }
  }

  /// How many articles have a value.
  public record Count(String value, long articles) {}
}
