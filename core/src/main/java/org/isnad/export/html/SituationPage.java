package org.isnad.export.html;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Report;

/// One HTML page that shows a situation.
public final class SituationPage {

  private static final int NAMED = 3;

  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;
  private final Locale language;
  private final int most;
  private final Markup page = new Markup();

  private SituationPage(Report report, Locale language, int most) {
    this.view = new SituationView(report, language);
    this.words = new SituationWords(language);
    this.messages = words.messages();
    this.language = language;
    this.most = most;
  }

  /// Writes the page.
  ///
  /// @param language Arabic or English
  /// @param most how many timeline entries are shown; the weightiest are
  public static void write(Report report, Locale language, int most, Appendable out)
      throws IOException {
    var page = new SituationPage(report, language, most);
    page.write();
    out.append(page.page.toString());
  }

  private void write() {
    var code = language.getLanguage();
    var title = title();
    page.raw("<!DOCTYPE html>\n")
        .open("html", "lang", code, "dir", code.equals("ar") ? "rtl" : "ltr")
        .open("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'")
        .element("title", title)
        .open("style")
        .raw(Drawings.sheet("situation.css"))
        .raw(Drawings.style())
        .close()
        .close()
        .line()
        .open("body")
        .open("main")
        .open("header")
        .element("h1", title)
        .element("p", asOf(), "class", "faint")
        .close();
    new Summary(page, view, words).write();
    if (!view.situation().actors().isEmpty()) {
      sections();
    }
    sources();
    page.close().close().close().line();
  }

  private void sections() {
    var tables = new Tables(page, view, words);
    tables.actors();
    new GraphSection(page, view, words).write();
    new RateSection(page, view, words, language).write();
    var shown = view.weightiest(most);
    new TimelineSection(page, view, words).write(shown);
    tables.ties();
    tables.responsibilities();
    tables.singleRooted(shown);
    tables.contradictions();
  }

  private String title() {
    var names = view.situation().actors().stream().limit(NAMED).map(a -> view.name(a.entity()));
    var joined = names.collect(Collectors.joining(messages.text("comma")));
    return joined.isEmpty() ? messages.text("title") : messages.text("title-of", joined);
  }

  private String asOf() {
    return view.situation()
        .asOf()
        .map(day -> messages.text("as-of", words.dates().of(day)))
        .orElse(messages.text("undated"));
  }

  private void sources() {
    page.open("section").element("h2", messages.text("heading.sources")).open("ul");
    for (var article : view.sources(view.weightiest(most))) {
      page.open("li").element("span", view.mark(article.article().id()) + " ", "class", "mark");
      source(article);
      page.close();
    }
    page.close().element("p", messages.text("whole-page"), "class", "faint").close();
  }

  private void source(AnnotatedArticle annotated) {
    var article = annotated.article();
    page.words(view.publisher(annotated)).text(messages.text("comma"));
    page.text(article.published().map(words.dates()::of).orElse(messages.text("no-time")));
    article
        .headline()
        .ifPresent(headline -> page.text(messages.text("comma")).words(article.text(headline)));
  }
}
