package org.isnad.export.html;

import java.util.List;
import org.isnad.export.html.LayeredLayout.Item;

/// The path data of a link: down through its items, upright where it passes a row.
final class Stroke {

  private static final double INSET = 10;
  private static final double ARROW = 5;

  private Stroke() {}

  /// A line from the foot of the first item to the head of the last.
  static String through(List<Item> items) {
    var data = new StringBuilder();
    for (int i = 1; i < items.size(); i++) {
      var from = items.get(i - 1);
      var to = items.get(i);
      double startX = port(from, to);
      double endX = port(to, from);
      double startY = foot(from);
      double endY = head(to);
      double middle = (startY + endY) / 2;
      data.append(i == 1 ? "M" : "L").append(point(startX, startY));
      data.append("C").append(point(startX, middle)).append(point(endX, middle));
      data.append(point(endX, endY));
    }
    return data.toString();
  }

  /// The head of an arrow that points at an item from the one beside it in the path.
  static String arrow(Item at, Item from, boolean upwards) {
    double x = port(at, from);
    double tip = upwards ? foot(at) : head(at);
    double back = upwards ? tip + 2 * ARROW : tip - 2 * ARROW;
    return "M" + point(x, tip) + "L" + point(x - ARROW, back) + "L" + point(x + ARROW, back) + "Z";
  }

  /// Where a link leaves an item towards another: links of one side stand apart, in the order of
  /// where they go.
  private static double port(Item item, Item towards) {
    if (item.width <= 2 * INSET || item.isPassage()) {
      return item.x;
    }
    var side = item.down.contains(towards) ? item.down : item.up;
    double most = item.width / 2 - INSET;
    if (side.size() == 1) {
      return item.x + Math.clamp(towards.x - item.x, -most, most);
    }
    long place = side.stream().filter(other -> other.x < towards.x).count();
    return item.x + ((2 * place + 1.0) / side.size() - 1) * most;
  }

  private static double foot(Item item) {
    return item.y + item.height / 2;
  }

  private static double head(Item item) {
    return item.y - item.height / 2;
  }

  private static String point(double x, double y) {
    return GraphSection.at(x) + " " + GraphSection.at(y) + " ";
  }
}
