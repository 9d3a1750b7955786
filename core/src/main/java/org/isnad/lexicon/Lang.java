package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Where the files of one language lie: inside the jar, or a folder that a linguist works in.
public final class Lang {

  private static final Lang ARABIC = new Lang("/org/isnad/lang/ar/", Path.of(""));

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
    var names = resource.isEmpty() ? below(folder) : inCodeSource();
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
    try {
      var source = Path.of(Lang.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var prefix = resource.substring(1);
      if (Files.isDirectory(source)) {
        return below(source.resolve(prefix));
      }
      try (var jar = new JarFile(source.toFile())) {
        return jar.stream()
            .map(JarEntry::getName)
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /// The bytes of a file.
  public byte[] bytes(String file) {
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
