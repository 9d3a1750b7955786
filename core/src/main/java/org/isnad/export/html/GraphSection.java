package org.isnad.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.export.html.LayeredLayout.Item;
import org.isnad.export.html.LayeredLayout.Link;
import org.isnad.model.Situation.Edge;

/// The graph of ties as a drawing: boxes for entities, solid lines for what is said outright,
/// dotted ones for what follows from the words, the tie's name on each line.
final class GraphSection {

  private static final int MOST_NODES = 15;
  private static final int MOST_TIES = 18;
  private static final double LETTER = 7.4;
  private static final double SMALL_LETTER = 6.8;
  private static final double LINE = 17;
  private static final int LINE_LETTERS = 20;
  private static final int MOST_LINES = 3;
  private static final double LEAST_SCALE = 0.85;

  /// Ties whose second end stands above the first: a part below its whole.
  private static final Set<String> UPWARDS =
      Set.of(
          "PART_OF",
          "MEMBER_OF",
          "LOYAL_TO",
          "PROXY_OF",
          "REPRESENTS",
          "SPEAKS_FOR",
          "LOCATED_IN",
          "STATIONED_IN",
          "HOLDS_OFFICE");

  /// What is drawn as one line: ties of one pair, direction and kind.
  private record Strand(String from, String to, boolean stated, boolean former) {}

  private record Drawn(Strand strand, List<String> types) {

    boolean isUpwards() {
      return UPWARDS.contains(types.getFirst());
    }
  }

  private final Markup page;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;

  GraphSection(Markup page, SituationView view, SituationWords words) {
    this.page = page;
    this.view = view;
    this.words = words;
    this.messages = words.messages();
  }

  void write() {
    var drawn = chosen();
    if (drawn.isEmpty()) {
      return;
    }
    var ids = new LinkedHashSet<String>();
    drawn.forEach(one -> ids.addAll(List.of(one.strand.from, one.strand.to)));
    var names = List.copyOf(ids);
    var lines = names.stream().map(id -> wrap(view.name(id))).toList();
    var nodes = lines.stream().map(GraphSection::box).toList();
    var links = drawn.stream().map(one -> link(one, names)).toList();
    var layout = new LayeredLayout(nodes, links);
    page.open("section").element("h2", messages.text("heading.graph"));
    page.open("figure").open("div", "class", "scroll", "tabindex", "0");
    long wide = Math.round(layout.width());
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + wide + " " + Math.round(layout.height()),
        "width",
        String.valueOf(wide),
        "class",
        Drawings.atLeast(wide * LEAST_SCALE),
        "role",
        "img",
        "aria-label",
        messages.text("heading.graph"));
    for (int i = 0; i < drawn.size(); i++) {
      boolean turned = layout.links().get(i).upper != links.get(i).upper;
      draw(drawn.get(i), layout.links().get(i), drawn.get(i).isUpwards() != turned);
    }
    for (int i = 0; i < nodes.size(); i++) {
      node(nodes.get(i), lines.get(i), view.name(names.get(i)));
    }
    page.close().close();
    page.element("figcaption", messages.text("graph.note"), "class", "faint");
    int ties = drawn.stream().mapToInt(one -> one.types.size()).sum();
    int all = view.situation().relations().size();
    if (ties < all) {
      page.element("p", messages.text("graph.left-out", ties, all), "class", "faint");
    }
    page.close().close().line();
  }

  /// The best supported ties between the busiest, as many as a reader can follow.
  private List<Drawn> chosen() {
    Map<String, Integer> rank = new HashMap<>();
    view.situation().actors().forEach(actor -> rank.put(actor.entity(), rank.size()));
    Map<Strand, List<Edge>> strands = new LinkedHashMap<>();
    for (var edge : view.situation().relations()) {
      var strand = new Strand(edge.from(), edge.to(), edge.stated(), edge.former());
      strands.computeIfAbsent(strand, k -> new ArrayList<>()).add(edge);
    }
    var best =
        strands.entrySet().stream()
            .sorted(
                Comparator.comparingInt(entry ->
                    rank.getOrDefault(entry.getKey().from, rank.size())
                        + rank.getOrDefault(entry.getKey().to, rank.size())
                        - 3 * evidence(entry.getValue())))
            .toList();
    var ids = new LinkedHashSet<String>();
    var drawn = new ArrayList<Drawn>();
    for (var entry : best) {
      var more = new LinkedHashSet<>(ids);
      more.addAll(List.of(entry.getKey().from, entry.getKey().to));
      if (more.size() <= MOST_NODES && drawn.size() < MOST_TIES) {
        ids.addAll(more);
        var types = entry.getValue().stream().map(Edge::type).toList();
        drawn.add(new Drawn(entry.getKey(), types));
      }
    }
    return drawn;
  }

  /// Whether it only says where somebody is; of that the drawing takes what room is left.
  private static boolean isWhere(List<Edge> edges) {
    return edges.stream().allMatch(edge -> edge.type().endsWith("_IN"));
  }

  private static int evidence(List<Edge> edges) {
    return edges.stream().mapToInt(edge -> edge.evidence().size()).sum();
  }

  private Link link(Drawn drawn, List<String> names) {
    int from = names.indexOf(drawn.strand.from);
    int to = names.indexOf(drawn.strand.to);
    var label = Item.passage(label(drawn).length() * SMALL_LETTER + 8, LINE);
    return drawn.isUpwards() ? new Link(to, from, label) : new Link(from, to, label);
  }

  private String label(Drawn drawn) {
    return String.join(
        messages.text("comma"),
        drawn.types.stream().map(type -> messages.label("tie", type)).toList());
  }

  private static Item box(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(1);
    return Item.node(Math.max(56, longest * LETTER + 18), lines.size() * LINE + 12);
  }

  private static List<String> wrap(String name) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : name.split("\\s+")) {
      if (!line.isEmpty() && line.length() + word.length() >= LINE_LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
      kept.set(MOST_LINES - 1, kept.getLast() + " \u2026");
      return kept;
    }
    return lines;
  }

  private void node(Item item, List<String> lines, String name) {
    page.open("g").element("title", name);
    page.empty(
        "rect",
        "class",
        "box",
        "x",
        at(item.x - item.width / 2),
        "y",
        at(item.y - item.height / 2),
        "width",
        at(item.width),
        "height",
        at(item.height),
        "rx",
        "5");
    double y = item.y - (lines.size() - 1) * LINE / 2 + 4.5;
    for (var line : lines) {
      page.element("text", line, "x", at(item.x), "y", at(y), "text-anchor", "middle");
      y += LINE;
    }
    page.close();
  }

  /// The line in two strokes, above and below its label.
  private void draw(Drawn drawn, Link link, boolean arrowAtTop) {
    var style =
        "edge" + (drawn.strand.stated ? "" : " inferred") + (drawn.strand.former ? " former" : "");
    var path = link.path;
    page.empty("path", "class", style, "d", Stroke.through(path.subList(0, 2)));
    page.element(
        "text",
        label(drawn),
        "class",
        "label",
        "x",
        at(link.label.x),
        "y",
        at(link.label.y + 4),
        "text-anchor",
        "middle");
    page.empty("path", "class", style, "d", Stroke.through(path.subList(1, path.size())));
    var end = arrowAtTop ? path.getFirst() : path.getLast();
    var beside = arrowAtTop ? path.get(1) : path.get(path.size() - 2);
    page.empty("path", "class", "arrow", "d", Stroke.arrow(end, beside, arrowAtTop));
  }

  static String at(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
