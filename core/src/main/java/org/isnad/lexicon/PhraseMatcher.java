package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.text.Clitics;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordMap;

/// A dictionary of phrases as a trie over folded tokens; finds all phrases that begin at a token.
///
/// A look-up costs one hash probe for each clitic reading of the first token and one for each
/// further token, whatever the size of the dictionary. Only the first token of a phrase may carry
/// proclitics.
///
/// @param <V> what a phrase stands for
public final class PhraseMatcher<V> {

  /// A phrase found.
  ///
  /// @param value what it stands for
  /// @param start index of its first token
  /// @param end index after its last token
  /// @param letters how many letters of proclitics the first token carries
  public record Match<V>(V value, int start, int end, int letters) {

    /// Its characters, proclitics left out.
    public Span span(Tokens tokens) {
      return tokens.span(start, end, letters);
    }
  }

  private static final class Node<V> {
    private final List<V> values = new ArrayList<>(1);
    private Map<String, Node<V>> next = Map.of();

    private Node<V> step(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(key, k -> new Node<>());
    }
  }

  private final WordMap<Node<V>> first;

  private PhraseMatcher(Node<V> root) {
    this.first = new WordMap<>(root.next);
  }

  /// The folded first words of all phrases.
  public Set<String> firstKeys() {
    return first.words();
  }

  /// All phrases that begin at token `index`, longer ones later.
  public List<Match<V>> at(Tokens tokens, int index) {
    List<Match<V>> found = List.of();
    var strips = tokens.strips(index);
    for (int s = 0; s < strips.size(); s++) {
      found = at(tokens, index, s, found);
    }
    return found;
  }

  /// All phrases that begin at token `index` read with its clitic reading number `strip`.
  public List<Match<V>> at(Tokens tokens, int index, int strip) {
    return at(tokens, index, strip, List.of());
  }

  private List<Match<V>> at(Tokens tokens, int index, int strip, List<Match<V>> before) {
    var reading = tokens.strips(index).get(strip);
    var begun = first.find(reading.key());
    return begun.isEmpty() ? before : from(begun.get(), tokens, index, reading.letters(), before);
  }

  private List<Match<V>> from(
      Node<V> begun, Tokens tokens, int index, int letters, List<Match<V>> before) {
    Node<V> node = begun;
    var found = before;
    int end = index + 1;
    while (node != null) {
      for (var value : node.values) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(new Match<>(value, index, end, letters));
      }
      node = end < tokens.size() ? node.next.get(tokens.key(end)) : null;
      end++;
    }
    return found;
  }

  /// Collects phrases.
  public static final class Builder<V> {

    private final Node<V> root = new Node<>();

    /// Adds a phrase in ordinary spelling.
    ///
    /// @throws IllegalArgumentException when it holds no token
    public Builder<V> add(String phrase, V value) {
      var tokens = Tokenizer.tokens(phrase);
      if (tokens.isEmpty()) {
        throw new IllegalArgumentException("empty phrase for " + value);
      }
      put(tokens, tokens.getFirst().key(), value);
      return this;
    }

    /// Adds a phrase both as it is and with the article before its first word.
    public Builder<V> addWithArticle(String phrase, V value) {
      add(phrase, value);
      var tokens = Tokenizer.tokens(phrase);
      if (!Clitics.hasArticle(tokens.getFirst().key())) {
        put(tokens, Clitics.withArticle(tokens.getFirst().key()), value);
      }
      return this;
    }

    private void put(List<Token> tokens, String first, V value) {
      var node = root.step(first);
      for (var token : tokens.subList(1, tokens.size())) {
        node = node.step(token.key());
      }
      if (!node.values.contains(value)) {
        node.values.add(value);
      }
    }

    /// The finished dictionary.
    public PhraseMatcher<V> build() {
      return new PhraseMatcher<>(root);
    }
  }
}
