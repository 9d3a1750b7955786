package org.isnad.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.model.Failure;

/// The files at or below a path, in the order of their names, hidden ones left out.
///
/// Links are followed; a link that leads back to a folder above it is a failure, not a journey
/// without end.
final class Inputs implements Iterator<Inputs.Input> {

  /// A file to read, or what stands in the way of one.
  sealed interface Input {}

  record File(Path path) implements Input {}

  record Bad(Failure failure) implements Input {}

  /// A path to visit with the real paths of the folders above it.
  private record Visit(Path path, Set<Path> above) {}

  private final Deque<Visit> stack = new ArrayDeque<>();
  private Optional<Input> next = Optional.empty();

  Inputs(Path root) {
    stack.push(new Visit(root, Set.of()));
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !stack.isEmpty()) {
      next = visit(stack.pop());
    }
    return next.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var input = next.orElseThrow();
    next = Optional.empty();
    return input;
  }

  private Optional<Input> visit(Visit visit) {
    var path = visit.path();
    var name = path.toString();
    if (!Files.exists(path)) {
      return bad("missing", name, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return folder(visit);
    }
    if (!Files.isReadable(path)) {
      return bad("unreadable", name, "the file may not be read");
    }
    if (!visit.above().isEmpty() && !Files.isRegularFile(path)) {
      return bad("not-a-file", name, "it is neither a file nor a folder");
    }
    return Optional.of(new File(path));
  }

  private Optional<Input> folder(Visit visit) {
    var name = visit.path().toString();
    try {
      var real = visit.path().toRealPath();
      if (visit.above().contains(real)) {
        return bad("loop", name, "the link leads back to a folder above it");
      }
      var above = new TreeSet<>(visit.above());
      above.add(real);
      var children = children(visit.path());
      if (children.isEmpty() && visit.above().isEmpty()) {
        return bad("empty-folder", name, "the folder holds no file");
      }
      for (var child : children.reversed()) {
        stack.push(new Visit(child, above));
      }
      return Optional.empty();
    } catch (IOException e) {
      return bad("unreadable", name, "the folder may not be read");
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<Input> bad(String code, String where, String message) {
    return Optional.of(new Bad(Failures.of(code, where, message)));
  }
}
