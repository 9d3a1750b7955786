package org.isnad.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.knowledge.Knowledge;
import org.isnad.room.Question;
import org.isnad.room.Spellings;
import org.isnad.store.Search.Count;
import org.isnad.web.view.SearchView.Choice;
import org.isnad.web.view.SearchView.Facet;
import org.isnad.web.view.SearchView.State;
import org.isnad.web.view.SearchView.Value;

/// The facets of a search: three states for each value, and the links between them.
///
/// @param frame around the page
/// @param order of the facets
/// @param only by facet, the chosen values
/// @param without by facet, the values that are left out
/// @param spellings of names
public record Facets(
    Frame frame,
    List<String> order,
    Map<String, List<String>> only,
    Map<String, List<String>> without,
    Spellings spellings) {

  private static final List<String> OF_ARTICLES =
      List.of("outlet", "month", "event", "speaker", "entity", "status", "root");

  /// The facets of a search for articles.
  public static Facets of(Frame frame, Question question, Spellings spellings) {
    return new Facets(frame, OF_ARTICLES, question.only(), question.without(), spellings);
  }

  /// Each facet with its commonest values, and those decided on before them.
  ///
  /// @param found the commonest values of each facet
  public List<Facet> of(Map<String, List<Count>> found) {
    var facets = new ArrayList<Facet>();
    for (var facet : order) {
      var counts = new LinkedHashMap<String, Optional<Long>>();
      chosen(facet).forEach(value -> counts.put(value, Optional.empty()));
      leftOut(facet).forEach(value -> counts.put(value, Optional.empty()));
      for (Count count : found.getOrDefault(facet, List.of())) {
        counts.put(count.value(), Optional.of(count.articles()));
      }
      if (!counts.isEmpty()) {
        facets.add(new Facet(facet, values(facet, counts)));
      }
    }
    return facets;
  }

  private List<String> chosen(String facet) {
    return only.getOrDefault(facet, List.of());
  }

  private List<String> leftOut(String facet) {
    return without.getOrDefault(facet, List.of());
  }

  private List<Value> values(String facet, Map<String, Optional<Long>> counts) {
    var values = new ArrayList<Value>();
    counts.forEach((value, articles) -> {
      var state = state(facet, value);
      values.add(
          new Value(
              label(facet, value),
              value,
              articles.map(frame::n),
              state,
              toggled("only", facet, value),
              toggled("without", facet, value)));
    });
    return values;
  }

  private State state(String facet, String value) {
    if (chosen(facet).contains(value)) {
      return State.CHOSEN;
    }
    return leftOut(facet).contains(value) ? State.LEFT_OUT : State.FREE;
  }

  /// What was decided, in the order of the facets.
  public List<Choice> chosen() {
    var chosen = new ArrayList<Choice>();
    for (var facet : order) {
      for (var value : chosen(facet)) {
        chosen.add(new Choice(facet, label(facet, value), false, toggled("only", facet, value)));
      }
      for (var value : leftOut(facet)) {
        chosen.add(new Choice(facet, label(facet, value), true, toggled("without", facet, value)));
      }
    }
    return chosen;
  }

  /// The search with a value decided on so, or with that taken back.
  private String toggled(String decision, String facet, String value) {
    var pair = facet + ":" + value;
    var other = decision.equals("only") ? "without" : "only";
    Parameters query = frame.request().query();
    boolean there = query.all(decision).contains(pair);
    var mine = new ArrayList<>(query.all(decision));
    mine.remove(pair);
    if (!there) {
      mine.add(pair);
    }
    var theirs = query.all(other).stream().filter(p -> !p.equals(pair)).toList();
    var next = query.with(decision, mine).with(other, theirs).with("from", List.of());
    return frame.request().path() + "?" + next.encoded();
  }

  private String label(String facet, String value) {
    return switch (facet) {
      case "event" -> frame.words().name("type", value);
      case "status" -> frame.words().name("status", value);
      case "month" -> frame.words().time(value);
      case "country" -> country(value);
      case "outlet" -> OutletNames.of(value, frame.taste());
      case "family" -> OutletNames.ofFamily(value, frame.taste());
      case "root" -> OutletNames.ofCode(value, frame.taste());
      case "entity" -> spellings.of(value, frame.taste().isArabic());
      default -> value;
    };
  }

  /// A country by its name in the reader's language.
  private String country(String code) {
    return Knowledge.standard()
        .country(code)
        .map(one -> frame.taste().isArabic() ? one.forms().getFirst() : one.english())
        .orElse(code);
  }
}
