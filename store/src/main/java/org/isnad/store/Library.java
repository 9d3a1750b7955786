package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.isnad.link.StoryLinker;
import org.isnad.link.StoryLinker.Labelled;
import org.isnad.link.TracedStory;
import org.isnad.link.TracedStory.Labels;
import org.isnad.link.TraitReader;
import org.isnad.model.AnnotatedArticle;
import org.isnad.store.lucene.Footprints;
import org.isnad.store.lucene.Index;
import org.isnad.store.sqlite.Renewals;
import org.isnad.store.sqlite.Shelf;
import org.isnad.story.StoryPins.Pair;

/// A library opened to write: pages go in batch by batch, each batch whole or not at all.
///
/// The shelf is what counts; the index follows it, and is brought up to it when a library is opened
/// after a crash. Not safe for use by several threads.
public final class Library implements AutoCloseable {

  private static final int RENEWED_AT_ONCE = 500;
  private static final int LINKED_AT_ONCE = 500;

  private final Lock lock;
  private final Shelf shelf;
  private final Index index;
  private final Footprints footprints;
  private final StoryLinker linker;
  private final UnaryOperator<AnnotatedArticle> complete;

  /// What was linked in the batch at hand and is to enter the index after it.
  private final List<Labelled> linked = new ArrayList<>();

  private Library(
      Lock lock,
      Shelf shelf,
      Index index,
      Footprints footprints,
      UnaryOperator<AnnotatedArticle> complete) {
    this.lock = lock;
    this.shelf = shelf;
    this.index = index;
    this.footprints = footprints;
    this.complete = complete;
    this.linker = new StoryLinker(new StoredMemory(shelf, footprints, complete));
  }

  /// Opens a library, or makes a new one in an empty or missing folder.
  ///
  /// @param complete makes the layers again that are not kept
  /// @throws LibraryException when another process writes to it, when it is of a newer version, or
  ///   when the folder holds something else
  public static Library open(Path folder, UnaryOperator<AnnotatedArticle> complete) {
    try {
      Files.createDirectories(folder);
      if (!Shelf.isIn(folder) && !isFree(folder)) {
        throw new LibraryException(folder + ": the folder is not empty and holds no library");
      }
      var lock = Lock.take(folder);
      try {
        var shelf = Shelf.write(folder);
        var library =
            new Library(lock, shelf, Index.write(folder), Footprints.write(folder), complete);
        library.catchUp();
        return library;
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().equals("lock"));
    }
  }

  /// Brings both indices up to the shelf, and links what an older version left unlinked.
  private void catchUp() {
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
      shelf.relink(() -> linked.addAll(linker.link(articles)));
      enterIndices(shelf.lastBatch());
      ids = shelf.stories().unplaced(LINKED_AT_ONCE);
    }
  }

  private void enterIndices(long batch) {
    footprints.commit(batch);
    linked.forEach(one -> index.put(one.article(), one.labels()));
    linked.clear();
    index.commit(batch);
  }

  /// Whether the page stands here with just these bytes.
  public boolean has(String uri, String sha256) {
    return shelf.has(uri, sha256);
  }

  /// The article of an id, with the layers that are kept.
  public Optional<AnnotatedArticle> article(String id) {
    return shelf.article(id);
  }

  /// Puts pages in; when it returns they are stored, whatever happens to the process.
  ///
  /// @param versions of the annotators that made the layers, by layer
  public void add(List<StoredPage> pages, Map<String, String> versions) {
    long before = shelf.lastBatch();
    long batch = shelf.add(pages, versions, fresh -> linked.addAll(linker.link(fresh)));
    if (batch > before) {
      enterIndices(batch);
    }
  }

  /// How many articles other versions of the annotators made.
  public long outdated(Map<String, String> versions) {
    return shelf.renewals(versions).articles();
  }

  /// Makes those layers again, and only those, that other versions of the annotators made.
  ///
  /// @param versions of the annotators there are, by layer
  /// @param renewal makes the named layers of an article again
  /// @param watcher is told how many articles are renewed, after each batch
  /// @return how many were renewed
  public int renew(
      Map<String, String> versions,
      BiFunction<AnnotatedArticle, Set<String>, AnnotatedArticle> renewal,
      IntConsumer watcher) {
    int[] done = {0};
    var renewals = shelf.renewals(versions);
    renewals
        .outdated()
        .forEach((plan, layers) -> {
          var renewed = batch(renewals, plan, layers, renewal);
          while (!renewed.isEmpty()) {
            enterIndices(shelf.lastBatch());
            done[0] += renewed.size();
            watcher.accept(done[0]);
            renewed = batch(renewals, plan, layers, renewal);
          }
        });
    return done[0];
  }

  private List<AnnotatedArticle> batch(
      Renewals renewals,
      long plan,
      Set<String> layers,
      BiFunction<AnnotatedArticle, Set<String>, AnnotatedArticle> renewal) {
    return renewals.renew(
        plan,
        article -> renewal.apply(article, layers),
        RENEWED_AT_ONCE,
        fresh -> linked.addAll(linker.link(fresh)));
  }

  /// Makes two stories one, whatever their texts show.
  ///
  /// @param made when it was decided
  /// @return the decision, by which it can be taken back
  /// @throws LibraryException when one of the stories is not here
  public StoryDecision merge(String one, String other, Instant made) {
    var first = members(one).getFirst();
    var second = members(other).getFirst();
    if (one.equals(other)) {
      throw new LibraryException(one + ": a story cannot be merged with itself");
    }
    return decide(StoryDecision.Kind.MERGE, made, Set.of(new Pair(first, second)));
  }

  /// Makes some articles of a story a story of their own.
  ///
  /// @param made when it was decided
  /// @throws LibraryException when there is no such story, or the articles are none or all of it
  public StoryDecision split(String story, Set<String> articles, Instant made) {
    var members = members(story);
    if (articles.isEmpty() || !members.containsAll(articles) || articles.containsAll(members)) {
      throw new LibraryException(
          story + ": the articles to split off must be some of the story's, not all");
    }
    var pairs = new HashSet<Pair>();
    for (var stays : members) {
      if (!articles.contains(stays)) {
        articles.forEach(goes -> pairs.add(new Pair(goes, stays)));
      }
    }
    return decide(StoryDecision.Kind.SPLIT, made, pairs);
  }

  /// Takes a decision back.
  ///
  /// @throws LibraryException when there is no such decision
  public void undo(long decision) {
    shelf.relink(() -> {
      var articles = shelf.decisions().remove(decision);
      if (articles.isEmpty()) {
        throw new LibraryException("there is no decision " + decision);
      }
      linked.addAll(linker.regroup(articles));
    });
    enterIndices(shelf.lastBatch());
  }

  /// What persons decided about stories, the latest first.
  public List<StoryDecision> decisions() {
    return shelf.decisions().decisions();
  }

  private StoryDecision decide(StoryDecision.Kind kind, Instant made, Set<Pair> pairs) {
    long[] number = {0};
    shelf.relink(() -> {
      number[0] = shelf.decisions().put(kind, made, pairs);
      var articles = new TreeSet<String>();
      pairs.forEach(pair -> articles.addAll(List.of(pair.one(), pair.other())));
      linked.addAll(linker.regroup(articles));
    });
    enterIndices(shelf.lastBatch());
    return shelf.decisions().decision(number[0]).orElseThrow();
  }

  private List<String> members(String story) {
    var members = shelf.stories().members(story);
    if (members.isEmpty()) {
      throw new LibraryException(story + ": there is no such story");
    }
    return members;
  }

  /// How many pages there are.
  public long pages() {
    return shelf.pages();
  }

  /// How many articles there are.
  public long articles() {
    return shelf.articles();
  }

  @Override
  public void close() {
    try (lock) {
      index.close();
      footprints.close();
      shelf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
