package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.export.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad read`: pages in, report out.
@Command(name = "read", description = "Reads pages and shows who said what through which chain.")
final class ReadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> inputs = List.of();

  @Option(names = "--format", defaultValue = "json")
  private String format = "json";

  @Override
  public Integer call() throws IOException {
    var report = new Isnad().read(inputs);
    ReportWriter.write(report, System.out);
    return report.failures().isEmpty() ? 0 : 1;
  }
}
