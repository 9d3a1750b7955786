package org.isnad.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.codec.ArticleCodec;
import org.isnad.codec.Packed;
import org.isnad.codec.PageCodec;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Page;
import org.isnad.store.StoredPage;
import org.isnad.store.sqlite.EncodedPage.EncodedArticle;

/// The pages and annotated articles of a library.
///
/// Tokens and sentences are not kept: they are made again in less time than it takes to read them.
/// Not safe for use by several threads.
public final class Shelf implements AutoCloseable {

  /// The layers that are not kept.
  public static final Set<Layer<?>> NOT_KEPT = Set.of(Layer.TOKENS, Layer.SENTENCES);

  private static final String FILE = "isnad.db";

  private static final String BY_ID =
      """
      SELECT article.article, page.page FROM article JOIN page ON page.id = article.page
      WHERE article.id = ?
      """;

  private final Database database;
  private final ArticleCodec codec = new ArticleCodec(NOT_KEPT);
  private final LinkShelf links;
  private final StoryShelf stories;
  private final DecisionShelf decisions;

  private Shelf(Database database) {
    this.database = database;
    this.links = new LinkShelf(database);
    this.stories = new StoryShelf(database, links);
    this.decisions = new DecisionShelf(database);
  }

  /// What holds between the articles, pair by pair.
  public LinkShelf links() {
    return links;
  }

  /// What does not fit together in the links.
  public LinkCheck linkCheck() {
    return new LinkCheck(database);
  }

  /// The stories.
  public StoryShelf stories() {
    return stories;
  }

  /// The pages as they are kept.
  public PageShelf keptPages() {
    return new PageShelf(database, codec);
  }

  /// What persons decided.
  public DecisionShelf decisions() {
    return decisions;
  }

  /// Changes what holds between articles, as a batch of its own, all or nothing.
  public void relink(Runnable work) {
    database.transaction(() -> {
      database.update("INSERT INTO batch (pages, articles) VALUES (0, 0)");
      work.run();
    });
  }

  /// Opens the shelf of a library to write; a new one is made.
  public static Shelf write(Path folder) {
    return new Shelf(Database.write(folder.resolve(FILE)));
  }

  /// Opens the shelf of a library to read.
  public static Shelf read(Path folder) {
    return new Shelf(Database.read(folder.resolve(FILE)));
  }

  /// Whether a folder holds a library.
  public static boolean isIn(Path folder) {
    return java.nio.file.Files.isRegularFile(folder.resolve(FILE));
  }

  /// Whether the page stands here with just these bytes.
  public boolean has(String uri, String sha256) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM page WHERE uri = ? AND sha256 = ?)", uri, sha256)
        == 1;
  }

  /// Puts pages in as one batch, all or none; a page that stands here is passed over.
  ///
  /// @param versions of the annotators that made the layers, by layer
  /// @param linking links the articles of the pages that are new, as part of the batch
  /// @return the batch's number; the number before when there was nothing new
  public long add(
      List<StoredPage> pages,
      Map<String, String> versions,
      Consumer<List<AnnotatedArticle>> linking) {
    long[] batch = {lastBatch()};
    database.transaction(() -> {
      long plan = Renewals.plan(database, versions);
      var fresh = pages.stream().filter(p -> !has(p.page().uri(), p.page().sha256())).toList();
      if (fresh.isEmpty()) {
        return;
      }
      batch[0]++;
      int articles = fresh.stream().mapToInt(page -> page.articles().size()).sum();
      database.update("INSERT INTO batch VALUES (?, ?, ?)", batch[0], fresh.size(), articles);
      for (var page : EncodedPage.of(fresh, codec)) {
        if (!has(page.page().uri(), page.page().sha256())) {
          put(page, plan, batch[0]);
        }
      }
      linking.accept(kept(fresh));
    });
    return batch[0];
  }

  private void put(EncodedPage encoded, long plan, long batch) {
    var page = encoded.page();
    database.update(
        "INSERT INTO page (uri, sha256, bytes, page) VALUES (?, ?, ?, ?)",
        page.uri(),
        page.sha256(),
        encoded.bytes(),
        encoded.encoded());
    long id = database.number("SELECT last_insert_rowid()");
    for (var article : encoded.articles()) {
      put(article, id, plan, batch);
    }
  }

  /// An article that stands on two versions of a page is kept with the one whose digest sorts
  /// first, whichever came first.
  private void put(EncodedArticle article, long page, long plan, long batch) {
    database.update(
        """
        INSERT INTO article (id, page, day, plan, batch, article) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET page = excluded.page, day = excluded.day, plan = excluded.plan,
          batch = excluded.batch, article = excluded.article
        WHERE (SELECT sha256 FROM page WHERE id = excluded.page)
          < (SELECT sha256 FROM page WHERE id = article.page)
        """,
        article.id(),
        page,
        article.day(),
        plan,
        batch,
        article.encoded());
  }

  /// The articles of pages as they are kept, each once: of two versions of a page one keeps it.
  private List<AnnotatedArticle> kept(List<StoredPage> pages) {
    var kept = new LinkedHashMap<String, AnnotatedArticle>();
    for (var page : pages) {
      for (var annotated : page.articles()) {
        if (standsOn(annotated.article().id(), page.page())) {
          kept.put(annotated.article().id(), annotated);
        }
      }
    }
    return List.copyOf(kept.values());
  }

  private boolean standsOn(String article, Page page) {
    return database.number(
            """
            SELECT EXISTS (SELECT 1 FROM article JOIN page ON page.id = article.page
            WHERE article.id = ? AND page.uri = ? AND page.sha256 = ?)
            """,
            article,
            page.uri(),
            page.sha256())
        == 1;
  }

  /// The articles that other versions of the annotators made.
  public Renewals renewals(Map<String, String> versions) {
    return new Renewals(database, codec, versions);
  }

  /// The ids of the articles that came in or were made again after a batch.
  public Set<String> idsAfter(long batch) {
    return Set.copyOf(
        database.list("SELECT id FROM article WHERE batch > ?", row -> row.getString(1), batch));
  }

  /// The number of the last batch, 0 when nothing was added yet.
  public long lastBatch() {
    return database.number("SELECT max(id) FROM batch");
  }

  /// How many pages there are.
  public long pages() {
    return database.number("SELECT count(*) FROM page");
  }

  /// How many articles there are.
  public long articles() {
    return database.number("SELECT count(*) FROM article");
  }

  /// The article of an id.
  public Optional<AnnotatedArticle> article(String id) {
    return articles(Set.of(id)).stream().findFirst().map(Supplier::get);
  }

  /// The articles of some ids, each read when it is asked for, so that several can be read at once.
  public List<Supplier<AnnotatedArticle>> articles(Set<String> ids) {
    var found = new ArrayList<Supplier<AnnotatedArticle>>(ids.size());
    for (var id : ids) {
      database
          .first(BY_ID, row -> Map.entry(row.getBytes(1), row.getBytes(2)), id)
          .ifPresent(
              row -> found.add(() -> codec.decode(row.getKey(), PageCodec.decode(row.getValue()))));
    }
    return found;
  }

  /// The bytes from which the page of an article was read.
  public Optional<byte[]> bytes(String article) {
    return database
        .first(
            "SELECT page.bytes FROM article JOIN page ON page.id = article.page WHERE article.id = ?",
            row -> row.getBytes(1),
            article)
        .map(Packed::unpack);
  }

  /// The ids of the articles whose id begins so, at most `most`, in order.
  public List<String> idsLike(String beginning, int most) {
    return database.list(
        "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        row -> row.getString(1),
        beginning,
        beginning + '\uFFFF',
        most);
  }

  /// Shows each article that came after a batch, in the order in which they came.
  public void after(long batch, BiConsumer<Long, AnnotatedArticle> reader) {
    long seq = 0;
    var rows = after(batch, seq);
    while (!rows.isEmpty()) {
      for (var row : rows) {
        reader.accept(row.batch(), codec.decode(row.article(), PageCodec.decode(row.page())));
        seq = row.seq();
      }
      rows = after(batch, seq);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // read once and dropped
  record Row(long seq, long batch, byte[] article, byte[] page) {}

  static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4));
  }

  private List<Row> after(long batch, long seq) {
    return database.list(
        """
        SELECT seq, batch, article.article, page.page
        FROM article JOIN page ON page.id = article.page
        WHERE batch > ? AND seq > ? ORDER BY seq LIMIT 256
        """,
        Shelf::row,
        batch,
        seq);
  }

  @Override
  public void close() {
    database.close();
  }
}
