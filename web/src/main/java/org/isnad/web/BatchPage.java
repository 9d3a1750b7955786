package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.export.Csv;
import org.isnad.export.ReasonWords.Part;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.store.lucene.QueryException;
import org.isnad.web.view.BatchView;
import org.isnad.web.view.BatchView.Row;
import org.isnad.web.view.Frame;
import org.isnad.web.view.Headline;
import org.isnad.web.view.Taste;
import org.isnad.web.view.Wording;

/// A list of names or queries searched at once: a table, or a file for a spreadsheet.
final class BatchPage {

  private static final int MOST = 1_000;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  /// What one line found.
  private record Answer(
      String query, long total, Optional<AnnotatedArticle> best, List<Part> fault) {}

  BatchPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response ask(Request request) {
    var frame = frames.of(request, "batch.title");
    return renderer.page("batch", new BatchView(frame, "", false, List.of()));
  }

  Response answer(Request request) {
    var form = frames.form(request);
    var pasted = form.first("lines", "");
    boolean exact = form.on("exact");
    var queries = pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (queries.size() > MOST) {
      throw Refusal.bad("too-many-lines", "at most " + MOST + " lines");
    }
    var answers = new ArrayList<Answer>();
    var frame = frames.of(request, "batch.title");
    queries.forEach(query -> answers.add(answer(query, exact, frame.words())));
    if (form.first("as", "table").equals("csv")) {
      return csv(answers, frame.taste());
    }
    var rows = answers.stream().map(answer -> row(answer, exact, frame)).toList();
    return renderer.page("batch", new BatchView(frame, pasted, exact, rows));
  }

  private Answer answer(String query, boolean exact, Wording words) {
    var parameters =
        new Parameters(
            exact
                ? Map.of("q", List.of(query), "exact", List.of("1"))
                : Map.of("q", List.of(query)));
    try {
      var found = room.find(Question.of(parameters, 1, 1).search(0));
      var best = found.hits().stream().findFirst().flatMap(hit -> room.article(hit.article()));
      return new Answer(query, found.total(), best, List.of());
    } catch (QueryException e) {
      return new Answer(query, 0, Optional.empty(), words.parts(e.fault()));
    } catch (Refusal e) {
      return new Answer(
          query, 0, Optional.empty(), List.of(new Part(words.label("error", e.code()), false)));
    }
  }

  private static Row row(Answer answer, boolean exact, Frame frame) {
    var link = new Parameters(Map.of("q", List.of(answer.query)));
    var whole = exact ? link.with("exact", List.of("1")) : link;
    return new Row(
        answer.query,
        "/search?" + whole.encoded(),
        frame.n(answer.total),
        answer.best.map(article -> Headline.of(article, frame.words())),
        answer.fault);
  }

  private static Response csv(List<Answer> answers, Taste taste) {
    var out = new StringBuilder("\uFEFFquery,articles,best_article,date,outlet,headline,fault");
    out.append(Csv.END);
    for (var answer : answers) {
      var article = answer.best.map(AnnotatedArticle::article);
      var cells =
          List.of(
              Csv.cell(answer.query),
              String.valueOf(answer.total),
              article.map(a -> a.id()).orElse(""),
              article.flatMap(a -> a.published()).map(Object::toString).orElse(""),
              Csv.cell(article.map(found -> Headline.outlet(found, taste)).orElse("")),
              Csv.cell(article.flatMap(a -> a.headline().map(a::text)).orElse("")),
              Csv.cell(answer.fault.stream().map(Part::words).collect(Collectors.joining())));
      out.append(String.join(",", cells)).append(Csv.END);
    }
    return Response.bytes(
            200, "text/csv; charset=utf-8", out.toString().getBytes(StandardCharsets.UTF_8))
        .with("Content-Disposition", "attachment; filename=\"isnad-batch.csv\"");
  }
}
