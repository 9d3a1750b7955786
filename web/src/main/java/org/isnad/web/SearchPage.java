package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.ReasonWords.Part;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.room.Spellings;
import org.isnad.store.Search;
import org.isnad.store.Search.Found;
import org.isnad.store.Snippet;
import org.isnad.store.lucene.QueryException;
import org.isnad.web.view.Facets;
import org.isnad.web.view.Frame;
import org.isnad.web.view.Headline;
import org.isnad.web.view.Piece;
import org.isnad.web.view.SearchView;
import org.isnad.web.view.SearchView.Hit;
import org.isnad.web.view.SearchView.Paging;

/// Search with facets.
final class SearchPage {

  private static final int FACET_VALUES = 8;
  private static final int HITS = 20;
  private static final int MOST = 100;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;
  private final Spellings spellings;

  SearchPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
    this.spellings = room.spellings();
  }

  Response show(Request request) {
    var frame = frames.of(request, "search.title");
    var question = Question.of(request.query(), HITS, MOST);
    List<Part> fault = List.of();
    var found = new Found(0, List.of(), java.util.Map.of());
    try {
      found = room.find(question.search(FACET_VALUES));
    } catch (QueryException e) {
      fault = frame.words().parts(e.fault());
    }
    return renderer.page("search", view(frame, question, found, fault));
  }

  private SearchView view(Frame frame, Question question, Found found, List<Part> fault) {
    var facets = Facets.of(frame, question, spellings);
    var hits = new ArrayList<Hit>();
    for (var hit : found.hits()) {
      room.article(hit.article()).map(a -> hit(frame, hit, a)).ifPresent(hits::add);
    }
    return new SearchView(
        frame,
        question.query(),
        question.exact(),
        question.orderName(),
        question.since().map(Object::toString).orElse(""),
        question.until().map(Object::toString).orElse(""),
        found.total(),
        hits,
        facets.of(found.facets()),
        facets.chosen(),
        paging(frame, question, found),
        fault);
  }

  private static Hit hit(Frame frame, Search.Hit hit, AnnotatedArticle annotated) {
    var article = annotated.article();
    var line = Headline.of(annotated, frame.words());
    var title =
        article
            .headline()
            .map(span -> Piece.of(article.text(), span, hit.matches()))
            .orElse(List.of(new Piece(line.title(), false)));
    var snippet = Snippet.of(article, hit.matches());
    return new Hit(line, title, Piece.of(article.text(), snippet, hit.matches()));
  }

  private static Paging paging(Frame frame, Question question, Found found) {
    int from = question.from();
    int last = from + found.hits().size();
    long reachable = last + question.size() <= Question.DEEPEST ? found.total() : last;
    return new Paging(
        frame.n(found.hits().isEmpty() ? 0 : from + 1),
        frame.n(last),
        frame.before(from, question.size()),
        frame.after(last, reachable));
  }
}
