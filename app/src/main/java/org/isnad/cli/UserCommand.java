package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.http.Role;
import org.isnad.server.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad user`: lets somebody use what `isnad serve` shows.
@Command(name = "user", mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "user-name")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "reader|editor|admin",
      defaultValue = "reader",
      descriptionKey = "user-role")
  private Kind role = Kind.reader;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      defaultValue = "users.tsv",
      descriptionKey = "user-file")
  private Path file = Path.of("users.tsv");

  @Option(names = "--token", descriptionKey = "user-token")
  private boolean token;

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  /// What somebody may do.
  enum Kind {
    reader(Role.READER),
    editor(Role.EDITOR),
    admin(Role.ADMIN);

    private final Role role;

    Kind(Role role) {
      this.role = role;
    }
  }

  UserCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var users = new UserFile(file);
    var out = Streams.printer(console.out());
    if (token) {
      out.println(users.token(name, role.role));
    } else {
      users.password(name, role.role, password());
      out.printf(spec.resourceBundle().getString("user-added") + "%n", name, role);
    }
    out.flush();
    return Main.GOOD;
  }

  /// What is typed on a terminal is not shown.
  private String password() throws IOException {
    var terminal = System.console();
    if (console.errTerminal() && terminal != null) {
      var typed = terminal.readPassword(spec.resourceBundle().getString("user-ask") + " ", name);
      return typed == null ? "" : new String(typed);
    }
    var line =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
    if (line == null) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("user-no-password"));
    }
    return line;
  }
}
