package org.isnad.app;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Report;
import org.isnad.room.Desk;
import org.isnad.room.Later;
import org.isnad.store.Library;
import org.isnad.store.StoredArticles;
import org.isnad.store.StoredStory;

/// Reads and links for a reading room, with the standard annotators; they are made when they are
/// first needed, since the first page does not need them.
public final class FrontDesk implements Desk {

  private final Later<Isnad> isnad = Later.of(Isnad::standard);

  /// Makes the annotators now, so that nobody waits for them later.
  public void prepare() {
    isnad.get();
  }

  @Override
  public AnnotatedArticle complete(AnnotatedArticle stored) {
    return isnad.get().complete(stored);
  }

  @Override
  public Report link(List<AnnotatedArticle> articles) {
    return isnad.get().report(articles);
  }

  @Override
  public Report report(StoredStory story) {
    return isnad.get().report(story);
  }

  @Override
  public Report report(StoredArticles articles) {
    return isnad.get().report(articles);
  }

  @Override
  public Report read(byte[] text) {
    return isnad.get().read(List.of("-"), new ByteArrayInputStream(text), _ -> {});
  }

  @Override
  public Added add(Path folder, String name, byte[] text, Consumer<Progress> watcher) {
    var front = isnad.get();
    try (var library = Library.open(folder, front::complete)) {
      var adding = new Adding(front, library, Adding.PAGES_PER_BATCH, _ -> {});
      var added =
          adding.add(
              name,
              new ByteArrayInputStream(text),
              far ->
                  watcher.accept(
                      new Progress(far.pages(), far.articles(), far.known(), far.bytes())));
      return new Added(added.pages(), added.articles(), added.known(), added.failures());
    }
  }

  @Override
  public <T> T write(Path folder, Function<Library, T> writing) {
    try (var library = Library.open(folder, isnad.get()::complete)) {
      return writing.apply(library);
    }
  }
}
