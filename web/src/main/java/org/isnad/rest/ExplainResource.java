package org.isnad.rest;

import java.util.List;
import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.lexicon.RuleText;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.room.Explanation;
import org.isnad.room.Room;
import tools.jackson.core.JsonGenerator;

/// What fired in a text, and by which rule.
final class ExplainResource {

  private final Room room;

  ExplainResource(Room room) {
    this.room = room;
  }

  Response article(Request request) {
    var article = room.desk().complete(ArticleResource.article(room, request));
    var place = place(request, article.article().text());
    return Json.response(
        200, json -> Json.objects(json, "articles", List.of(article), a -> write(json, a, place)));
  }

  Response text(Request request) {
    if (request.body().length == 0) {
      throw Refusal.bad("no-text", "the body is empty");
    }
    var report = room.desk().read(request.body());
    var articles = report.pages().stream().flatMap(page -> page.articles().stream()).toList();
    return Json.response(
        200,
        json -> Json.objects(json, "articles", articles, a -> write(json, a, Optional.empty())));
  }

  /// The place in UTF-16 code units.
  private static Optional<Integer> place(Request request, String text) {
    if (request.query().first("at").isEmpty()) {
      return Optional.empty();
    }
    int last = Math.max(0, text.codePointCount(0, text.length()) - 1);
    return Optional.of(text.offsetByCodePoints(0, request.query().number("at", 0, 0, last)));
  }

  private void write(JsonGenerator json, AnnotatedArticle annotated, Optional<Integer> place) {
    var article = annotated.article();
    json.writeStringProperty("article", article.id());
    Json.objects(
        json,
        "sentences",
        Explanation.of(annotated, room.rules(), place),
        explained -> sentence(json, explained, article));
  }

  private static void sentence(JsonGenerator json, Explanation explained, Article article) {
    json.writeName("span");
    Json.span(json, article.text(), explained.sentence().span());
    json.writeStringProperty("text", article.text(explained.sentence().span()));
    Json.objects(
        json,
        "tokens",
        explained.tokens(),
        token -> {
          json.writeStringProperty("form", token.form());
          json.writeStringProperty("key", token.key());
        });
    Json.objects(
        json,
        "findings",
        explained.findings(),
        finding -> {
          json.writeStringProperty("layer", finding.layer());
          json.writeName("span");
          Json.span(json, article.text(), finding.annotation().span());
          json.writeStringProperty("text", article.text(finding.annotation().span()));
          json.writeStringProperty("annotator", finding.annotation().origin().annotator());
          json.writeStringProperty("rule", finding.annotation().origin().rule());
          Json.objects(json, "lines", finding.texts(), text -> rule(json, text));
        });
  }

  private static void rule(JsonGenerator json, RuleText text) {
    json.writeStringProperty("place", text.place());
    Json.texts(json, "text", text.lines());
  }
}
