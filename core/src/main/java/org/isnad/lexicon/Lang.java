package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Where the files of one language lie: inside the jar, or a folder that a linguist works in.
public final class Lang {

  private static final Lang ARABIC = new Lang("/org/isnad/lang/ar/", Path.of(""));

  private static final ScopedValue<Set<String>> WATCHER = ScopedValue.newInstance();

  private final String resource;
  private final Path folder;

  private Lang(String resource, Path folder) {
    this.resource = resource;
    this.folder = folder;
  }

  /// The Arabic files inside the jar.
  public static Lang arabic() {
    return ARABIC;
  }

  /// The files of a folder that is laid out as `lang/ar` is.
  public static Lang folder(Path folder) {
    return new Lang("", folder);
  }

  /// The lines of a file, such as `time/months.tsv`.
  ///
  /// @throws LexiconException when there is no such file
  public List<String> lines(String file) {
    var text = new String(bytes(file), StandardCharsets.UTF_8);
    return text.lines().toList();
  }

  /// The lexicon and rule files, in the order of their paths.
  public List<String> files() {
    var names = resource.isEmpty() ? CodeSource.below(folder) : inCodeSource();
    return names.stream().filter(n -> n.endsWith(".tsv") || n.endsWith(".txt")).sorted().toList();
  }

  /// The SHA-256 over the names and bytes of all files, hexadecimal.
  public String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files()) {
        digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> inCodeSource() {
    return CodeSource.of(Lang.class).files(resource.substring(1));
  }

  /// What a supplier made, and the files that it read for it.
  public record Watched<T>(T value, Set<String> files) {

    public Watched {
      files = Set.copyOf(files);
    }
  }

  /// Makes something and tells which files were read for it by this thread.
  public static <T> Watched<T> watch(Supplier<T> supplier) {
    var files = new TreeSet<String>();
    var value = ScopedValue.where(WATCHER, files).call(supplier::get);
    return new Watched<>(value, files);
  }

  /// Tells whoever watches that what is handed out now was made of these files before.
  public static void seen(Set<String> files) {
    if (WATCHER.isBound()) {
      WATCHER.get().addAll(files);
    }
  }

  /// The bytes of a file.
  public byte[] bytes(String file) {
    if (WATCHER.isBound()) {
      WATCHER.get().add(file);
    }
    try {
      if (resource.isEmpty()) {
        if (Files.notExists(folder.resolve(file))) {
          throw new LexiconException(file, 0, "no such lexicon file");
        }
        return Files.readAllBytes(folder.resolve(file));
      }
      try (var in = Lang.class.getResourceAsStream(resource + file)) {
        if (in == null) {
          throw new LexiconException(file, 0, "no such lexicon file");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
