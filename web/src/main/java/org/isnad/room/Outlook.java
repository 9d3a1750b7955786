package org.isnad.room;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.situation.Window;

/// Which articles' situation is asked for, and which stretch of days of it, as an address says it.
///
/// @param question that the articles fit
/// @param story in which they stand instead of fitting a query; blank for none
/// @param begin the first day of what is told
/// @param end the last day of what is told
public record Outlook(
    Question question, String story, Optional<LocalDate> begin, Optional<LocalDate> end) {

  /// How many articles are read at most, the newest.
  public static final int MOST = 300;

  /// How many are read unless told.
  public static final int AT_ONCE = 200;

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /// Reads what [Question] reads, and `as-of`, `story`, `begin` and `end`.
  ///
  /// @throws Refusal when a value makes no sense
  public static Outlook of(Parameters parameters) {
    var asked = Question.of(parameters, AT_ONCE, MOST);
    var known = Stream.concat(asked.until().stream(), parameters.day("as-of").stream());
    var outlook =
        new Outlook(
            asked.until(known.min(Comparator.naturalOrder())),
            parameters.first("story", ""),
            parameters.day("begin"),
            parameters.day("end"));
    if (outlook.begin.orElse(EVER).isAfter(outlook.end.orElse(NEVER))) {
      throw Refusal.bad("bad-stretch", "begin: a day not after the end is needed");
    }
    return outlook;
  }

  /// The newest of the articles, as a report.
  ///
  /// @throws Refusal when there is no such story
  /// @throws org.isnad.store.lucene.QueryException when the query cannot be read
  public Selection selection(Room room) {
    return story.isEmpty() ? Selection.of(room, question, question.size()) : ofStory(room);
  }

  private Selection ofStory(Room room) {
    var stored =
        room.story(story)
            .orElseThrow(() -> Refusal.missing("no-such-story", "there is no such story"));
    var fitting =
        stored.articles().stream()
            .map(AnnotatedArticle::article)
            .filter(this::isTaken)
            .map(Article::id)
            .toList()
            .reversed();
    var taken = fitting.subList(0, Math.min(question.size(), fitting.size()));
    return new Selection(fitting.size(), taken.size(), room.report(taken));
  }

  private boolean isTaken(Article article) {
    if (question.since().isEmpty() && question.until().isEmpty()) {
      return true;
    }
    return article
        .published()
        .filter(day -> !day.isBefore(question.since().orElse(EVER)))
        .filter(day -> !day.isAfter(question.until().orElse(NEVER)))
        .isPresent();
  }

  /// The part of a report's situation that falls into the stretch.
  public Report within(Report whole) {
    if (begin.isEmpty() && end.isEmpty()) {
      return whole;
    }
    List<AnnotatedArticle> articles =
        whole.pages().stream().flatMap(page -> page.articles().stream()).toList();
    var window = new Window(begin.orElse(EVER), end.orElse(NEVER), articles);
    return whole.with(window.of(whole.situation()));
  }
}
