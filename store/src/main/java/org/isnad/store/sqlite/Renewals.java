package org.isnad.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.isnad.codec.ArticleCodec;
import org.isnad.codec.PageCodec;
import org.isnad.model.AnnotatedArticle;

/// The articles of a shelf that other versions of the annotators made, to be made again in part.
///
/// A plan is the versions of all layers that an article was made with.
public final class Renewals {

  private final Database database;
  private final ArticleCodec codec;
  private final Map<String, String> versions;

  Renewals(Database database, ArticleCodec codec, Map<String, String> versions) {
    this.database = database;
    this.codec = codec;
    this.versions = Map.copyOf(versions);
  }

  /// The plans that differ from the versions there are, each with the layers that differ.
  public Map<Long, Set<String>> outdated() {
    var outdated = new TreeMap<Long, Set<String>>();
    database
        .list(
            """
            SELECT id, versions FROM plan
            WHERE EXISTS (SELECT 1 FROM article WHERE article.plan = plan.id)
            """,
            row -> Map.entry(row.getLong(1), read(row.getString(2))))
        .forEach(plan -> {
          var changed = changed(plan.getValue());
          if (!changed.isEmpty()) {
            outdated.put(plan.getKey(), changed);
          }
        });
    return outdated;
  }

  private Set<String> changed(Map<String, String> stored) {
    var changed = new TreeSet<String>();
    versions.forEach((layer, version) -> {
      if (!version.equals(stored.get(layer))) {
        changed.add(layer);
      }
    });
    return changed;
  }

  /// How many articles were made by such plans.
  public long articles() {
    return outdated().keySet().stream()
        .mapToLong(plan -> database.number("SELECT count(*) FROM article WHERE plan = ?", plan))
        .sum();
  }

  /// Renews up to `most` articles of a plan as one batch; returns the renewed ones.
  ///
  /// @param linking links the renewed articles, as part of the batch
  public List<AnnotatedArticle> renew(
      long plan,
      UnaryOperator<AnnotatedArticle> renewal,
      int most,
      Consumer<List<AnnotatedArticle>> linking) {
    var rows =
        database.list(
            """
            SELECT seq, batch, article.article, page.page
            FROM article JOIN page ON page.id = article.page WHERE plan = ? LIMIT ?
            """,
            Shelf::row,
            plan,
            most);
    var renewed =
        rows.parallelStream()
            .map(row -> renewal.apply(codec.decode(row.article(), PageCodec.decode(row.page()))))
            .toList();
    if (!rows.isEmpty()) {
      database.transaction(() -> {
        long current = plan(database, versions);
        long batch = database.number("SELECT max(id) FROM batch") + 1;
        database.update("INSERT INTO batch VALUES (?, 0, ?)", batch, rows.size());
        for (int i = 0; i < rows.size(); i++) {
          database.update(
              "UPDATE article SET plan = ?, batch = ?, article = ? WHERE seq = ?",
              current,
              batch,
              codec.encode(renewed.get(i)),
              rows.get(i).seq());
        }
        linking.accept(renewed);
      });
    }
    return renewed;
  }

  private static Map<String, String> read(String text) {
    var read = new TreeMap<String, String>();
    text.lines()
        .forEach(line -> {
          int tab = line.indexOf('\t');
          read.put(line.substring(0, tab), line.substring(tab + 1));
        });
    return read;
  }

  /// The number of the plan with these versions, made when there is none.
  static long plan(Database database, Map<String, String> versions) {
    var text = new StringBuilder();
    new TreeMap<>(versions).forEach((k, v) -> text.append(k).append('\t').append(v).append('\n'));
    database.update("INSERT OR IGNORE INTO plan (versions) VALUES (?)", text.toString());
    return database.number("SELECT id FROM plan WHERE versions = ?", text.toString());
  }
}
