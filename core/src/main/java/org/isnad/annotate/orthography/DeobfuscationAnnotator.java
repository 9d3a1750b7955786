package org.isnad.annotate.orthography;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Deobfuscation;
import org.isnad.model.Layer;

/// Undoes words that were cut to dodge filters.
@AutoService(Annotator.class)
public final class DeobfuscationAnnotator implements Annotator<Deobfuscation> {

  @Override
  public String name() {
    return "orthography";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Layer<Deobfuscation> provides() {
    return Layer.DEOBFUSCATIONS;
  }

  @Override
  public List<Deobfuscation> annotate(AnnotatedArticle annotated) {
    return List.of();
  }
}
