package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.http.Parameters;
import org.isnad.room.Holdings;
import org.isnad.store.Search.Found;

/// How much a library holds, and of what.
///
/// @param frame around the page
/// @param pages as they were read
/// @param articles on them
/// @param facets their commonest values
public record StatsView(Frame frame, String pages, String articles, List<Facet> facets) {

  private static final List<String> ORDER =
      List.of("month", "outlet", "event", "speaker", "entity");

  /// A facet.
  ///
  /// @param name of it
  /// @param bars one for each of its commonest values
  public record Facet(String name, List<Bar> bars) {}

  /// A value and how many articles have it.
  ///
  /// @param label in the reader's words
  /// @param articles how many
  /// @param share of the commonest value's, in hundredths
  /// @param link to a search for it
  public record Bar(String label, String articles, long share, String link) {}

  /// The figures of a library.
  public static StatsView of(Frame frame, Holdings holdings, Found found) {
    var facets = new ArrayList<Facet>();
    for (var facet : ORDER) {
      var counts = found.facets().getOrDefault(facet, List.of());
      long most = counts.stream().mapToLong(count -> count.articles()).max().orElse(1);
      var bars =
          counts.stream()
              .map(count ->
                  new Bar(
                      label(frame, facet, count.value()),
                      frame.n(count.articles()),
                      Math.max(1, 100 * count.articles() / most),
                      "/search?" + only(facet, count.value())))
              .toList();
      if (!bars.isEmpty()) {
        facets.add(new Facet(facet, bars));
      }
    }
    return new StatsView(
        frame, frame.n(holdings.pages()), frame.n(holdings.articles()), List.copyOf(facets));
  }

  private static String only(String facet, String value) {
    return new Parameters(java.util.Map.of("only", List.of(facet + ":" + value))).encoded();
  }

  private static String label(Frame frame, String facet, String value) {
    return switch (facet) {
      case "event" -> frame.words().name("type", value);
      case "month" -> frame.words().time(value);
      case "outlet" -> OutletNames.of(value, frame.taste());
      default -> value;
    };
  }
}
