package org.isnad.model;

/// A name, noun phrase or relational adjective that refers to an entity.
///
/// @param span its characters; proclitics and quotation marks outside, the article inside
/// @param head the word that carries the phrase; of a name or nisba the whole span
/// @param kind how it refers
/// @param type what it refers to, as far as its words show
/// @param key of a name or nisba the canonical name it stands for, of a nominal its folded head
/// @param number how many the head names
/// @param gender the head's grammatical gender
/// @param definite whether it refers to something known
/// @param nested whether it stands inside a longer mention
/// @param origin the lexicon entry or rule that found it
public record Mention(
    Span span,
    Span head,
    Kind kind,
    EntityType type,
    String key,
    Number number,
    Gender gender,
    boolean definite,
    boolean nested,
    Origin origin)
    implements Annotation {

  /// How a mention refers.
  public enum Kind {
    /// By a proper name.
    NAME,
    /// By a noun phrase: "the commander", "Iraqi factions".
    NOMINAL,
    /// By a relational adjective: "American" for the United States.
    NISBA
  }

  /// Grammatical number.
  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /// Grammatical gender.
  public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }
}
