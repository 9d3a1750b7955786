package org.isnad.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.Knowledge;
import org.isnad.provenance.MediaReader;
import org.isnad.store.Search.Count;
import org.isnad.store.StoryFigures;

/// All stories of a library in their order of rank, with what they can be chosen by; made once for
/// each state of the library, so that a page need not read it.
public final class Board {

  /// What stories can be chosen by: who carries them and to which holdings these belong, countries
  /// and other names that their articles name, what happens in them, what their claims rest on.
  public static final List<String> FACETS =
      List.of("outlet", "family", "country", "entity", "event", "status");

  private static final int[][] NOTHING = new int[FACETS.size()][0];

  /// The board of an empty library.
  static final Board EMPTY = new Board(List.of(), new FacetBook(FACETS), 0);

  private final List<BoardStory> stories;
  private final FacetBook book;
  private final long batch;

  private Board(List<BoardStory> stories, FacetBook book, long batch) {
    this.stories = stories;
    this.book = book;
    this.batch = batch;
  }

  /// What stories are asked for.
  ///
  /// @param only by facet, values of which a story must have one
  /// @param without by facet, values that it must not have
  /// @param since only stories with an article of this day or later
  /// @param until only stories with an article of this day or earlier
  /// @param after only stories with an article that came after this batch
  /// @param least only stories of so many articles
  public record Wish(
      Map<String, List<String>> only,
      Map<String, List<String>> without,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<Long> after,
      int least) {

    /// All stories with an article that came after a batch.
    public static Wish after(long batch) {
      return new Wish(
          Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.of(batch), 0);
    }

    public Wish {
      only = Map.copyOf(only);
      without = Map.copyOf(without);
    }
  }

  /// What was found.
  ///
  /// @param total how many stories fit
  /// @param stories those asked for, in the order of their rank
  /// @param facets the commonest values of each facet among all that fit; counts are of stories
  public record Found(long total, List<StoryFigures> stories, Map<String, List<Count>> facets) {

    public Found {
      stories = List.copyOf(stories);
      facets = Map.copyOf(facets);
    }
  }

  /// The board of a library's stories.
  ///
  /// @param labels of articles, by article and facet
  /// @param batch the last that came in
  static Board of(
      List<StoryFigures> figures, Map<String, Map<String, List<String>>> labels, long batch) {
    var knowledge = Knowledge.standard();
    var traits = new StoryTraits(new MediaReader(knowledge), knowledge, labels);
    var book = new FacetBook(FACETS);
    var stories = new ArrayList<BoardStory>(figures.size());
    for (var story : Ranking.of(figures).order(figures)) {
      stories.add(new BoardStory(story, book.numbers(traits.of(story))));
    }
    return new Board(List.copyOf(stories), book, batch);
  }

  /// The last batch that came in.
  public long batch() {
    return batch;
  }

  /// The stories that fit.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  /// @param values how many values to count for each facet
  public Found find(Wish wish, int from, int most, int values) {
    var only = book.known(wish.only());
    var without = book.known(wish.without());
    var tally = book.tally();
    var page = new ArrayList<StoryFigures>();
    long total = 0;
    for (var story : stories) {
      if (story.isWithin(wish) && story.fits(only, without)) {
        tally.add(story);
        if (total >= from && page.size() < most) {
          page.add(story.figures());
        }
        total++;
      }
    }
    var facets = new TreeMap<String, List<Count>>();
    FACETS.forEach(facet -> facets.put(facet, tally.commonest(facet, values)));
    return new Found(total, page, facets);
  }

  /// The outlets that do not carry a story, though they carry others of its days; none for a story
  /// without a day.
  ///
  /// @param id of the story
  public List<Absence> absences(String id) {
    var own = stories.stream().filter(s -> s.figures().line().id().equals(id)).findFirst();
    return own.filter(story -> story.figures().line().first().isPresent())
        .map(this::absences)
        .orElse(List.of());
  }

  private List<Absence> absences(BoardStory story) {
    var line = story.figures().line();
    var days = new Wish(Map.of(), Map.of(), line.first(), line.last(), Optional.empty(), 0);
    var near = stories.stream().filter(other -> other.isWithin(days)).toList();
    var country = new int[FACETS.size()][0];
    int place = FACETS.indexOf("country");
    country[place] = story.values()[place];
    return Absences.of(
        story, near, other -> country[place].length > 0 && other.fits(country, NOTHING));
  }
}
