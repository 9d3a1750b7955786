package org.isnad.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isnad.sequence.ModelException;

/// A folder as exporters of token-classification models write it.
///
/// @param folder where it lies
record ModelFolder(Path folder) {

  private static final List<String> FILES = List.of("model.onnx", "tokenizer.json", "config.json");

  /// The folder, when all files are there.
  ///
  /// @throws ModelException naming the file that is not
  static ModelFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ModelException(
          folder, "expected a folder with " + String.join(", ", FILES) + ", found no folder");
    }
    for (var file : FILES) {
      if (!Files.isReadable(folder.resolve(file))) {
        throw new ModelException(
            folder.resolve(file),
            "no such file; a model is a folder with " + String.join(", ", FILES));
      }
    }
    return new ModelFolder(folder);
  }

  Path model() {
    return folder.resolve(FILES.get(0));
  }

  Path tokenizer() {
    return folder.resolve(FILES.get(1));
  }

  Path config() {
    return folder.resolve(FILES.get(2));
  }

  /// How origins name the model: by the folder, without what would part words or rules there.
  String rule() {
    var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return "name.neural." + name.replaceAll("[^\\p{L}\\p{N}._-]", "-");
  }

  /// The SHA-256 of the three files, hexadecimal.
  String digest() {
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      for (var file : FILES) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
          in.transferTo(out);
        }
      }
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
