package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.isnad.lexicon.LexiconException;
import org.isnad.score.key.KeyException;
import org.isnad.sequence.ModelException;
import org.isnad.server.ServerException;
import org.isnad.store.LibraryException;
import org.isnad.store.lucene.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;

/// What becomes of an exception that reaches the command line: one line, not a stack trace.
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine line, ParseResult arguments) {
    if (isBrokenPipe(exception)) {
      return Main.GOOD;
    }
    switch (exception) {
      case LibraryException e -> console.err().println("isnad: " + e.getMessage());
      case QueryException e -> console.err().println("isnad: " + e.getMessage());
      case ServerException e -> console.err().println("isnad: " + e.getMessage());
      case LexiconException e -> console.err().println(e.getMessage());
      case ModelException e -> console.err().println(e.getMessage());
      case KeyException e -> console.err().println(e.getMessage());
      case IOException e -> console.err().println("isnad: " + e);
      case UncheckedIOException e -> console.err().println("isnad: " + e.getCause());
      default -> exception.printStackTrace(console.err());
    }
    return Main.USAGE;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    var line = exception.getCommandLine();
    console.err().println(exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, line.getErr());
    console.err().println(line.getHelp().synopsisHeading() + line.getHelp().synopsis(0).strip());
    console.err().println("  " + line.getCommandSpec().qualifiedName() + " --help");
    return Main.USAGE;
  }

  /// Whether who reads our output has stopped reading, as `head` does: no fault at all.
  private static boolean isBrokenPipe(Throwable exception) {
    for (var cause = exception; cause != null; cause = cause.getCause()) {
      if ((cause instanceof IOException || cause instanceof JacksonException)
          && String.valueOf(cause.getMessage()).contains("Broken pipe")) {
        return true;
      }
    }
    return false;
  }
}
