package org.isnad.store.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.codec.ArticleCodec;
import org.isnad.codec.Packed;
import org.isnad.codec.PageCodec;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Page;

/// The pages of a library as they are kept, one after the other, to be checked.
public final class PageShelf {

  private final Database database;
  private final ArticleCodec codec;

  PageShelf(Database database, ArticleCodec codec) {
    this.database = database;
    this.codec = codec;
  }

  /// A page's digest, its bytes, and itself.
  @SuppressWarnings("ArrayRecordComponent") // read once and dropped
  public record Kept(long id, String uri, String sha256, byte[] bytes, byte[] page) {

    /// The bytes as they were read.
    public byte[] plain() {
      return Packed.unpack(bytes);
    }

    /// The page as it was read.
    public Page decoded() {
      return PageCodec.decode(page);
    }
  }

  /// Up to 256 pages behind the one with the given number, in the order in which they came.
  public List<Kept> pagesAfter(long id) {
    return database.list(
        "SELECT id, uri, sha256, bytes, page FROM page WHERE id > ? ORDER BY id LIMIT 256",
        row ->
            new Kept(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5)),
        id);
  }

  /// The articles of a page.
  public List<AnnotatedArticle> articlesOf(long page, Page decoded) {
    return database
        .list("SELECT article FROM article WHERE page = ?", row -> row.getBytes(1), page)
        .stream()
        .map(bytes -> codec.decode(bytes, decoded))
        .toList();
  }

  /// The ids of the articles of each page that has the address of an article's page, in the order
  /// of their days, else in that in which they came.
  public List<List<String>> sameAddress(String article) {
    var rows =
        database.list(
            """
            SELECT page.id, other.id FROM article AS own
              JOIN page AS home ON home.id = own.page
              JOIN page ON page.uri = home.uri
              JOIN article AS other ON other.page = page.id
            WHERE own.id = ?
            ORDER BY (SELECT min(day) FROM article WHERE article.page = page.id), page.id, other.seq
            """,
            row -> Map.entry(row.getLong(1), row.getString(2)),
            article);
    return List.copyOf(
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
            .values());
  }

  /// What SQLite finds wrong with its file; nothing when all is well.
  public List<String> damage() {
    return database.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }
}
