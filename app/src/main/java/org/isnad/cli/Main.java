package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.app.Isnad;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `isnad`.
@Command(name = "isnad", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /// Everything was done.
  static final int GOOD = 0;

  /// Some inputs failed, the rest was done.
  static final int SOME_FAILED = 1;

  /// The command was not understood, or could not start.
  static final int USAGE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /// Kept here since a logger that nobody holds forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE); // it would tell its user of faster instructions at each start
    System.exit(run(Console.ofProcess(), arguments));
  }

  /// Runs one command and returns its exit code.
  static int run(Console console, String... arguments) {
    var line = new CommandLine(new Main());
    line.addSubcommand(new ReadCommand(console))
        .addSubcommand(new SituationCommand(console))
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new AddCommand(console))
        .addSubcommand(new SearchCommand(console))
        .addSubcommand(new StoriesCommand(console))
        .addSubcommand(new StoryCommand(console))
        .addSubcommand(new ClaimCommand(console))
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new MergeCommand(console))
        .addSubcommand(new SplitCommand(console))
        .addSubcommand(new PinCommand(console))
        .addSubcommand(new IdentifyCommand(console))
        .addSubcommand(new UndoCommand(console))
        .addSubcommand(new DecisionsCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new UserCommand(console))
        .addSubcommand(new RenewCommand(console))
        .addSubcommand(new StatsCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new PlanCommand(console))
        .addSubcommand(new LintCommand(console))
        .addSubcommand(new EvalCommand(console));
    var language = language(console, arguments);
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "org.isnad.cli.help",
            Locale.of(language),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    line.setOut(Streams.printer(console.out()));
    line.setErr(Streams.printer(console.err()));
    line.setUsageHelpWidth(Math.clamp(console.columns(), 80, 120));
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.colour() && console.outTerminal()
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    var faults = new Faults(console);
    line.setExecutionExceptionHandler(faults);
    line.setParameterExceptionHandler(faults);
    int code = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  /// The language is needed before the arguments are parsed: help and errors speak it too.
  private static String language(Console console, String[] arguments) {
    int index = Arrays.asList(arguments).indexOf("--lang");
    var stated =
        index >= 0 && index + 1 < arguments.length
            ? arguments[index + 1]
            : Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--lang="))
                .findFirst()
                .map(argument -> argument.substring("--lang=".length()))
                .orElse(console.language());
    return stated.equals("ar") ? "ar" : "en";
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("missing-command"));
  }

  /// What `--version` prints.
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + Isnad.VERSION};
    }
  }
}
