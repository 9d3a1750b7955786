package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Tokens;

/// The classes that every rule file knows: `number lo..hi`, `decimal`, `word`, `the`, `latin`,
/// `quote`, `any`.
final class BuiltIn {

  private static final int LONGEST_NUMBER = 15;

  private BuiltIn() {}

  /// The class of that name, absent when it is none of these.
  static Optional<Finder> of(String name, String argument) {
    return Optional.ofNullable(
        switch (name) {
          case "number" -> number(argument);
          case "decimal" -> new Digits(kind(TokenKind.NUMBER));
          case "word" -> kind(TokenKind.WORD);
          case "the" -> definite();
          case "latin" -> kind(TokenKind.LATIN);
          case "quote" -> kind(TokenKind.QUOTE);
          case "any" -> (Finder) (tokens, index, strip) -> one(tokens, index, strip);
          default -> null;
        });
  }

  private static Finder kind(TokenKind kind) {
    return (tokens, index, strip) ->
        tokens.get(index).kind() == kind ? one(tokens, index, strip) : List.of();
  }

  private static Finder definite() {
    return (tokens, index, strip) ->
        tokens.get(index).kind() == TokenKind.WORD
                && Clitics.hasArticle(tokens.strips(index).get(strip).key())
            ? one(tokens, index, strip)
            : List.of();
  }

  private static Finder number(String argument) {
    int dots = argument.indexOf("..");
    long low = dots < 0 ? 0 : Long.parseLong(argument.substring(0, dots).strip());
    long high = dots < 0 ? Long.MAX_VALUE : Long.parseLong(argument.substring(dots + 2).strip());
    return new Digits((tokens, index, strip) -> {
      var key = tokens.key(index);
      if (tokens.get(index).kind() != TokenKind.NUMBER
          || key.length() > LONGEST_NUMBER
          || !isInteger(key)) {
        return List.of();
      }
      long value = Long.parseLong(key);
      return value < low || value > high ? List.of() : one(tokens, index, strip);
    });
  }

  /// A class whose members are digits.
  private record Digits(Finder finder) implements Finder {
    @Override
    public Optional<Beginnings> beginnings() {
      return Optional.of(new Beginnings(Set.of(), true));
    }

    @Override
    public List<Found> at(Tokens tokens, int index, int strip) {
      return finder.at(tokens, index, strip);
    }
  }

  private static boolean isInteger(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Finder.Found> one(Tokens tokens, int index, int strip) {
    return List.of(
        new Finder.Found(index + 1, Map.of("value", tokens.strips(index).get(strip).key())));
  }
}
