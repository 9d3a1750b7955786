package org.isnad.room;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.annotate.Pipeline;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linked;
import org.isnad.link.Linker;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.isnad.store.Library;
import org.isnad.store.StoredArticles;
import org.isnad.store.StoredPage;
import org.isnad.store.StoredStory;

/// A desk with the real annotators and nothing around them.
final class TestDesk implements Desk {

  private final Pipeline pipeline = Pipeline.standard();
  private final ArticleSplitter splitter = new ArticleSplitter();

  @Override
  public AnnotatedArticle complete(AnnotatedArticle stored) {
    return pipeline.complete(stored);
  }

  @Override
  public Report link(List<AnnotatedArticle> articles) {
    var pages =
        articles.stream()
            .collect(Collectors.groupingBy(a -> a.article().page()))
            .entrySet()
            .stream()
            .map(entry -> new PageReport(entry.getKey(), entry.getValue()))
            .toList();
    return report(pages, List.of());
  }

  private static Report report(List<PageReport> pages, List<Failure> failures) {
    var articles = pages.stream().flatMap(page -> page.articles().stream()).toList();
    return report(pages, new Linker().link(articles), failures);
  }

  @Override
  public Report report(StoredStory story) {
    return report(story.alone());
  }

  @Override
  public Report report(StoredArticles stored) {
    var articles = stored.articles().stream().map(pipeline::complete).toList();
    var pages = articles.stream().map(a -> new PageReport(a.article().page(), List.of(a))).toList();
    var linker = new Linker(stored.identities(), Knowledge.standard());
    return report(pages, linker.link(stored.stories(), articles, stored.shared()), List.of());
  }

  private static Report report(List<PageReport> pages, Linked linked, List<Failure> failures) {
    return linked.report("test", List.of(), "", pages, failures);
  }

  @Override
  public Report read(byte[] text) {
    var pages = new ArrayList<PageReport>();
    var failures = new ArrayList<Failure>();
    for (var reading : readings("-", text)) {
      switch (reading) {
        case Reading.Read(var page, var _) -> pages.add(new PageReport(page, articles(page)));
        case Reading.Failed(var failure) -> failures.add(failure);
      }
    }
    return report(pages, failures);
  }

  @Override
  public Added add(Path folder, String name, byte[] text, Consumer<Progress> watcher) {
    var pages = new ArrayList<StoredPage>();
    var failures = new ArrayList<Failure>();
    for (var reading : readings(name, text)) {
      switch (reading) {
        case Reading.Read(var page, var bytes) -> {
          pages.add(new StoredPage(page, bytes, articles(page)));
          watcher.accept(new Progress(pages.size(), pages.size(), 0, bytes.length));
        }
        case Reading.Failed(var failure) -> failures.add(failure);
      }
    }
    try (var library = Library.open(folder, pipeline::complete)) {
      long before = library.pages();
      library.add(pages, pipeline.versions());
      int added = (int) (library.pages() - before);
      int articles = added == 0 ? 0 : pages.stream().mapToInt(p -> p.articles().size()).sum();
      return new Added(added, articles, pages.size() - added, failures);
    }
  }

  @Override
  public <T> T write(Path folder, Function<Library, T> writing) {
    try (var library = Library.open(folder, pipeline::complete)) {
      return writing.apply(library);
    }
  }

  private static List<Reading> readings(String name, byte[] text) {
    try (var readings = new PageReader().read(name, new ByteArrayInputStream(text))) {
      return readings.toList();
    }
  }

  private List<AnnotatedArticle> articles(Page page) {
    return splitter.split(page).stream().map(pipeline::run).toList();
  }
}
