package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.ChainLink.Kind;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;
import org.isnad.word.Outlets;

/// Follows the chain of each attribution from the article back to its first identifiable origin.
///
/// The walk stops before the first hand that has no name: what an unnamed voice said, and what was
/// said before it, is known through the medium that heard it. Where no medium is named, that is the
/// agency of the credit line, else the outlet itself; an article without either leaves the origin
/// unknown.
final class SourceReader {

  private static final int SHORT = 2;
  private static final int LATEST = 200;

  private final Outlets outlets;
  private final Nobodies nobodies;

  SourceReader(Outlets outlets, Nobodies nobodies) {
    this.outlets = outlets;
    this.nobodies = nobodies;
  }

  /// The origin of each attribution of an article, by the attribution's id.
  Map<String, Source> read(AnnotatedArticle article) {
    var sources = new HashMap<String, Source>();
    var heard = new ArrayList<Heard>();
    var titles = new HashMap<String, String>();
    Optional<String> lastMedium = firstMedium(article);
    for (var attribution : article.layerOrNone(Layer.ATTRIBUTIONS)) {
      var hands = hands(article, attribution, lastMedium);
      var medium =
          hands.stream().filter(hand -> isNamedMedium(article, hand)).map(Hand::name).findFirst();
      lastMedium = medium.isPresent() ? medium : lastMedium;
      if (!hands.isEmpty() && hands.getFirst().anonymous && medium.isPresent()) {
        heard.add(new Heard(stems(hands.getFirst().name), medium.get()));
      }
      source(article, attribution, hands, heard)
          .map(source -> introduced(source, titles))
          .ifPresent(source -> sources.put(attribution.id(), source));
    }
    return sources;
  }

  /// With the first introduction that the article gives the speaker: later mentions go without.
  private static Source introduced(Source source, Map<String, String> titles) {
    return source.introduced(
        titles.merge(key(source.name()), source.title().strip(), (a, b) -> a.isEmpty() ? b : a));
  }

  /// The origin of what an article says in its own voice: the one agency of its credit line.
  Optional<Source> credited(AnnotatedArticle article) {
    var agencies = agencies(article);
    return agencies.size() == 1
        ? Optional.of(medium(agencies.getFirst(), "", "root.credit-line"))
        : Optional.empty();
  }

  /// One hand of a chain, media by their canonical names.
  private record Hand(ChainLink link, String name, boolean anonymous) {
    boolean isMedium() {
      return link.kind() == Kind.MEDIUM;
    }

    boolean inText() {
      return link.span().isPresent();
    }
  }

  /// An unnamed voice and the medium that heard it.
  private record Heard(Set<String> stems, String medium) {}

  /// A medium that the text itself names, not its credit line, as speaker or as the one that passes
  /// it on.
  private boolean isNamedMedium(AnnotatedArticle article, Hand hand) {
    return hand.inText()
        && !isCredit(article, hand.name)
        && !hand.anonymous
        && (hand.isMedium() || outlets.known(hand.name).isPresent());
  }

  /// The first medium that any report of the article names: whom a headline means by "report".
  private Optional<String> firstMedium(AnnotatedArticle article) {
    return article.layerOrNone(Layer.ATTRIBUTIONS).stream()
        .flatMap(attribution -> hands(article, attribution, Optional.empty()).stream())
        .filter(hand -> isNamedMedium(article, hand))
        .map(Hand::name)
        .findFirst();
  }

  private List<Hand> hands(
      AnnotatedArticle article, Attribution attribution, Optional<String> lastMedium) {
    var own = article.article().outlet().map(outlets::name).orElse("");
    var hands = new ArrayList<Hand>();
    for (var link : attribution.chain()) {
      if (link.kind() == Kind.ARTICLE || outlets.name(link.name()).equals(own)) {
        continue;
      }
      boolean vague = outlets.isGeneric(link.name());
      if (vague ? lastMedium.isEmpty() : isNobody(article, attribution, link)) {
        hands.add(new Hand(link, link.name(), true));
      } else {
        var name = vague ? lastMedium.get() : outlets.name(link.name());
        hands.add(new Hand(link, name, link.anonymous()));
      }
    }
    return hands;
  }

  private boolean isNobody(AnnotatedArticle article, Attribution attribution, ChainLink link) {
    return nobodies.has(article, link) || nobodies.isBeside(article, attribution, link);
  }

  private Optional<Source> source(
      AnnotatedArticle article, Attribution attribution, List<Hand> hands, List<Heard> heard) {
    int root = hands.size();
    while (root > 0 && !hands.get(root - 1).anonymous) {
      root--;
    }
    if (root == 0 && !hands.isEmpty()) {
      return Optional.of(named(article, attribution, hands));
    }
    var voice = hands.isEmpty() ? attribution.sourceName() : hands.get(root - 1).name;
    if (voice.isBlank()) {
      return Optional.empty();
    }
    boolean inText = root < hands.size() && hands.get(root).inText();
    if (inText && !isCredit(article, hands.get(root).name)) {
      return Optional.of(medium(hands.get(root).name, voice, "root.medium-of-unnamed"));
    }
    var before = anaphor(voice, heard);
    if (before.isPresent()) {
      return Optional.of(medium(before.get(), voice, "root.unnamed-mentioned-before"));
    }
    return Optional.of(ofArticle(article, voice, hands.subList(0, root)));
  }

  private boolean isCredit(AnnotatedArticle article, String medium) {
    return article.article().credit().stream()
        .flatMap(credit -> credit.outlets().stream())
        .anyMatch(outlet -> outlets.name(outlet).equals(medium));
  }

  private Source named(AnnotatedArticle article, Attribution attribution, List<Hand> hands) {
    var first = hands.getFirst();
    var via = hands.stream().skip(1).filter(Hand::isMedium).map(Hand::name).distinct().toList();
    var known = outlets.known(first.name);
    if (known.isPresent() || first.isMedium()) {
      return medium(known.orElse(first.name), "", "root.medium");
    }
    var line = hands.stream().map(hand -> person(article, hand)).collect(Collectors.toSet());
    line.addAll(introduced(article, attribution));
    var title =
        first
            .link
            .span()
            .map(span -> Introduction.of(article.article().text(), span, attribution.cue()))
            .orElse("");
    var key = person(article, first);
    var rule = personName(article, first).isPresent() ? "root.person" : "root.named";
    return new Source(key, first.link.name(), "", true, line, title, via, rule);
  }

  /// All persons whom the words that introduce a report name: any of them may be who speaks.
  private static List<String> introduced(AnnotatedArticle article, Attribution attribution) {
    var content = attribution.content();
    return article.inside(Layer.NAMES, attribution.span()).stream()
        .filter(name -> name.type() == NameType.PER && !content.contains(name.span()))
        .map(name -> key(name.key()))
        .toList();
  }

  /// The speaker's own name where it is known as one, else all words.
  private static String person(AnnotatedArticle article, Hand hand) {
    return key(personName(article, hand).orElse(hand.name));
  }

  private static Optional<String> personName(AnnotatedArticle article, Hand hand) {
    return hand.link.span().stream()
        .flatMap(span -> article.inside(Layer.NAMES, span).stream())
        .filter(name -> name.type() == NameType.PER)
        .map(Name::key)
        .findFirst();
  }

  /// What unnamed voices told the article itself: its agency, the body that they are of, its
  /// outlet, or nobody can say.
  private Source ofArticle(AnnotatedArticle article, String voice, List<Hand> hands) {
    var agencies = agencies(article);
    if (agencies.size() == 1) {
      return medium(agencies.getFirst(), voice, "root.credit-line");
    }
    var body = hands.isEmpty() ? Optional.<String>empty() : body(article, voice);
    if (body.isPresent()) {
      var key = key(body.get());
      return new Source(key, body.get(), voice, true, Set.of(key), "", List.of(), "root.voice-of");
    }
    var outlet = article.article().outlet();
    if (outlet.isPresent() && agencies.isEmpty()) {
      return medium(outlets.name(outlet.get()), voice, "root.outlet");
    }
    var key = "unknown:" + article.article().id() + " " + key(voice);
    return new Source(key, voice, voice, false, Set.of(), "", List.of(), "root.unknown");
  }

  /// The body of which an unnamed voice is said to be, as its words name it; a medium is one that
  /// heard it.
  private Optional<String> body(AnnotatedArticle article, String voice) {
    return article.layerOrNone(Layer.NAMES).stream()
        .filter(name -> name.type() == NameType.ORG)
        .map(name -> article.article().text(name.span()))
        .filter(name -> voice.contains(name) && outlets.known(name).isEmpty())
        .max(Comparator.comparingInt(String::length));
  }

  private List<String> agencies(AnnotatedArticle article) {
    var own = article.article().outlet().map(outlets::name);
    return article.article().credit().stream()
        .flatMap(credit -> credit.outlets().stream())
        .map(outlets::name)
        .filter(outlet -> !outlets.isGeneric(outlet) && !own.equals(Optional.of(outlet)))
        .distinct()
        .toList();
  }

  private static Source medium(String name, String voice, String rule) {
    return new Source(key(name), name, voice, true, Set.of(key(name)), "", List.of(name), rule);
  }

  /// The medium of the same unnamed voice earlier in the article: "the sources said".
  private static Optional<String> anaphor(String voice, List<Heard> heard) {
    var stems = stems(voice);
    if (stems.isEmpty() || stems.size() > SHORT || !Clitics.hasArticle(Folding.fold(voice))) {
      return Optional.empty();
    }
    return heard.subList(Math.max(0, heard.size() - LATEST), heard.size()).reversed().stream()
        .filter(one -> one.stems.stream().anyMatch(stems::contains))
        .map(Heard::medium)
        .findFirst();
  }

  /// The stems of a name, as one key.
  static String key(String name) {
    return String.join(" ", stems(name));
  }

  /// The stems of the words of a name, each once, in order.
  static Set<String> stems(String name) {
    var stems = new LinkedHashSet<String>();
    Spellings.words(name).forEach(word -> stems.add(LightStem.stem(LightStem.bare(word))));
    return stems;
  }
}
