package org.isnad.annotate;

import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;

/// Reads some layers of an article and returns one more; pure and safe for use by many threads.
///
/// Implementations have a public constructor without parameters and are found by `ServiceLoader`.
///
/// @param <T> the kind of annotation it makes
public interface Annotator<T extends Annotation> {

  /// A short name, as `isnad plan` prints it.
  String name();

  /// The layers that it reads; all must be made before.
  Set<Layer<?>> requires();

  /// The layer that it makes.
  Layer<T> provides();

  /// What its result depends on beside its code, its lexicons and the article; mostly nothing.
  default String configuration() {
    return "";
  }

  /// The annotations, in reading order; none for an article without text.
  List<T> annotate(AnnotatedArticle article);
}
