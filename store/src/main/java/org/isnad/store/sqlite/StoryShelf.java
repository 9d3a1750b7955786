package org.isnad.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.codec.RecordCodec;
import org.isnad.link.TracedStory;
import org.isnad.model.ClaimStatus;
import org.isnad.store.StoryLine;

/// The stories of a library with their claims.
public final class StoryShelf {

  private final Database database;
  private final LinkShelf links;
  private final RecordCodec<TracedStory> codec = new RecordCodec<>(TracedStory.class);

  StoryShelf(Database database, LinkShelf links) {
    this.database = database;
    this.links = links;
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

  /// Forgets a story.
  public void drop(String id) {
    long number = database.number("SELECT number FROM story WHERE id = ?", id);
    database.update("DELETE FROM place WHERE story = ?", number);
    database.update("DELETE FROM claim WHERE story = ?", number);
    database.update("DELETE FROM story WHERE number = ?", number);
  }

  /// Keeps a story with its claims.
  public void put(TracedStory traced) {
    var story = traced.story();
    var days = days(story.articles());
    long roots = traced.roots().stream().filter(root -> !root.anonymous()).count();
    database.update(
        """
        INSERT INTO story (id, title, articles, roots, corroborated, contested, first, last, traced)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        story.id(),
        story.title(),
        story.articles().size(),
        roots,
        count(traced, ClaimStatus.CORROBORATED),
        count(traced, ClaimStatus.CONTESTED),
        days.stream().findFirst(),
        days.reversed().stream().findFirst(),
        codec.encode(traced));
    long number = database.number("SELECT last_insert_rowid()");
    for (var article : story.articles()) {
      database.update("INSERT INTO place VALUES (?, ?)", links.number(article), number);
    }
    for (var claim : traced.claims()) {
      database.update("INSERT OR REPLACE INTO claim VALUES (?, ?)", claim.id(), number);
    }
  }

  private static long count(TracedStory traced, ClaimStatus status) {
    return traced.claims().stream().filter(claim -> claim.status() == status).count();
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

  /// The stories, the latest first; of one day those with most articles first.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  public List<StoryLine> stories(int from, int most) {
    return database.list(
        """
        SELECT id, title, articles, roots, corroborated, contested, first, last FROM story
        ORDER BY last DESC, articles DESC, id LIMIT ? OFFSET ?
        """,
        StoryShelf::line,
        most,
        from);
  }

  private static StoryLine line(ResultSet row) throws SQLException {
    return new StoryLine(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        day(row, 7),
        day(row, 8));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /// How many stories there are, and how many have more than one article.
  public Map<String, Long> counts() {
    return Map.of(
        "stories", database.number("SELECT count(*) FROM story"),
        "ofSeveral", database.number("SELECT count(*) FROM story WHERE articles > 1"),
        "claims", database.number("SELECT count(*) FROM claim"));
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
