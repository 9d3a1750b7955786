package org.isnad.model;

import java.util.List;

/// A typed key: all annotations of one kind on one article.
///
/// @param name as `isnad plan` prints it
/// @param type the class of its annotations
public record Layer<T extends Annotation>(String name, Class<T> type) {

  public static final Layer<Deobfuscation> DEOBFUSCATIONS =
      new Layer<>("deobfuscations", Deobfuscation.class);
  public static final Layer<Token> TOKENS = new Layer<>("tokens", Token.class);
  public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);
  public static final Layer<Timex3> TIMES = new Layer<>("times", Timex3.class);
  public static final Layer<Quantity> QUANTITIES = new Layer<>("quantities", Quantity.class);
  public static final Layer<Name> NAMES = new Layer<>("names", Name.class);
  public static final Layer<Quotation> QUOTATIONS = new Layer<>("quotations", Quotation.class);
  public static final Layer<Attribution> ATTRIBUTIONS =
      new Layer<>("attributions", Attribution.class);
  public static final Layer<Mention> MENTIONS = new Layer<>("mentions", Mention.class);
  public static final Layer<EntityLink> ENTITY_LINKS =
      new Layer<>("entity-links", EntityLink.class);
  public static final Layer<Event> EVENTS = new Layer<>("events", Event.class);
  public static final Layer<Relation> RELATIONS = new Layer<>("relations", Relation.class);

  /// Every layer there is.
  public static final List<Layer<?>> ALL =
      List.of(
          DEOBFUSCATIONS,
          TOKENS,
          SENTENCES,
          TIMES,
          QUANTITIES,
          NAMES,
          QUOTATIONS,
          ATTRIBUTIONS,
          MENTIONS,
          ENTITY_LINKS,
          EVENTS,
          RELATIONS);
}
