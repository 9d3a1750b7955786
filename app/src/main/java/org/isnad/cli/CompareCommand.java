package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.compare.ArticleComparer;
import org.isnad.compare.Versions;
import org.isnad.export.text.TextStyle;
import org.isnad.model.AnnotatedArticle;
import org.isnad.store.LibraryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad compare`: two articles side by side, or the versions of one.
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ARTICLE", arity = "1..2", descriptionKey = "compared")
  private List<String> inputs = List.of();

  @Option(names = "--versions")
  private boolean versions;

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--full")
  private boolean full;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private PageOptions options = new PageOptions();
  @Mixin private NameModelOption nameModel = new NameModelOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.size() != (versions ? 1 : 2)) {
      throw fault(versions ? "one-article" : "two-articles");
    }
    var isnad = nameModel.isnad();
    var comparer = new ArticleComparer();
    if (versions) {
      var chain = chain(inputs.getFirst(), isnad, comparer);
      var corrections = new Versions(comparer).corrections(chain);
      print(new Comparisons(chain, corrections, true));
      return Main.GOOD;
    }
    var articles = inputs.stream().map(input -> article(input, isnad)).toList();
    var comparison = comparer.compare(articles.getFirst(), articles.getLast());
    print(new Comparisons(articles, List.of(comparison), false));
    return Main.GOOD;
  }

  private void print(Comparisons comparisons) throws IOException {
    var style = options.style(console, full ? TextStyle.Extent.FULL : TextStyle.Extent.SHORT);
    Streams.write(
        console,
        options.output(),
        (OutputStream out) -> {
          switch (format.format()) {
            case json -> comparisons.json(out);
            case text ->
                Texts.write(out, lines -> comparisons.text(style, spec.resourceBundle(), lines));
            case csv -> Texts.write(out, comparisons::csv);
          }
        });
  }

  private List<AnnotatedArticle> chain(String id, Isnad isnad, ArticleComparer comparer) {
    try (var reader = LibraryReader.open(library.folder())) {
      var article = new Ids(reader, spec.resourceBundle()).article(id);
      var pages =
          reader.versions(article.article().id()).stream()
              .map(page -> page.stream().map(isnad::complete).toList())
              .toList();
      return new Versions(comparer).of(isnad.complete(article), pages);
    }
  }

  /// The only article of a file, or the article of an id.
  private AnnotatedArticle article(String input, Isnad isnad) {
    if (!isFile(input)) {
      try (var reader = LibraryReader.open(library.folder())) {
        return isnad.complete(new Ids(reader, spec.resourceBundle()).article(input));
      }
    }
    var report = isnad.read(List.of(Path.of(input)));
    Reader.failures(report).forEach(failure -> console.err().println(Reader.line(failure)));
    var found = report.pages().stream().flatMap(page -> page.articles().stream()).toList();
    if (found.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          spec.resourceBundle().getString("one-in-file").formatted(input, found.size()));
    }
    return found.getFirst();
  }

  private static boolean isFile(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private ParameterException fault(String key) {
    return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
  }
}
