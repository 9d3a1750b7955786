package org.isnad.room;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.compare.ArticleComparer;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.RuleTexts;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Comparison;
import org.isnad.model.Report;
import org.isnad.store.Decision;
import org.isnad.store.Library;
import org.isnad.store.LibraryException;
import org.isnad.store.LibraryReader;
import org.isnad.store.Search.Count;
import org.isnad.store.Search.Found;
import org.isnad.store.Search.Request;
import org.isnad.store.StoredStory;
import org.isnad.store.StoryEvidence;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;

/// A library as it is now: opened anew when somebody has written to it. A library that is not there
/// yet is empty. Safe for use by many threads.
public final class Room implements AutoCloseable {

  private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);
  private static final Found NOTHING = new Found(0, List.of(), Map.of());

  private final Path folder;
  private final Desk desk;
  private final ReentrantReadWriteLock guard = new ReentrantReadWriteLock();
  private final ReentrantLock writing = new ReentrantLock();
  private final Supplier<RuleTexts> rules = Later.of(() -> new RuleTexts(Lang.arabic()));
  private final Supplier<ArticleComparer> comparer = Later.of(ArticleComparer::new);
  private final Reports reports = new Reports();
  private final Versioned<Board> boards = new Versioned<>();
  private final AuditLog audit;
  private final Additions additions = new Additions(this);
  private final Gathered gathered = new Gathered();
  private final Later<Spellings> spellings = Later.of(() -> new Spellings(this));
  private Optional<LibraryReader> reader = Optional.empty();
  private volatile long looked = System.nanoTime();

  private Room(Path folder, Desk desk) {
    this.folder = folder;
    this.desk = desk;
    this.audit = new AuditLog(folder);
  }

  /// Opens the room of a library.
  ///
  /// @throws LibraryException when something else is there, or a library of another version
  public static Room open(Path folder, Desk desk) {
    var room = new Room(folder, desk);
    room.renew();
    return room;
  }

  /// Where the library is.
  public Path folder() {
    return folder;
  }

  /// Who reads and links.
  public Desk desk() {
    return desk;
  }

  /// Who did what here.
  public AuditLog audit() {
    return audit;
  }

  /// The lines behind the names of rules.
  public RuleTexts rules() {
    return rules.get();
  }

  /// The articles that fit a request.
  ///
  /// @throws org.isnad.store.lucene.QueryException when the query cannot be read
  public Found find(Request request) {
    return read(library -> library.find(request)).orElse(NOTHING);
  }

  /// The article of an id, with the layers that are kept.
  public Optional<AnnotatedArticle> article(String id) {
    return read(library -> library.article(id)).flatMap(Function.identity());
  }

  /// The bytes from which the page of an article was read.
  public Optional<byte[]> bytes(String article) {
    return read(library -> library.bytes(article)).flatMap(Function.identity());
  }

  /// The stories that are asked for, the latest first.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  public List<StoryLine> stories(StoryQuery query, int from, int most) {
    return read(library -> library.stories(query, from, most)).orElse(List.of());
  }

  /// How many stories there are of those that are asked for.
  public long count(StoryQuery query) {
    return read(library -> library.count(query)).orElse(0L);
  }

  /// All stories in their order of rank.
  public Board board() {
    return read(library -> boards.of(library.version(), () -> board(library))).orElse(Board.EMPTY);
  }

  private static Board board(LibraryReader library) {
    return Board.of(library.figures(), library.labels(StoryTraits.LABELS), library.lastBatch());
  }

  /// The story of an id, or in which an article of this id stands.
  public Optional<StoredStory> story(String id) {
    return read(library -> library.story(id)).flatMap(Function.identity());
  }

  /// The id of the story to which an id leads, without its articles being read.
  public Optional<String> storyOf(String id) {
    return read(library -> library.storiesLike(id, 2))
        .filter(ids -> ids.size() == 1)
        .map(List::getFirst);
  }

  /// The story in which a claim stands.
  public Optional<StoredStory> storyOfClaim(String id) {
    return read(library -> library.storyOfClaim(id)).flatMap(Function.identity());
  }

  /// A story as a report of its own.
  public Report report(StoredStory story) {
    return reports.of(story, version(), () -> desk.report(story));
  }

  /// Some articles as a report of their own.
  ///
  /// @param ids of articles; those that are not there are passed over
  public Report report(List<String> ids) {
    return gathered.of(
        ids, version(), () -> read(library -> library.together(ids)).map(desk::report));
  }

  /// All values of a facet, the commonest first.
  public List<Count> values(String facet) {
    return read(library -> library.values(facet)).orElse(List.of());
  }

  /// What persons decided, the latest first.
  public List<Decision> decisions() {
    return read(LibraryReader::decisions).orElse(List.of());
  }

  /// What speaks for two stories being one, by their ids; empty when one is not here.
  public Optional<StoryEvidence> evidence(String one, String other) {
    try {
      return read(library -> library.evidence(one, other));
    } catch (LibraryException e) {
      return Optional.empty();
    }
  }

  /// The stories that are like a story, the likest first, each with how probable it is that both
  /// are one, 0 to 1.
  public Map<String, Double> near(String story) {
    return read(library -> library.near(story)).orElse(Map.of());
  }

  /// Two articles side by side.
  public Comparison compare(AnnotatedArticle one, AnnotatedArticle other) {
    return comparer.get().compare(one, other);
  }

  /// How much there is.
  public Holdings holdings() {
    return read(library -> new Holdings(library.pages(), library.articles())).orElse(Holdings.NONE);
  }

  /// A number that is another once something was written.
  public long version() {
    return read(LibraryReader::version).orElse(0L);
  }

  /// Puts a text into the library; one at a time.
  ///
  /// @throws LibraryException when another process is writing to it
  public Desk.Added add(String name, byte[] text) {
    return add(name, text, _ -> {});
  }

  /// Puts a text into the library; one at a time.
  ///
  /// @param watcher is told how far it is, now and then
  /// @throws LibraryException when another process is writing to it
  public Desk.Added add(String name, byte[] text, Consumer<Desk.Progress> watcher) {
    return alone(() -> desk.add(folder, name, text, watcher));
  }

  /// The texts that are on their way into the library.
  public Additions additions() {
    return additions;
  }

  /// Changes the library; one at a time.
  ///
  /// @throws LibraryException when another process is writing to it, or refuses the change
  public <T> T write(Function<Library, T> change) {
    return alone(() -> desk.write(folder, change));
  }

  private <T> T alone(Supplier<T> change) {
    writing.lock();
    try {
      var changed = change.get();
      renew();
      return changed;
    } finally {
      writing.unlock();
    }
  }

  private <T> Optional<T> read(Function<LibraryReader, T> reading) {
    if (System.nanoTime() - looked > LOOK_AGAIN) {
      looked = System.nanoTime();
      tryToRenew();
    }
    guard.readLock().lock();
    try {
      return reader.map(reading);
    } finally {
      guard.readLock().unlock();
    }
  }

  /// Opens the library anew when it has changed; who reads from the old one is waited for.
  private void renew() {
    if (isCurrent()) {
      return;
    }
    guard.writeLock().lock();
    try {
      var fresh = LibraryReader.open(folder);
      reader.ifPresent(LibraryReader::close);
      reader = Optional.of(fresh);
    } finally {
      guard.writeLock().unlock();
    }
  }

  /// A library that cannot be opened just now, since somebody is writing it, stays as it was.
  private void tryToRenew() {
    try {
      renew();
    } catch (LibraryException e) {
      looked = System.nanoTime();
    }
  }

  private boolean isCurrent() {
    guard.readLock().lock();
    try {
      return reader.map(LibraryReader::isCurrent).orElseGet(() -> !LibraryReader.isIn(folder));
    } finally {
      guard.readLock().unlock();
    }
  }

  @Override
  public void close() {
    guard.writeLock().lock();
    try {
      reader.ifPresent(LibraryReader::close);
      reader = Optional.empty();
    } finally {
      guard.writeLock().unlock();
    }
  }

  /// How its articles write names.
  public Spellings spellings() {
    return spellings.get();
  }
}
