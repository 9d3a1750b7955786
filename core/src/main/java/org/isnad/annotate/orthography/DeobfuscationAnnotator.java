package org.isnad.annotate.orthography;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Paragraph;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Deobfuscation;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// Undoes words that were cut or disguised to dodge filters, in headline, its duplicates and body.
///
/// A repair needs a trick mark inside the word. The cut with tatweel tied to the letters on both
/// sides is repaired by itself; any other only when the joined form is known or the article writes
/// it openly elsewhere.
@AutoService(Annotator.class)
public final class DeobfuscationAnnotator implements Annotator<Deobfuscation> {

  private final Candidates candidates = new Candidates();

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
    var text = annotated.article().text();
    var paragraphs = paragraphs(annotated.article()).map(span -> Pieces.of(text, span)).toList();
    var open = new OpenWords(paragraphs);
    var found = new ArrayList<Deobfuscation>();
    for (var pieces : paragraphs) {
      new Mender(text, pieces, candidates, open, found).mend();
    }
    found.sort(Comparator.comparing(Deobfuscation::span));
    return found;
  }

  private static Stream<Span> paragraphs(Article article) {
    return Stream.concat(
        article.headlineDuplicates().stream(), Paragraph.of(article).stream().map(Paragraph::span));
  }
}
