package org.isnad.annotate.mention;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Origin;
import org.isnad.model.Span;
import org.isnad.text.Tokens;

/// Mentions of entities: names, noun phrases that refer, adjectives of countries.
@AutoService(Annotator.class)
public final class MentionAnnotator implements Annotator<Mention> {

  private static final Comparator<Mention> READING_ORDER = Comparator.comparing(Mention::span);

  private final MentionLexicon lexicon = MentionLexicon.load();

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.NAMES);
  }

  @Override
  public Layer<Mention> provides() {
    return Layer.MENTIONS;
  }

  @Override
  public List<Mention> annotate(AnnotatedArticle annotated) {
    var tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    var names = annotated.layer(Layer.NAMES);
    var reading = new Reading(tokens, names);
    var byName = new NameMentions(reading, lexicon);
    var found = new ArrayList<>(byName.names(names));
    found.addAll(byName.nisbas());
    for (var nominal : new NominalFinder(reading, lexicon).find()) {
      found.add(mention(nominal, tokens));
    }
    found.sort(READING_ORDER);
    return nested(found);
  }

  private Mention mention(Nominal nominal, Tokens tokens) {
    var noun = nominal.noun();
    return new Mention(
        tokens.span(nominal.start(), nominal.end(), nominal.letters()),
        tokens.span(nominal.head(), nominal.head() + 1, nominal.headLetters()),
        Kind.NOMINAL,
        nominal.type(),
        noun.lemma(),
        nominal.number(),
        noun.gender(),
        nominal.definite(),
        false,
        new Origin(name(), nominal.rule()));
  }

  /// Those of one span kept once, those inside a longer one marked.
  private static List<Mention> nested(List<Mention> sorted) {
    var distinct = new ArrayList<Mention>(sorted.size());
    var seen = new HashSet<Span>();
    int reach = -1;
    for (var mention : sorted) {
      if (seen.add(mention.span())) {
        boolean inside = mention.span().end() <= reach;
        distinct.add(inside ? inside(mention) : mention);
        reach = Math.max(reach, mention.span().end());
      }
    }
    return distinct;
  }

  private static Mention inside(Mention m) {
    return new Mention(
        m.span(),
        m.head(),
        m.kind(),
        m.type(),
        m.key(),
        m.number(),
        m.gender(),
        m.definite(),
        true,
        m.origin());
  }
}
