package org.isnad.rest;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.isnad.export.report.ReportWriter;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Report.PageReport;
import org.isnad.room.Room;

/// Articles of the library, and the bytes that they were read from.
final class ArticleResource {

  private final Room room;

  ArticleResource(Room room) {
    this.room = room;
  }

  Response article(Request request) {
    var article = article(room, request);
    var bytes = new ByteArrayOutputStream();
    ReportWriter.writePage(new PageReport(article.article().page(), List.of(article)), bytes);
    return Response.bytes(200, "application/json", bytes.toByteArray());
  }

  /// The article that a request names.
  static AnnotatedArticle article(Room room, Request request) {
    return room.article(request.variable("id"))
        .orElseThrow(() -> Refusal.missing("no-such-article", "there is no such article"));
  }

  Response bytes(Request request) {
    var bytes =
        room.bytes(request.variable("id"))
            .orElseThrow(() -> Refusal.missing("no-such-article", "there is no such article"));
    return Response.bytes(200, "application/octet-stream", bytes);
  }
}
