package org.isnad.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Places nodes in rows, after Sugiyama, and gives each link's label a place of its own in a row
/// between, so that no label can cover another or a node.
///
/// The same input gives the same picture: nothing is random.
final class LayeredLayout {

  private static final double GAP = 18;
  private static final double RISE = 26;
  private static final double BEND = 6;
  private static final int SWEEPS = 24;

  /// Something with a place: a node, a link's label, or a bend where a link passes a row.
  static final class Item {
    final double width;
    final boolean node;
    double height;
    int row;
    double x;
    double y;
    final List<Item> up = new ArrayList<>();
    final List<Item> down = new ArrayList<>();

    private Item(double width, double height, boolean node) {
      this.width = width;
      this.height = height;
      this.node = node;
    }

    static Item node(double width, double height) {
      return new Item(width, height, true);
    }

    static Item passage(double width, double height) {
      return new Item(width, height, false);
    }

    boolean isPassage() {
      return !node;
    }
  }

  /// A link from an upper to a lower node, through its label and bends.
  static final class Link {
    final int upper;
    final int lower;
    final Item label;
    final List<Item> path = new ArrayList<>();

    Link(int upper, int lower, Item label) {
      this.upper = upper;
      this.lower = lower;
      this.label = label;
    }
  }

  private final List<Item> nodes;
  private final List<Link> links;
  private final List<List<Item>> rows = new ArrayList<>();
  private double width;
  private double height;

  /// Lays out nodes and links; a link that would close a circle is turned around.
  LayeredLayout(List<Item> nodes, List<Link> links) {
    this.nodes = List.copyOf(nodes);
    this.links = new ArrayList<>(withoutCircles(links));
    layer();
    string();
    order();
    spread();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// The links, in the order given; turned ones have upper and lower exchanged.
  List<Link> links() {
    return List.copyOf(links);
  }

  private List<Link> withoutCircles(List<Link> all) {
    var below = new HashMap<Integer, List<Integer>>();
    var sound = new ArrayList<Link>();
    for (var link : all) {
      boolean closes = reaches(below, link.lower, link.upper);
      var kept = closes ? new Link(link.lower, link.upper, link.label) : link;
      below.computeIfAbsent(kept.upper, k -> new ArrayList<>()).add(kept.lower);
      sound.add(kept);
    }
    return sound;
  }

  private static boolean reaches(Map<Integer, List<Integer>> below, int from, int to) {
    var seen = new HashSet<Integer>();
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        below.getOrDefault(next, List.of()).forEach(open::push);
      }
    }
    return false;
  }

  /// Rows of nodes are even, rows of labels odd; a node stands below all that point at it.
  private void layer() {
    for (int round = 0; round < nodes.size(); round++) {
      for (var link : links) {
        var upper = nodes.get(link.upper);
        var lower = nodes.get(link.lower);
        lower.row = Math.max(lower.row, upper.row + 2);
      }
    }
    for (int round = 0; round < nodes.size(); round++) {
      for (int i = 0; i < nodes.size(); i++) {
        sink(i);
      }
    }
  }

  /// A node that only points down comes as near to what it points at as it can.
  private void sink(int node) {
    boolean top = links.stream().noneMatch(link -> link.lower == node);
    var nearest =
        links.stream()
            .filter(link -> link.upper == node)
            .mapToInt(link -> nodes.get(link.lower).row)
            .min();
    if (top && nearest.isPresent()) {
      nodes.get(node).row = Math.max(nodes.get(node).row, nearest.getAsInt() - 2);
    }
  }

  private void string() {
    int last = nodes.stream().mapToInt(node -> node.row).max().orElse(0);
    for (int row = 0; row <= last; row++) {
      rows.add(new ArrayList<>());
    }
    nodes.forEach(node -> rows.get(node.row).add(node));
    for (var link : links) {
      var upper = nodes.get(link.upper);
      var lower = nodes.get(link.lower);
      link.path.add(upper);
      int middle = upper.row + 1;
      for (int row = upper.row + 1; row < lower.row; row++) {
        var item = row == middle ? link.label : Item.passage(BEND, 0);
        item.row = row;
        rows.get(row).add(item);
        link.path.add(item);
      }
      link.path.add(lower);
      for (int i = 1; i < link.path.size(); i++) {
        link.path.get(i - 1).down.add(link.path.get(i));
        link.path.get(i).up.add(link.path.get(i - 1));
      }
    }
  }

  private void order() {
    rows.forEach(LayeredLayout::pack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean downwards = sweep % 2 == 0;
      for (var row : downwards ? rows : rows.reversed()) {
        var wish = new HashMap<Item, Double>();
        row.forEach(item -> wish.put(item, mean(downwards ? item.up : item.down, item.x)));
        row.sort(Comparator.comparingDouble(item -> wish.getOrDefault(item, item.x)));
        pack(row);
      }
    }
  }

  /// One beside the other, the row's middle at zero.
  private static void pack(List<Item> row) {
    double x = -row.stream().mapToDouble(item -> item.width + GAP).sum() / 2;
    for (var item : row) {
      item.x = x + item.width / 2;
      x += item.width + GAP;
    }
  }

  private static double mean(List<Item> items, double otherwise) {
    return items.stream().mapToDouble(item -> item.x).average().orElse(otherwise);
  }

  /// Each item as near to its neighbours' middle as order and width allow.
  private void spread() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean downwards = sweep % 2 == 0;
      for (var row : downwards ? rows : rows.reversed()) {
        settle(row, sweep < SWEEPS - 4 ? downwards ? 1 : -1 : 0);
      }
    }
    double left = items().mapToDouble(item -> item.x - item.width / 2).min().orElse(0);
    items().forEach(item -> item.x += GAP - left);
    width = items().mapToDouble(item -> item.x + item.width / 2).max().orElse(0) + GAP;
    double y = GAP;
    for (var row : rows) {
      double tall = row.stream().mapToDouble(item -> item.height).max().orElse(0);
      for (var item : row) {
        item.y = y + tall / 2;
        item.height = item.width == BEND ? tall : item.height;
      }
      y += tall + RISE;
    }
    height = y - RISE + GAP;
  }

  private Stream<Item> items() {
    return rows.stream().flatMap(List::stream);
  }

  /// Least squares under a least distance, by pooling neighbours that would overlap.
  private static void settle(List<Item> row, int side) {
    var sums = new ArrayList<double[]>();
    double offset = 0;
    double before = 0;
    var offsets = new ArrayList<Double>();
    for (var item : row) {
      offset += before == 0 ? 0 : before / 2 + GAP + item.width / 2;
      before = item.width;
      offsets.add(offset);
      sums.add(new double[] {wish(item, side) - offset, 1});
      while (sums.size() > 1 && average(sums.get(sums.size() - 2)) > average(sums.getLast())) {
        var last = sums.removeLast();
        sums.getLast()[0] += last[0];
        sums.getLast()[1] += last[1];
      }
    }
    int i = 0;
    for (var pool : sums) {
      for (int k = 0; k < pool[1]; k++, i++) {
        row.get(i).x = average(pool) + offsets.get(i);
      }
    }
  }

  private static double average(double[] pool) {
    return pool[0] / pool[1];
  }

  private static double wish(Item item, int side) {
    double up = mean(item.up, item.x);
    double down = mean(item.down, item.x);
    if (item.up.isEmpty() || side < 0 && !item.down.isEmpty()) {
      return down;
    }
    return item.down.isEmpty() || side > 0 ? up : (up + down) / 2;
  }
}
