package org.isnad.app;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Pipeline;
import org.isnad.annotate.coreference.CoreferenceAnnotator;
import org.isnad.annotate.name.NameAnnotator;
import org.isnad.annotate.name.NameReaderProvider;
import org.isnad.entity.Decisions;
import org.isnad.knowledge.Knowledge;
import org.isnad.lexicon.Lang;
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
import org.isnad.sequence.ModelException;
import org.isnad.store.StoredArticles;
import org.isnad.store.StoredStory;

/// The front door: pages in, report out.
public final class Isnad {

  /// The version of the software.
  public static final String VERSION = "0.1.0";

  private final Pipeline pipeline;
  private final PageReader reader = new PageReader();
  private final ArticleSplitter splitter = new ArticleSplitter();

  private final Optional<AsOf> asOf;
  private final Decisions decisions;
  private final Knowledge knowledge;

  private Isnad(Pipeline pipeline, Optional<AsOf> asOf, Decisions decisions, Knowledge knowledge) {
    this.pipeline = pipeline;
    this.asOf = asOf;
    this.decisions = decisions;
    this.knowledge = knowledge;
  }

  /// Isnad with all annotators on the class path.
  public static Isnad standard() {
    return new Isnad(Pipeline.standard(), Optional.empty(), Decisions.NONE, Knowledge.standard());
  }

  /// The same, taking only articles published up to a day; those without a date are left aside, and
  /// said to be.
  public Isnad asOf(LocalDate day) {
    return new Isnad(pipeline, Optional.of(new AsOf(day)), decisions, knowledge);
  }

  /// The same with a user's decisions on identities.
  public Isnad with(Decisions identities) {
    return new Isnad(pipeline, asOf, identities, knowledge);
  }

  /// The same, knowing also what a user's file, or the tables of a user's folder, say of countries,
  /// groups, persons, offices.
  ///
  /// @throws org.isnad.lexicon.LexiconException with file and line at the first fault
  public Isnad knowing(Path facts) {
    var more = knowledge.with(facts);
    return new Isnad(pipeline.with(new CoreferenceAnnotator(more)), asOf, decisions, more);
  }

  /// The same, hearing also what a model in a user's folder takes for names.
  ///
  /// @throws ModelException when the folder holds no model that fits, naming the file, or when what
  ///   reads such models is not on the class path
  public Isnad hearing(Path nameModel) {
    var provider =
        ServiceLoader.load(NameReaderProvider.class, Isnad.class.getClassLoader())
            .findFirst()
            .orElseThrow(() ->
                new ModelException(
                    nameModel,
                    "to read a model of names takes isnad-neural on the class path; it is not there"));
    var names = new NameAnnotator().with(provider.open(nameModel));
    return new Isnad(pipeline.with(names), asOf, decisions, knowledge);
  }

  /// The annotators, in the order in which they run.
  public List<Annotator<?>> plan() {
    return pipeline.plan();
  }

  /// Reads files and folders, annotates their articles and says what holds between them.
  public Report read(List<Path> inputs) {
    return read(
        inputs.stream().map(Path::toString).toList(), InputStream.nullInputStream(), page -> {});
  }

  /// Reads files, folders and, for `-`, the given stream.
  ///
  /// @param inputs paths, or `-`
  /// @param standardInput what `-` stands for
  /// @param watcher is shown each page when it is done, in the order of the inputs
  public Report read(List<String> inputs, InputStream standardInput, Consumer<PageReport> watcher) {
    var pages = new ArrayList<PageReport>();
    var failures = new ArrayList<Failure>();
    Consumer<Outcome> take =
        outcome -> {
          switch (outcome) {
            case Outcome.Done(var page) -> {
              pages.add(page);
              watcher.accept(page);
            }
            case Outcome.Lost(var failure) -> failures.add(failure);
          }
        };
    try (var pool = new OrderedPool<Outcome>(Runtime.getRuntime().availableProcessors(), take)) {
      for (var input : inputs) {
        open(
            input,
            standardInput,
            reading -> {
              switch (reading) {
                case Reading.Read(var page, var _) ->
                    pool.submit(() -> annotate(page), page.text().length());
                case Reading.Failed(var failure) -> pool.pass(new Outcome.Lost(failure));
              }
            });
      }
      pool.finish();
    }
    asOf.ifPresent(limit -> failures.addAll(limit.leftAside(pages)));
    return report(asOf.map(limit -> limit.of(pages)).orElse(pages), failures);
  }

  /// What holds between articles that were annotated before.
  public Report report(List<AnnotatedArticle> articles) {
    var pages = new LinkedHashMap<Page, List<AnnotatedArticle>>();
    articles.forEach(article ->
        pages.computeIfAbsent(article.article().page(), p -> new ArrayList<>()).add(article));
    return report(
        pages.entrySet().stream().map(e -> new PageReport(e.getKey(), e.getValue())).toList(),
        List.of());
  }

  private Report report(List<PageReport> taken, List<Failure> failures) {
    var linked =
        new Linker(decisions, knowledge)
            .link(taken.stream().flatMap(p -> p.articles().stream()).toList());
    return report(taken, linked, failures);
  }

  /// A story of a library as a report of its own, in the ids of the library. What its user decided
  /// on identities comes before what was decided in the library.
  public Report report(StoredStory stored) {
    return report(stored.alone());
  }

  /// Some articles of a library as a report of their own, in the ids of the library.
  public Report report(StoredArticles stored) {
    var articles = stored.articles().parallelStream().map(pipeline::complete).toList();
    var linker = new Linker(decisions.and(stored.identities()), knowledge);
    var linked = linker.link(stored.stories(), articles, stored.shared());
    var pages =
        articles.stream()
            .map(article -> new PageReport(article.article().page(), List.of(article)))
            .toList();
    return report(pages, linked, List.of());
  }

  private Report report(List<PageReport> pages, Linked linked, List<Failure> failures) {
    var names = plan().stream().map(Annotator::name).toList();
    return linked.report(VERSION, names, Lang.arabic().digest(), pages, failures);
  }

  /// The layers that a stored article lacks, made again.
  public AnnotatedArticle complete(AnnotatedArticle stored) {
    return pipeline.complete(stored);
  }

  /// One word for each layer that changes when what makes it changes.
  public Map<String, String> versions() {
    return pipeline.versions();
  }

  /// A stored article with the named layers made again, and every other that it lacks.
  public AnnotatedArticle renew(AnnotatedArticle stored, Set<String> layers) {
    return pipeline.renew(stored, layers);
  }

  /// The articles of a page, with every layer that can be made.
  List<AnnotatedArticle> articles(Page page) {
    return splitter.split(page).stream().map(pipeline::run).toList();
  }

  /// Hands on what an input holds; what cannot be read is handed on as a failure.
  void open(String input, InputStream standardInput, Consumer<Reading> sink) {
    open(
        input,
        () -> input.equals("-") ? reader.read("-", standardInput) : reader.read(Path.of(input)),
        sink);
  }

  /// Hands on what a stream holds under a name.
  void openStream(String name, InputStream in, Consumer<Reading> sink) {
    open(name, () -> reader.read(name, in), sink);
  }

  private static void open(
      String input, Supplier<Stream<Reading>> opening, Consumer<Reading> sink) {
    try (var readings = opening.get()) {
      readings.forEachOrdered(sink);
    } catch (UncheckedIOException | InvalidPathException e) {
      var cause = Objects.requireNonNullElse(e.getCause(), e);
      sink.accept(new Reading.Failed(new Failure("read", "unreadable", input, cause.toString())));
    }
  }

  /// A page that is too much for the memory costs itself, as any other bad input does.
  private Outcome annotate(Page page) {
    try {
      return new Outcome.Done(new PageReport(page, articles(page)));
    } catch (OutOfMemoryError e) {
      var message =
          "the page needs more memory than there is: " + page.text().length() + " characters";
      return new Outcome.Lost(new Failure("annotate", "out-of-memory", page.uri(), message));
    }
  }

  /// What became of a page.
  private sealed interface Outcome {
    record Done(PageReport page) implements Outcome {}

    record Lost(Failure failure) implements Outcome {}
  }
}
