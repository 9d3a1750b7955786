package org.isnad.rest;

import java.util.List;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.store.Search.Found;
import org.isnad.store.Search.Hit;
import org.isnad.store.lucene.QueryException;

/// Searches, and how much there is.
final class SearchResource {

  private static final String LINES = "application/x-ndjson";
  private static final int HITS = 20;
  private static final int MOST_HITS = 1_000;
  private static final int MOST_FACETS = 1_000;
  private static final int LINES_AT_ONCE = 100;

  private final Room room;

  SearchResource(Room room) {
    this.room = room;
  }

  Response find(Request request) {
    int facets = request.query().number("facets", 0, 0, MOST_FACETS);
    var cursor = Cursor.of(request.query().first("cursor"), room.version());
    boolean asLines = request.header("accept").filter(type -> type.startsWith(LINES)).isPresent();
    int most = asLines ? Question.DEEPEST : MOST_HITS;
    var question = Question.of(request.query(), HITS, most).from(cursor.from());
    if (asLines) {
      return lines(question);
    }
    var found = find(question, facets);
    int last = question.from() + found.hits().size();
    boolean more = !found.hits().isEmpty() && last < found.total() && last < Question.DEEPEST;
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("total", found.total());
          Json.objects(
              json, "hits", articles(found), pair -> FoundJson.hit(json, pair.hit, pair.article()));
          FoundJson.facets(json, found.facets());
          if (more) {
            json.writeStringProperty("next", cursor.after(found.hits().size()));
          } else {
            json.writeNullProperty("next");
          }
        });
  }

  /// A hit with its article.
  private record Pair(Hit hit, AnnotatedArticle annotated) {

    Article article() {
      return annotated.article();
    }
  }

  private List<Pair> articles(Found found) {
    return found.hits().stream()
        .flatMap(hit -> room.article(hit.article()).map(a -> new Pair(hit, a)).stream())
        .toList();
  }

  private Found find(Question question, int facets) {
    try {
      return room.find(question.search(facets));
    } catch (QueryException e) {
      throw Refusal.bad("bad-query", e.reason());
    }
  }

  /// All hits that were asked for, one a line, some at a time: none is held longer than needed.
  private Response lines(Question question) {
    find(question.from(question.from(), 1), 0);
    return Response.stream(
        LINES,
        out -> {
          int end = question.from() + question.size();
          int from = question.from();
          while (from < end) {
            var found = find(question.from(from, Math.min(LINES_AT_ONCE, end - from)), 0);
            for (var pair : articles(found)) {
              Json.object(out, json -> FoundJson.hit(json, pair.hit, pair.article()));
            }
            from = found.hits().isEmpty() ? end : from + found.hits().size();
          }
        });
  }

  Response stats(Request request) {
    int facets = request.query().number("facets", HITS, 0, MOST_FACETS);
    var holdings = room.holdings();
    var found = room.find(Question.everything().search(facets));
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("pages", holdings.pages());
          json.writeNumberProperty("articles", holdings.articles());
          FoundJson.facets(json, found.facets());
        });
  }
}
