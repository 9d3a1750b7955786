package org.isnad.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.CodeSource;
import org.isnad.lexicon.Lang;

/// What an annotator's result depends on beside the article: its code, its lexicons, its
/// configuration, the layers that it reads.
///
/// @param annotator whose version it is
/// @param lexicons the files that it read when it was made
/// @param layers the versions of the layers made before
record Version(Annotator<?> annotator, Set<String> lexicons, Map<String, String> layers) {

  private static final int LETTERS = 16;
  private static final Set<String> SHARED =
      Set.of("org/isnad/lexicon/", "org/isnad/model/", "org/isnad/text/");

  /// A short digest of all that.
  String word() {
    var digest = digest();
    var packages = new TreeSet<>(SHARED);
    packages.add(annotator.getClass().getPackageName().replace('.', '/') + "/");
    for (var folder : packages) {
      code(digest, folder);
    }
    for (var file : new TreeSet<>(lexicons)) {
      add(digest, file);
      digest.update(Lang.arabic().bytes(file));
    }
    if (!annotator.configuration().isEmpty()) {
      add(digest, annotator.configuration());
    }
    annotator.requires().stream()
        .map(layer -> layer.name())
        .sorted()
        .forEach(name -> add(digest, name + " " + layers.getOrDefault(name, "")));
    return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
  }

  private void code(MessageDigest digest, String folder) {
    for (var file : CodeSource.of(annotator.getClass()).files(folder)) {
      var path = "/" + folder + file;
      try (var in = annotator.getClass().getResourceAsStream(path)) {
        if (in != null) {
          add(digest, path);
          digest.update(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
  }

  private static void add(MessageDigest digest, String word) {
    digest.update((word + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
