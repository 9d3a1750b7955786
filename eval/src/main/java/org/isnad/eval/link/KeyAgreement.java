package org.isnad.eval.link;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The command that scores one reader's key of stories by another's, as if it were a system's:
/// `eval/agreement FIRST SECOND`. It is the ceiling for what is scored by the first key.
public final class KeyAgreement {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private KeyAgreement() {}

  /// Runs the command.
  public static void main(String... arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: eval/agreement FIRST.tsv SECOND.tsv");
      System.exit(2);
    }
    var first = LinkKeys.stories(Path.of(arguments[0]));
    var second = LinkKeys.stories(Path.of(arguments[1])).stories();
    if (!second.keySet().containsAll(first.stories().keySet())) {
      System.err.println(arguments[1] + ": articles of the first key are missing");
      System.exit(2);
    }
    print("all", first.stories(), second, List.copyOf(first.stories().keySet()));
    first.halves().forEach((half, scored) -> print(half, first.stories(), second, scored));
  }

  private static void print(
      String name, Map<String, String> key, Map<String, String> found, List<String> scored) {
    OUT.println(BCubed.of(key, found, scored).line(name));
  }
}
