package org.isnad.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.isnad.link.StoryLinker;
import org.isnad.link.StoryLinker.Labelled;
import org.isnad.link.TracedStory;
import org.isnad.link.TracedStory.Labels;
import org.isnad.link.TraitReader;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.store.lucene.Footprints;
import org.isnad.store.lucene.Index;
import org.isnad.store.sqlite.Shelf;

/// What follows the shelf of a library: the links between its articles, and both indices.
final class Indexing implements AutoCloseable {

  private static final int LINKED_AT_ONCE = 500;

  private final Shelf shelf;
  private final Index index;
  private final Entering entering;
  private final Footprints footprints;
  private final StoryLinker linker;
  private final UnaryOperator<AnnotatedArticle> complete;

  /// What was linked in the batch at hand and is to enter the index after it.
  private final List<Labelled> linked = new ArrayList<>();

  private final LatestLabels entries = new LatestLabels();

  Indexing(Path library, Shelf shelf, UnaryOperator<AnnotatedArticle> complete) {
    this.shelf = shelf;
    this.index = Index.write(library);
    this.entering = new Entering(index);
    this.footprints = Footprints.write(library);
    this.complete = complete;
    this.linker = new StoryLinker(new StoredMemory(shelf, footprints, complete));
  }

  /// Links articles that came in or were made again, as part of the batch at hand.
  void link(List<AnnotatedArticle> articles) {
    articles.forEach(article -> entries.forget(article.article().id()));
    note(linker.link(articles));
  }

  /// What went wrong with single pairs or stories since this was last asked.
  List<Failure> failures() {
    return linker.failures();
  }

  /// Groups articles again, as part of the batch at hand.
  void regroup(Set<String> articles) {
    note(linker.regroup(articles));
  }

  /// Most articles of a story that grows keep their labels: their entries stay as they are.
  private void note(List<Labelled> labelled) {
    labelled.stream().filter(entries::changes).forEach(linked::add);
  }

  /// Brings both indices up to the shelf, and links what an older version left unlinked.
  void catchUp() {
    long last = shelf.lastBatch();
    if (footprints.batch() < last) {
      var traits = new TraitReader();
      shelf.after(
          footprints.batch(),
          (_, article) -> footprints.put(List.of(traits.read(complete.apply(article)))));
      footprints.commit(last);
    }
    if (index.batch() < last) {
      var stories = shelf.stories().after(index.batch(), "", LINKED_AT_ONCE);
      while (!stories.isEmpty()) {
        stories.forEach(this::enterIndex);
        stories = shelf.stories().after(index.batch(), stories.getLast(), LINKED_AT_ONCE);
      }
      index.commit(last);
    }
    linkOlder();
  }

  /// The articles of a story, with what their claims rest on.
  private void enterIndex(String id) {
    var labels = shelf.stories().story(id).map(TracedStory::labels).orElse(Map.of());
    for (var row : shelf.articles(new TreeSet<>(shelf.stories().members(id)))) {
      var article = complete.apply(row.get());
      index.put(article, labels.getOrDefault(article.article().id(), Labels.NONE));
    }
  }

  private void linkOlder() {
    var ids = shelf.stories().unplaced(LINKED_AT_ONCE);
    while (!ids.isEmpty()) {
      var articles =
          shelf.articles(new TreeSet<>(ids)).parallelStream()
              .map(row -> complete.apply(row.get()))
              .toList();
      shelf.relink(() -> link(articles));
      enter(shelf.lastBatch());
      ids = shelf.stories().unplaced(LINKED_AT_ONCE);
    }
  }

  /// Enters what was linked in the batches up to one.
  void enter(long batch) {
    footprints.commit(batch);
    entering.enter(List.copyOf(linked), batch);
    linked.clear();
  }

  @Override
  public void close() {
    try (footprints;
        index) {
      entering.close();
    }
  }
}
