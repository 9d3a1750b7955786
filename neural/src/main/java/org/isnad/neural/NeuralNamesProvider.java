package org.isnad.neural;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import org.isnad.annotate.name.NameReader;
import org.isnad.annotate.name.NameReaderProvider;

/// Opens folders with `model.onnx`, `tokenizer.json` and `config.json`.
@AutoService(NameReaderProvider.class)
public final class NeuralNamesProvider implements NameReaderProvider {

  @Override
  public NameReader open(Path folder) {
    return NeuralNames.open(ModelFolder.of(folder));
  }
}
