package org.isnad.eval.corpus;

import java.util.List;
import org.isnad.annotate.Pipeline;
import org.isnad.annotate.orthography.DeobfuscationAnnotator;
import org.isnad.annotate.token.TokenAnnotator;
import org.isnad.model.AnnotatedArticle;

/// Makes the layers that names are read from, and no names: a model may be missing yet.
public final class Layers {

  private final Pipeline pipeline =
      Pipeline.of(List.of(new DeobfuscationAnnotator(), new TokenAnnotator()));

  /// The article with those layers.
  public AnnotatedArticle of(CorpusText text) {
    return pipeline.run(text.article());
  }
}
