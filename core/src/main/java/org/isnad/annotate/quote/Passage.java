package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.model.Zone;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// An article as the readers of speech see it: tokens, and what the other layers say at each of
/// them.
final class Passage {

  /// A sentence as a range of tokens.
  ///
  /// @param from index of its first token
  /// @param to index after its last token
  record Stretch(int from, int to, Sentence sentence) {}

  private static final Set<String> LETTERS =
      Table.load("token/letters.tsv").rows().stream()
          .flatMap(row -> row.list("form").stream())
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  final Tokens tokens;
  final List<Stretch> sentences;
  private final Name[] names;
  private final boolean[] timed;
  private final Quotation[] quotations;
  private final int[] closes;
  private final boolean[] quoted;
  private final int headlineEnd;

  /// The names of persons in words, by their last folded word.
  private final Map<String, List<String>> persons = new HashMap<>();

  private Passage(Tokens tokens, List<Stretch> sentences, AnnotatedArticle article) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.names = new Name[tokens.size()];
    this.timed = new boolean[tokens.size()];
    this.quotations = new Quotation[tokens.size()];
    this.closes = new int[tokens.size()];
    this.quoted = new boolean[tokens.size()];
    this.headlineEnd =
        sentences.stream()
            .filter(s -> s.sentence().zone() == Zone.HEADLINE)
            .mapToInt(Stretch::to)
            .max()
            .orElse(0);
    article.layerOrNone(Layer.NAMES).forEach(this::add);
    article.layerOrNone(Layer.TIMES).forEach(this::time);
    article.layerOrNone(Layer.QUOTATIONS).forEach(this::quotation);
  }

  static Passage of(AnnotatedArticle article) {
    var tokens = Tokens.of(article.article().text(), article.layer(Layer.TOKENS));
    var sentences = new ArrayList<Stretch>();
    for (var sentence : article.layer(Layer.SENTENCES)) {
      int from = tokens.indexAt(sentence.span().start());
      sentences.add(new Stretch(from, tokens.indexAt(sentence.span().end()), sentence));
    }
    var passage = new Passage(tokens, sentences, article);
    sentences.replaceAll(s -> new Stretch(Byline.end(passage, s), s.to(), s.sentence()));
    return passage;
  }

  /// Takes a name for one of the article's.
  void add(Name name) {
    int to = tokens.indexAt(name.span().end());
    Arrays.fill(names, Math.min(first(name.span()), to), to, name);
    var words = name.span().of(tokens.text());
    if (name.type() == NameType.PER) {
      var alike = persons.computeIfAbsent(lastWord(Folding.fold(words)), key -> new ArrayList<>());
      if (!alike.contains(words)) {
        alike.add(words);
      }
    }
  }

  private void time(Annotation time) {
    int to = tokens.indexAt(time.span().end());
    Arrays.fill(timed, Math.min(first(time.span()), to), to, true);
  }

  /// The token that holds the first character of a span; spans may leave proclitics out.
  private int first(Span span) {
    int at = tokens.indexAt(span.start());
    boolean before = at > 0 && tokens.get(at - 1).span().end() > span.start();
    return before ? at - 1 : at;
  }

  private void quotation(Quotation quotation) {
    int open = tokens.indexAt(quotation.span().start()) - 1;
    if (open >= 0 && tokens.get(open).kind() == TokenKind.QUOTE) {
      quotations[open] = quotation;
      closes[open] = tokens.indexAt(quotation.span().end());
      Arrays.fill(quoted, open + 1, Math.max(open + 1, closes[open]), true);
    }
  }

  String key(int index) {
    return tokens.key(index);
  }

  /// The folded word without the conjunction written before it, where the rest is a word.
  String keyWithoutConjunction(int index) {
    var key = tokens.key(index);
    return key.length() > 2 && org.isnad.text.Clitics.isConjunction(key.charAt(0))
        ? key.substring(1)
        : key;
  }

  boolean isWord(int index) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).kind() != TokenKind.PUNCTUATION
        && tokens.get(index).kind() != TokenKind.QUOTE;
  }

  /// Whether the word is written with teh marbuta at its end, which folding makes heh.
  boolean isMarbuta(int index) {
    if (!isWord(index)) {
      return false;
    }
    var written = tokens.get(index).form();
    return written.charAt(written.length() - 1) == Letters.TEH_MARBUTA;
  }

  boolean isNumber(int index) {
    return index < tokens.size() && tokens.get(index).kind() == TokenKind.NUMBER;
  }

  boolean isMark(int index, char mark) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(mark);
  }

  boolean isComma(int index) {
    return isMark(index, '\u060C') || isMark(index, ',') || isMark(index, '\u061B');
  }

  /// Whether a full stop stands here that is not an abbreviated title's.
  boolean isStop(int index) {
    return isMark(index, '.') && key(index - 1).length() > 1 && !isInitial(index - 1);
  }

  /// Whether a Latin initial is spelled here by its name, with a full stop behind it.
  boolean isInitial(int index) {
    return isMark(index + 1, '.') && LETTERS.contains(key(index));
  }

  /// Whether the mark ends a noun phrase.
  boolean endsPhrase(int index) {
    return isComma(index)
        || isStop(index)
        || isMark(index, ':')
        || isMark(index, ')')
        || isMark(index, '-');
  }

  boolean isQuote(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).kind() == TokenKind.QUOTE;
  }

  /// The quotation that the mark at this token opens.
  Optional<Quotation> quotation(int index) {
    return index < 0 || index >= quotations.length
        ? Optional.empty()
        : Optional.ofNullable(quotations[index]);
  }

  /// The token of `[from, close)` that opens the quotation which `close` closes; -1 when none does.
  int opening(int from, int close) {
    for (int i = from; i < close; i++) {
      if (quotations[i] != null && closes[i] == close) {
        return i;
      }
    }
    return -1;
  }

  /// The token that closes the quotation opened at `index`; past its last word where it is
  /// unclosed.
  int close(int index) {
    return closes[index];
  }

  /// Whether the token stands in quotation marks.
  boolean inQuotation(int index) {
    return quoted[index];
  }

  boolean inTime(int index) {
    return index >= 0 && index < timed.length && timed[index];
  }

  Optional<Name> name(int index) {
    return index < 0 || index >= names.length
        ? Optional.empty()
        : Optional.ofNullable(names[index]);
  }

  boolean isName(int index, NameType type) {
    return name(index).filter(name -> name.type() == type).isPresent();
  }

  /// Whether the token stands in the headline.
  boolean isHeadline(int index) {
    return index < headlineEnd;
  }

  /// The words of the person's name at a token.
  Optional<String> personName(int index) {
    return words(index, NameType.PER);
  }

  /// The words of the person's name whose last token this is.
  Optional<String> personEnding(int index) {
    return nameEnd(index) == index + 1 ? personName(index) : Optional.empty();
  }

  /// Whether the article names a person who is called by this last word.
  boolean endsPerson(int index) {
    return isWord(index) && persons.containsKey(key(index));
  }

  /// The words of the name of a person or body at a token.
  Optional<String> speakingName(int index) {
    return personName(index).or(() -> words(index, NameType.ORG));
  }

  private Optional<String> words(int index, NameType type) {
    return name(index).filter(n -> n.type() == type).map(n -> n.span().of(tokens.text()));
  }

  /// The fullest form in which the article names the person of that name.
  String fullestName(String name) {
    var ending = " " + Folding.fold(name);
    return persons.getOrDefault(lastWord(ending), List.of()).stream()
        .filter(
            full -> full.length() > name.length() && (" " + Folding.fold(full)).endsWith(ending))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse(name);
  }

  private static String lastWord(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /// The index after the last token of the name at `index`.
  int nameEnd(int index) {
    return name(index).map(name -> tokens.indexAt(name.span().end())).orElse(index + 1);
  }

  Span span(int from, int to) {
    return tokens.span(from, to, 0);
  }
}
