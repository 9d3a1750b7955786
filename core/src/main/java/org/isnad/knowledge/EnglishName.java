package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokenizer;

/// How an Arabic name is written in English: the known name, else its words put together, else the
/// press's romanisation.
public final class EnglishName {

  private final Knowledge knowledge;
  private final Romanisation romanisation = new Romanisation();
  private final PlaceNames places = new PlaceNames();
  private final Glosses glosses;

  public EnglishName(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.glosses = new Glosses(knowledge, places);
  }

  /// The English name that the knowledge base has; absent when it knows none, or several.
  public Optional<String> known(String name) {
    return single(knowledge.named(name).stream());
  }

  /// The English name of the only entry of a kind that bears the name.
  public Optional<String> known(String name, EntityKind kind) {
    return single(knowledge.named(name).stream().filter(entity -> entity.kind() == kind));
  }

  /// The known name; else the words in English where all are known, as in the bodies that every
  /// country has; else the sound in Latin letters.
  public String of(String name) {
    return single(knowledge.named(name).stream().filter(entity -> !BodyPatterns.made(entity)))
        .or(() -> places.sure(name))
        .or(() -> composed(name))
        .or(() -> known(name))
        .orElseGet(() -> romanisation.phrase(words(name), glosses::name));
  }

  /// The name of a place, for which the tables of places are asked first.
  public String ofPlace(String name) {
    return places.of(name).orElseGet(() -> of(name));
  }

  /// The name of a person: known, or its sound; its words are never translated.
  public String ofPerson(String name) {
    return known(name).orElseGet(() -> romanisation.of(name));
  }

  /// The name's ordinary words in English order; absent when it has an unknown word that is no
  /// name, and for a word alone, which may be a name.
  Optional<String> composed(String name) {
    var words = words(name);
    return words.size() < 2
        ? Optional.empty()
        : new PhraseReader(glosses.read(words), romanisation).english();
  }

  private static List<String> words(String name) {
    return Tokenizer.tokens(name).stream()
        .filter(token -> token.kind() != TokenKind.QUOTE && token.kind() != TokenKind.PUNCTUATION)
        .map(Token::form)
        .toList();
  }

  private static Optional<String> single(Stream<KnownEntity> entities) {
    var english = entities.map(KnownEntity::english).distinct().toList();
    return english.size() == 1 ? Optional.of(english.getFirst()) : Optional.empty();
  }
}
