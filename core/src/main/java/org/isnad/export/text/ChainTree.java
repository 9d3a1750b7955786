package org.isnad.export.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.text.Folding;

/// Chains that begin alike, joined: from the roots down to the articles.
///
/// @param label what stands at this place
/// @param children what hangs below, by folded label
record ChainTree(String label, Map<String, ChainTree> children) {

  static ChainTree empty() {
    return new ChainTree("", new LinkedHashMap<>());
  }

  /// Adds one chain, first speaker first.
  void add(List<String> chain) {
    var node = this;
    for (var label : chain) {
      node =
          node.children.computeIfAbsent(
              Folding.fold(Bidi.clean(label)), key -> new ChainTree(label, new LinkedHashMap<>()));
    }
  }

  /// The lines of the drawing; roots stand at the margin, whatever came from them hangs below.
  ///
  /// @param strokes how branches are drawn
  /// @param show how a label is written
  List<String> draw(Strokes strokes, Function<String, String> show) {
    var lines = new ArrayList<String>();
    for (var root : children.values()) {
      lines.add(show.apply(root.label));
      root.branches("", strokes, show, lines);
    }
    return lines;
  }

  private void branches(
      String margin, Strokes strokes, Function<String, String> show, List<String> lines) {
    int left = children.size();
    for (var child : children.values()) {
      boolean last = --left == 0;
      lines.add(margin + (last ? strokes.end() : strokes.tee()) + show.apply(child.label));
      child.branches(margin + (last ? "   " : strokes.bar()), strokes, show, lines);
    }
  }

  /// The pieces that branches are drawn with.
  record Strokes(String tee, String end, String bar) {

    /// For lines that run from left to right.
    static final Strokes RIGHTWARD = new Strokes("\u251C\u2500 ", "\u2514\u2500 ", "\u2502  ");

    /// For lines that run from right to left; box-drawing characters are not mirrored by
    /// themselves.
    static final Strokes LEFTWARD = new Strokes("\u2524\u2500 ", "\u2518\u2500 ", "\u2502  ");
  }
}
