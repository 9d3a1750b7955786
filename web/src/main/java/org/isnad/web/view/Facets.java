package org.isnad.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.room.Question;
import org.isnad.store.Search.Count;
import org.isnad.store.Search.Found;
import org.isnad.web.view.SearchView.Choice;
import org.isnad.web.view.SearchView.Facet;
import org.isnad.web.view.SearchView.State;
import org.isnad.web.view.SearchView.Value;

/// The facets of a search: three states for each value, and the links between them.
public final class Facets {

  private static final List<String> ORDER =
      List.of("outlet", "month", "event", "speaker", "entity", "status", "root");

  private final Frame frame;
  private final Question question;

  /// The facets of what a question found.
  public Facets(Frame frame, Question question) {
    this.frame = frame;
    this.question = question;
  }

  /// Each facet with its commonest values, and those chosen before them.
  public List<Facet> of(Found found) {
    var facets = new ArrayList<Facet>();
    for (var facet : ORDER) {
      var counts = new LinkedHashMap<String, Optional<Long>>();
      question.only(facet).forEach(value -> counts.put(value, Optional.empty()));
      question.without(facet).forEach(value -> counts.put(value, Optional.empty()));
      for (Count count : found.facets().getOrDefault(facet, List.of())) {
        counts.put(count.value(), Optional.of(count.articles()));
      }
      if (!counts.isEmpty()) {
        facets.add(new Facet(facet, values(facet, counts)));
      }
    }
    return facets;
  }

  private List<Value> values(String facet, Map<String, Optional<Long>> counts) {
    var values = new ArrayList<Value>();
    counts.forEach((value, articles) -> {
      var state = state(facet, value);
      values.add(
          new Value(
              label(facet, value),
              articles.map(frame::n),
              state,
              toggled("only", facet, value),
              toggled("without", facet, value)));
    });
    return values;
  }

  private State state(String facet, String value) {
    if (question.only(facet).contains(value)) {
      return State.CHOSEN;
    }
    return question.without(facet).contains(value) ? State.LEFT_OUT : State.FREE;
  }

  /// What was decided, in the order of the facets.
  public List<Choice> chosen() {
    var chosen = new ArrayList<Choice>();
    for (var facet : ORDER) {
      for (var value : question.only(facet)) {
        chosen.add(new Choice(facet, label(facet, value), false, toggled("only", facet, value)));
      }
      for (var value : question.without(facet)) {
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
      default -> value;
    };
  }
}
