package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.EntityType;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.model.Zone;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Reads what the words of each mention of one article show.
final class ItemReader {

  private static final int SHORTEST = 2;

  private final Words words;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final List<Sentence> sentences;

  ItemReader(Words words, AnnotatedArticle annotated) {
    this.words = words;
    this.tokens = Tokens.of(annotated.article().text(), annotated.layer(Layer.TOKENS));
    this.mentions = annotated.layer(Layer.MENTIONS).stream().sorted(ItemReader::order).toList();
    this.sentences = annotated.layer(Layer.SENTENCES);
  }

  private static int order(Mention one, Mention other) {
    return one.span().compareTo(other.span());
  }

  Tokens tokens() {
    return tokens;
  }

  /// The items, in reading order, longer ones first.
  List<Item> read() {
    var items = new ArrayList<Item>(mentions.size());
    int sentence = 0;
    for (int i = 0; i < mentions.size(); i++) {
      var span = mentions.get(i).span();
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).span().start() <= span.start()) {
        sentence++;
      }
      items.add(item(i, sentence));
    }
    return items;
  }

  private Item item(int index, int sentence) {
    var mention = mentions.get(index);
    var own = new ArrayList<String>();
    var modifiers = new HashSet<String>();
    var countries = new HashSet<String>();
    var names = new HashSet<String>();
    var markers = EnumSet.noneOf(Marker.class);
    var inner = inner(index, countries, names);
    var counted = "";
    int first = first(mention.span());
    for (int i = first; i < tokens.size() && begins(i) < mention.span().end(); i++) {
      var token = tokens.get(i);
      if (token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE) {
        continue;
      }
      var word = i == first ? opening(i, mention.span().start()) : token.key();
      own.add(word);
      if (mention.kind() != Mention.Kind.NOMINAL) {
        if (i > first && mention.type() != EntityType.PERSON) {
          modifiers.add(words.stem(word));
        }
        continue;
      }
      boolean before = token.span().start() <= mention.head().start();
      var marker = words.marker(word).filter(m -> before || m.mayFollow());
      if (marker.isPresent() && !standsInside(index, token.span())) {
        markers.add(marker.get());
      } else if (token.span().end() <= mention.head().start()) {
        counted = word;
      } else if (!token.span().overlaps(mention.head())
          && inner.stream().noneMatch(token.span()::overlaps)
          && word.length() > SHORTEST) {
        modifiers.add(words.stem(word));
      }
    }
    if (own.isEmpty()) {
      // Keywords of a page have no tokens.
      own.addAll(List.of(Folding.fold(mention.span().of(tokens.text())).strip().split("\\s+")));
    }
    behind(mention, markers);
    boolean nominal = mention.kind() == Mention.Kind.NOMINAL;
    var noun = nominal ? Clitics.withoutArticle(Folding.fold(mention.key())) : "";
    boolean headline = !sentences.isEmpty() && sentences.get(sentence).zone() == Zone.HEADLINE;
    return new Item(
        index,
        mention,
        own,
        noun,
        words.head(noun),
        modifiers,
        countries,
        names,
        markers,
        nominal && hasArticle(mention),
        nominal && isOwned(mention, noun),
        counted,
        sentence,
        headline);
  }

  /// The names and adjectives inside a noun phrase; their keys are put into the two sets.
  private List<Span> inner(int index, Set<String> countries, Set<String> names) {
    var outer = mentions.get(index);
    var spans = new ArrayList<Span>();
    for (int i = index + 1; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.span().start() >= outer.span().end()) {
        break;
      }
      if (mention.kind() == Mention.Kind.NOMINAL || !outer.span().contains(mention.span())) {
        continue;
      }
      spans.add(mention.span());
      boolean country = mention.kind() == Mention.Kind.NISBA && mention.type() == EntityType.GPE;
      var to = country ? countries : names;
      to.add(Folding.fold(mention.key()));
    }
    return spans;
  }

  private boolean hasArticle(Mention mention) {
    int at = first(mention.head());
    return at < tokens.size() && Clitics.hasArticle(opening(at, mention.head().start()));
  }

  private boolean isOwned(Mention mention, String noun) {
    int at = first(mention.head());
    if (at >= tokens.size()) {
      return false;
    }
    var word = tokens.key(at);
    var form = tokens.get(at).form();
    boolean his = !form.isEmpty() && form.charAt(form.length() - 1) == Letters.HEH;
    return !Clitics.withoutArticle(word).equals(noun)
        && (words.endsInPronoun(word) || his && !Clitics.hasArticle(word));
  }

  /// Whether a word belongs to a noun phrase behind the head, and so says nothing of the whole.
  private boolean standsInside(int index, Span word) {
    var outer = mentions.get(index);
    for (int i = index + 1; i < mentions.size(); i++) {
      var span = mentions.get(i).span();
      if (span.start() > word.start()) {
        return false;
      }
      if (span.start() >= outer.head().end() && span.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "The sources themselves": right behind the phrase.
  private void behind(Mention mention, Set<Marker> markers) {
    int next = tokens.indexAt(mention.span().end());
    if (next < tokens.size()) {
      words
          .marker(tokens.key(next))
          .filter(marker -> marker == Marker.SAME || marker == Marker.THIS)
          .filter(_ -> mention.kind() == Mention.Kind.NOMINAL && mention.definite())
          .ifPresent(markers::add);
    }
  }

  private int first(Span span) {
    int at = tokens.indexAt(span.start());
    return at > 0 && tokens.get(at - 1).span().end() > span.start() ? at - 1 : at;
  }

  private int begins(int index) {
    return tokens.get(index).span().start();
  }

  /// The first word without its proclitics; of two lams one is the article's.
  private String opening(int index, int start) {
    var token = tokens.get(index);
    int letters = 0;
    for (int i = token.span().start(); i < start; i++) {
      if (!Letters.isInvisible(tokens.text().charAt(i))) {
        letters++;
      }
    }
    var key = token.key();
    if (letters == 0 || letters >= key.length()) {
      return key;
    }
    var rest = key.substring(letters);
    boolean article =
        key.charAt(letters - 1) == Letters.LAM
            && rest.length() > 1
            && rest.charAt(0) == Letters.LAM;
    if (!article) {
      return rest;
    }
    return Clitics.withArticle(words.noun(rest).isPresent() ? rest : rest.substring(1));
  }
}
