package org.isnad.export.text;

/// Writes a tree of chains, from the roots down to the articles.
final class ChainWriter {

  private final Paper paper;
  private final Catalogue catalogue;

  ChainWriter(Paper paper, Catalogue catalogue) {
    this.paper = paper;
    this.catalogue = catalogue;
  }

  void write(ChainTree tree) {
    var strokes = paper.isArabic() ? ChainTree.Strokes.LEFTWARD : ChainTree.Strokes.RIGHTWARD;
    tree.draw(strokes, this::label).forEach(line -> paper.line("  ", line));
  }

  private String label(String label) {
    var article = catalogue.marked(label);
    return article.isPresent()
        ? label + " " + paper.words(Catalogue.publisher(article.get()))
        : paper.words(Paper.shorten(label, paper.style().width() * 2 / 3));
  }
}
