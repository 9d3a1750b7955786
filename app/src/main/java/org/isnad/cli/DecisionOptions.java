package org.isnad.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.app.Isnad;
import org.isnad.model.Failure;
import org.isnad.store.Deciding;
import org.isnad.store.Decision;
import org.isnad.store.Decision.Signature;
import org.isnad.store.Library;
import org.isnad.store.LibraryReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share with which a person decides about stories.
final class DecisionOptions {

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "plain-format")
  private DecisionLines.Format format = DecisionLines.Format.text;

  @Option(names = "--why", paramLabel = "WORDS")
  private String why = "";

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  /// What is done with ids that a user typed.
  interface Lookup<T> {
    T in(Ids ids);
  }

  /// Looks ids up before anything is changed.
  <T> T find(ResourceBundle words, Lookup<T> lookup) {
    try (var reader = LibraryReader.open(folder())) {
      return lookup.in(new Ids(reader, words));
    }
  }

  Path folder() {
    return library.folder();
  }

  /// Who decides, now, to the second, and why.
  private Signature signature() {
    var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    return new Signature(System.getProperty("user.name", ""), now, why);
  }

  /// Decides, and prints the decision with what came of it.
  ///
  /// @return the exit code: that of a partial failure where something could not be linked anew
  int decide(
      Console console, ResourceBundle words, BiFunction<Deciding, Signature, Decision> deciding) {
    Decision decision;
    List<Failure> failures;
    var isnad = Isnad.standard();
    try (var shelf = Library.open(folder(), isnad::complete)) {
      decision = deciding.apply(shelf.deciding(), signature());
      failures = shelf.failures();
    }
    print(console, words, reader -> List.of(decision));
    failures.forEach(failure -> console.err().println(Reader.line(failure)));
    return failures.isEmpty() ? Main.GOOD : Main.SOME_FAILED;
  }

  /// Prints decisions.
  void print(
      Console console, ResourceBundle words, Function<LibraryReader, List<Decision>> decisions) {
    try (var reader = LibraryReader.open(folder())) {
      new DecisionLines(reader, words).print(decisions.apply(reader), format, console.out());
    }
  }
}
