package org.isnad.annotate.coreference;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.Annotator;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.EntityLink;
import org.isnad.model.Layer;
import org.isnad.model.Origin;

/// What each mention of an article refers to: one link for each, by a ladder of rungs from the same
/// name down to a noun with the article.
@AutoService(Annotator.class)
public final class CoreferenceAnnotator implements Annotator<EntityLink> {

  private final Words words = new Words();
  private final Knowledge knowledge;
  private final Acquaintance acquaintance;
  private final NamePieces pieces = new NamePieces();

  public CoreferenceAnnotator() {
    this(Knowledge.standard());
  }

  /// Knows who is who from `knowledge`.
  public CoreferenceAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    acquaintance = new Acquaintance(words, knowledge);
  }

  @Override
  public String name() {
    return "entity-links";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.MENTIONS, Layer.ATTRIBUTIONS);
  }

  @Override
  public Layer<EntityLink> provides() {
    return Layer.ENTITY_LINKS;
  }

  @Override
  public List<EntityLink> annotate(AnnotatedArticle annotated) {
    var reader = new ItemReader(words, annotated);
    var discourse = new Discourse(reader.read());
    var tokens = reader.tokens();
    var attributions = annotated.layer(Layer.ATTRIBUTIONS);
    var countries = new Countries(words, tokens, discourse, knowledge, attributions);
    new BodyRung(words, tokens, discourse, countries).apply();
    new PersonRung(discourse, pieces).apply();
    countries.apply();
    new RoleRung(words, tokens, discourse).apply();
    new SlipRung(discourse).apply();
    new NounRung(words, discourse, countries).apply();
    new HeadlineRung(words, discourse).apply();
    return links(discourse);
  }

  private List<EntityLink> links(Discourse discourse) {
    Map<Referent, Identity> identities = new HashMap<>();
    var links = new ArrayList<EntityLink>(discourse.items().size());
    for (var item : discourse.items()) {
      identity(discourse.referent(item), identities);
    }
    for (var item : discourse.items()) {
      var identity = identity(discourse.referent(item), identities);
      var reason = discourse.reason(item);
      links.add(
          new EntityLink(
              item.mention().span(),
              identity.id(),
              identity.known(),
              reason.confidence(),
              discourse.other(item).map(other -> identity(other, identities).id()),
              reason.why(),
              new Origin(name(), reason.rule())));
    }
    return links;
  }

  /// Referents are numbered in the order in which they are asked for first.
  private Identity identity(Referent referent, Map<Referent, Identity> identities) {
    var known = identities.get(referent);
    if (known == null) {
      known = new Identity("e" + (identities.size() + 1), acquaintance.of(referent));
      identities.put(referent, known);
    }
    return known;
  }

  private record Identity(String id, Optional<String> known) {}
}
