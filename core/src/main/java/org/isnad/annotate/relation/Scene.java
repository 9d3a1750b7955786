package org.isnad.annotate.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Sentence;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;

/// The tokens of one article with the mentions that begin, end and lie at each.
final class Scene {

  private static final char COMMA = '\u060C';
  private static final int FAR = 24;

  /// A line that goes on for ever must not be read again from each of its places.
  private static final int LONGEST_LIST = 16;

  private final Words words;
  private final Tokens tokens;
  private final int[] sentenceOf;
  private final List<Item> items = new ArrayList<>();
  private final List<List<Item>> starting = new ArrayList<>();
  private final List<List<Item>> ending = new ArrayList<>();

  Scene(Words words, Tokens tokens, List<Sentence> sentences, List<Mention> mentions) {
    this.words = words;
    this.tokens = tokens;
    this.sentenceOf = new int[tokens.size()];
    int sentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (sentence < sentences.size()
          && sentences.get(sentence).span().end() <= tokens.get(i).span().start()) {
        sentence++;
      }
      sentenceOf[i] = sentence;
      starting.add(List.of());
      ending.add(List.of());
    }
    ending.add(List.of());
    mentions.forEach(this::add);
  }

  private void add(Mention mention) {
    int start = tokenAt(mention.span().start());
    int end = tokenAt(mention.span().end() - 1) + 1;
    if (start < 0 || end <= start) {
      return;
    }
    var item = new Item(mention, start, end, Math.max(start, tokenAt(mention.head().start())));
    items.add(item);
    put(starting, start, item);
    put(ending, end, item);
  }

  private static void put(List<List<Item>> lists, int at, Item item) {
    if (lists.get(at).isEmpty()) {
      lists.set(at, new ArrayList<>(2));
    }
    lists.get(at).add(item);
  }

  /// The token that holds a character, -1 when none does.
  private int tokenAt(int offset) {
    int at = tokens.indexAt(offset);
    if (at < tokens.size() && tokens.get(at).span().contains(offset)) {
      return at;
    }
    return at > 0 && tokens.get(at - 1).span().contains(offset) ? at - 1 : -1;
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  String key(int i) {
    return tokens.key(i);
  }

  /// All mentions, in reading order.
  List<Item> items() {
    return items;
  }

  boolean isQuote(int i) {
    return i >= 0 && i < size() && tokens.get(i).kind() == TokenKind.QUOTE;
  }

  boolean isComma(int i) {
    return i >= 0 && i < size() && (tokens.get(i).is(COMMA) || tokens.get(i).is(','));
  }

  boolean isBracket(int i) {
    return i >= 0 && i < size() && tokens.get(i).is('(');
  }

  /// Whether letters are written onto the front of a mention.
  boolean hasProclitic(Item item) {
    return item.mention().span().start() > tokens.get(item.start()).span().start();
  }

  /// Whether two tokens stand in one sentence.
  boolean together(int a, int b) {
    return a >= 0 && b >= 0 && a < size() && b < size() && sentenceOf[a] == sentenceOf[b];
  }

  /// The index after quotation marks from `i` on.
  int skipQuotes(int i) {
    return isQuote(i) ? i + 1 : i;
  }

  /// The longest mention by name or noun that begins at `i`, quotation marks and a noun that only
  /// describes a name skipped.
  Optional<Item> at(int i) {
    int start = skipQuotes(i);
    if (start >= size() || i > 0 && !together(i - 1, start)) {
      return Optional.empty();
    }
    int described = skipQuotes(start + 1);
    boolean descriptor = words.isDescriptor(key(start)) && together(start, described);
    return longest(start).or(() -> descriptor ? longest(described) : Optional.empty());
  }

  private Optional<Item> longest(int start) {
    return starting.get(start).stream()
        .filter(item -> !item.is(Kind.NISBA))
        .max(Comparator.comparingInt(Item::end));
  }

  /// The adjective of a country at `i`.
  Optional<Item> nisba(int i) {
    if (i < 0 || i >= size()) {
      return Optional.empty();
    }
    return starting.get(i).stream().filter(item -> item.is(Kind.NISBA)).findFirst();
  }

  /// The longest mention by name or noun that ends before `i`, quotation marks skipped.
  Optional<Item> before(int i) {
    int end = isQuote(i - 1) ? i - 1 : i;
    if (end <= 0 || i < size() && !together(end - 1, i)) {
      return Optional.empty();
    }
    return ending.get(end).stream()
        .filter(item -> !item.is(Kind.NISBA))
        .min(Comparator.comparingInt(Item::start));
  }

  /// The shortest noun phrase that holds a token behind its head.
  Optional<Item> holding(int i) {
    for (int start = i - 1; start >= Math.max(0, i - FAR); start--) {
      var shortest =
          starting.get(start).stream()
              .filter(item -> item.is(Kind.NOMINAL) && item.end() > i && item.head() < i)
              .min(Comparator.comparingInt(Item::end));
      if (shortest.isPresent()) {
        return shortest;
      }
    }
    return Optional.empty();
  }

  /// The shortest name or noun phrase that a mention stands in behind its first word.
  Optional<Item> around(Item inner) {
    Optional<Item> shortest = Optional.empty();
    for (int start = inner.start() - 1; start >= Math.max(0, inner.start() - FAR); start--) {
      for (var item : starting.get(start)) {
        boolean holds = !item.is(Kind.NISBA) && item.end() >= inner.end();
        if (holds && shortest.filter(s -> length(s) <= length(item)).isEmpty()) {
          shortest = Optional.of(item);
        }
      }
    }
    return shortest;
  }

  private static int length(Item item) {
    return item.end() - item.start();
  }

  /// The mentions that begin inside another one, behind its head.
  List<Item> inside(Item outer) {
    var inside = new ArrayList<Item>();
    int last = Math.min(outer.end(), outer.start() + FAR);
    for (int i = outer.start(); i < last; i++) {
      for (var item : starting.get(i)) {
        if (item != outer && item.end() <= outer.end()) {
          inside.add(item);
        }
      }
    }
    return inside;
  }

  /// A mention and those that follow it in a list: commas and `and` between them.
  List<Item> list(Item first) {
    var list = new ArrayList<Item>(List.of(first));
    var next = follower(first);
    while (next.isPresent() && list.size() < LONGEST_LIST) {
      list.add(next.get());
      next = follower(next.get());
    }
    return list;
  }

  private Optional<Item> follower(Item item) {
    int at = skipQuotes(item.end());
    boolean described = at < size() && nisba(at).isPresent();
    at = skipQuotes(described ? at + 1 : at);
    boolean comma = isComma(at);
    at = comma ? at + 1 : at;
    if (at >= size() || !together(item.start(), at)) {
      return Optional.empty();
    }
    var and = Words.startsWithAnd(key(at));
    if (!and) {
      return Optional.empty();
    }
    return key(at).length() == 1 ? at(at + 1) : at(at);
  }

  /// The mentions of a list that ends with this one, itself included, first to last.
  List<Item> listBefore(Item last) {
    var list = new ArrayList<Item>(List.of(last));
    int floor = last.start() - FAR;
    for (int i = last.start() - 1; i >= Math.max(0, floor) && list.size() < LONGEST_LIST; i--) {
      for (var item : starting.get(i)) {
        if (!item.is(Kind.NISBA) && follower(item).filter(f -> f == list.getFirst()).isPresent()) {
          list.addFirst(item);
          floor = i - FAR;
          break;
        }
      }
    }
    return list;
  }
}
