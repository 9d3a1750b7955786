package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.EntityLink;
import org.isnad.model.EntityType;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Reads the referents of one article from its mentions and links.
final class LocalReader {

  private final AnnotatedArticle annotated;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final NamePieces pieces;

  private LocalReader(AnnotatedArticle annotated, NamePieces pieces) {
    this.pieces = pieces;
    this.annotated = annotated;
    this.tokens = Tokens.of(annotated.article().text(), annotated.layerOrNone(Layer.TOKENS));
    this.mentions =
        annotated.layerOrNone(Layer.MENTIONS).stream()
            .sorted((one, other) -> one.span().compareTo(other.span()))
            .toList();
  }

  /// The referents, in order of first mention, numbered from `index`; none when the article was not
  /// linked.
  static List<Local> read(AnnotatedArticle annotated, NamePieces pieces, int index) {
    return new LocalReader(annotated, pieces).locals(index);
  }

  private List<Local> locals(int index) {
    Map<Span, EntityLink> links = new HashMap<>();
    annotated.layerOrNone(Layer.ENTITY_LINKS).forEach(link -> links.putIfAbsent(link.span(), link));
    Map<String, List<Place>> byReferent = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      var link = links.get(mentions.get(i).span());
      if (link != null) {
        byReferent.computeIfAbsent(link.referent(), r -> new ArrayList<>()).add(place(i, link));
      }
    }
    var setting = setting(byReferent);
    var locals = new ArrayList<Local>(byReferent.size());
    byReferent.forEach((referent, places) ->
        locals.add(
            new Local(
                index + locals.size(),
                annotated.article().id(),
                referent,
                type(places),
                places.getFirst().link().known(),
                setting,
                List.copyOf(places))));
    return locals;
  }

  /// The country that is named twice as often as any other.
  private static Optional<String> setting(Map<String, List<Place>> byReferent) {
    var first = 0;
    var second = 0;
    var country = "";
    for (var places : byReferent.values()) {
      var known = places.getFirst().link().known().orElse("");
      if (!known.startsWith("country:")) {
        continue;
      }
      if (places.size() > first) {
        second = first;
        first = places.size();
        country = known;
      } else {
        second = Math.max(second, places.size());
      }
    }
    return first >= 2 && first >= 2 * second ? Optional.of(country) : Optional.empty();
  }

  private static EntityType type(List<Place> places) {
    return places.stream()
        .filter(Place::isName)
        .findFirst()
        .or(() -> places.stream().filter(place -> !place.isNominal()).findFirst())
        .orElse(places.getFirst())
        .mention()
        .type();
  }

  private Place place(int index, EntityLink link) {
    var mention = mentions.get(index);
    Set<String> countries = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = index + 1; i < mentions.size(); i++) {
      var inner = mentions.get(i);
      if (inner.span().start() >= mention.span().end()) {
        break;
      }
      boolean general = inner.kind() == Kind.NAME && inner.type() == EntityType.GOV;
      if (inner.kind() != Kind.NOMINAL && !general) {
        (inner.kind() == Kind.NISBA ? countries : names).add(Folding.fold(inner.key()));
      }
    }
    var written = new ArrayList<String>();
    var folded = new ArrayList<String>();
    words(mention, written, folded);
    if (written.isEmpty()) {
      // Keywords of a page have no tokens.
      for (var word : annotated.article().text(mention.span()).strip().split("\\s+")) {
        written.add(word);
        folded.add(Folding.fold(word));
      }
    }
    return new Place(
        mention,
        link,
        String.join(" ", written),
        List.copyOf(folded),
        pieces.isWhole(folded),
        countries,
        names);
  }

  private void words(Mention mention, List<String> written, List<String> folded) {
    var span = mention.span();
    var noun = Folding.fold(mention.key());
    int at = tokens.indexAt(span.start());
    if (at > 0 && tokens.get(at - 1).span().end() > span.start()) {
      at--;
    }
    for (int i = at; i < tokens.size() && tokens.get(i).span().start() < span.end(); i++) {
      var token = tokens.get(i);
      if (token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE) {
        continue;
      }
      int letters = written.isEmpty() ? clitics(token.span().start(), span.start()) : 0;
      boolean lam =
          written.isEmpty()
              && noun.startsWith(token.key().substring(Math.min(letters, token.key().length())));
      written.add(without(token.form(), letters, lam));
      folded.add(without(token.key(), letters, lam));
    }
  }

  private int clitics(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Letters.isInvisible(tokens.text().charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /// The word without its first letters; of two lams the second is the article's, unless the noun
  /// itself begins with one.
  private static String without(String word, int letters, boolean lam) {
    if (letters == 0 || letters >= word.length()) {
      return word;
    }
    var rest = word.substring(letters);
    boolean article = word.charAt(letters - 1) == Letters.LAM && rest.charAt(0) == Letters.LAM;
    return article ? Clitics.withArticle(lam ? rest : rest.substring(1)) : rest;
  }
}
