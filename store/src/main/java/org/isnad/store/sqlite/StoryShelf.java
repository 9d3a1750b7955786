package org.isnad.store.sqlite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.codec.RecordCodec;
import org.isnad.link.TracedStory;
import org.isnad.model.ClaimStatus;
import org.isnad.store.LinkCounts;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;

/// The stories of a library with their claims.
public final class StoryShelf {

  private final Database database;
  private final LinkShelf links;
  private final StoryList list;
  private final RecordCodec<TracedStory> codec = new RecordCodec<>(TracedStory.class);

  StoryShelf(Database database, LinkShelf links) {
    this.database = database;
    this.links = links;
    this.list = new StoryList(database);
  }

  /// The ids of the stories in which articles stand.
  public Set<String> storiesOf(Set<String> articles) {
    var stories = new TreeSet<String>();
    articles.forEach(article -> storyOf(article).ifPresent(stories::add));
    return stories;
  }

  /// The story in which an article stands.
  public Optional<String> storyOf(String article) {
    return database.first(
        """
        SELECT story.id FROM place JOIN story ON story.number = place.story
        WHERE place.article = ?
        """,
        row -> row.getString(1),
        links.number(article));
  }

  /// The articles of a story.
  public List<String> members(String story) {
    return database
        .list(
            """
            SELECT place.article FROM place JOIN story ON story.number = place.story
            WHERE story.id = ? ORDER BY place.article
            """,
            row -> row.getLong(1),
            story)
        .stream()
        .map(links::id)
        .toList();
  }

  /// The ids of up to `most` stories that came to be as they are after a batch, in the order of
  /// their numbers.
  ///
  /// @param behind the id of the story to go on behind; empty to begin
  public List<String> after(long batch, String behind, int most) {
    return database.list(
        """
        SELECT id FROM story WHERE batch > ?
          AND number > coalesce((SELECT number FROM story WHERE id = ?), 0)
        ORDER BY number LIMIT ?
        """,
        row -> row.getString(1),
        batch,
        behind,
        most);
  }

  /// Forgets a story.
  public void drop(String id) {
    long number = database.number("SELECT number FROM story WHERE id = ?", id);
    database.update("DELETE FROM place WHERE story = ?", number);
    database.update("DELETE FROM claim WHERE story = ?", number);
    database.update("DELETE FROM carrier WHERE story = ?", number);
    database.update("DELETE FROM story WHERE number = ?", number);
  }

  /// Keeps a story with its claims.
  public void put(TracedStory traced) {
    var story = traced.story();
    var days = days(story.articles());
    var reach = traced.reach();
    database.update(
        """
        INSERT INTO story (id, title, roots, families, outlets, articles, conflicts, first, last,
          batch, traced)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM batch), ?)
        """,
        story.id(),
        story.title(),
        reach.roots(),
        reach.families(),
        reach.outlets(),
        reach.articles(),
        traced.conflicts().size(),
        days.stream().findFirst(),
        days.reversed().stream().findFirst(),
        codec.encode(traced));
    long number = database.number("SELECT last_insert_rowid()");
    for (var article : story.articles()) {
      database.update("INSERT INTO place VALUES (?, ?)", links.number(article), number);
    }
    for (var medium : traced.media()) {
      database.update("INSERT INTO carrier VALUES (?, ?)", medium.name(), number);
    }
    for (var claim : traced.claims()) {
      database.update(
          "INSERT OR REPLACE INTO claim VALUES (?, ?, ?)",
          claim.id(),
          number,
          claim.status().name());
    }
  }

  /// The days of those of some articles that have a date, in order.
  private List<Long> days(List<String> articles) {
    var days = new TreeSet<Long>();
    for (var article : articles) {
      days.addAll(
          database.list(
              "SELECT day FROM article WHERE seq = ? AND day IS NOT NULL",
              row -> row.getLong(1),
              links.number(article)));
    }
    return List.copyOf(days);
  }

  /// The story of an id.
  public Optional<TracedStory> story(String id) {
    return database
        .first("SELECT traced FROM story WHERE id = ?", row -> row.getBytes(1), id)
        .map(codec::decode);
  }

  /// The story in which a claim stands.
  public Optional<String> storyOfClaim(String claim) {
    return database.first(
        "SELECT story.id FROM claim JOIN story ON story.number = claim.story WHERE claim.id = ?",
        row -> row.getString(1),
        claim);
  }

  /// The ids of the stories that begin so, at most `most`, in order.
  public List<String> storiesLike(String beginning, int most) {
    return idsLike("story", beginning, most);
  }

  /// The ids of the claims that begin so, at most `most`, in order.
  public List<String> claimsLike(String beginning, int most) {
    return idsLike("claim", beginning, most);
  }

  private List<String> idsLike(String table, String beginning, int most) {
    return database.list(
        "SELECT id FROM " + table + " WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        row -> row.getString(1),
        beginning,
        beginning + Character.MAX_VALUE,
        most);
  }

  /// The stories that fit, the latest first; of one day those with most articles first.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  public List<StoryLine> stories(StoryQuery query, int from, int most) {
    return list.lines(query, from, most);
  }

  /// How many stories fit.
  public long count(StoryQuery query) {
    return list.count(query);
  }

  /// All stories with who carries them and when, in no order.
  public List<StoryFigures> figures() {
    return list.figures();
  }

  /// How much holds between the articles.
  public LinkCounts counts() {
    var claims = new EnumMap<ClaimStatus, Long>(ClaimStatus.class);
    database
        .list(
            "SELECT status, count(*) FROM claim GROUP BY status",
            row -> Map.entry(ClaimStatus.valueOf(row.getString(1)), row.getLong(2)))
        .forEach(entry -> claims.put(entry.getKey(), entry.getValue()));
    return new LinkCounts(
        database.number("SELECT count(*) FROM story"),
        database.number("SELECT count(*) FROM story WHERE articles > 1"),
        claims,
        database.number("SELECT count(*) FROM reuse WHERE passages IS NOT NULL"),
        database.number("SELECT sum(conflicts) FROM story"),
        database.number("SELECT count(*) FROM decision"));
  }

  /// Up to `most` articles that stand in no story yet.
  public List<String> unplaced(int most) {
    return database.list(
        """
        SELECT id FROM article WHERE NOT EXISTS
          (SELECT 1 FROM place WHERE place.article = article.seq) ORDER BY seq LIMIT ?
        """,
        row -> row.getString(1),
        most);
  }
}
