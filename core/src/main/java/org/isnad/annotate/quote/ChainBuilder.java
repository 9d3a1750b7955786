package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Row;
import org.isnad.model.Article;
import org.isnad.model.ChainLink;
import org.isnad.model.ChainLink.Kind;
import org.isnad.model.Span;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// Builds the chain of a report, from its first speaker through media and credits to the article.
final class ChainBuilder {

  private final Words words;
  private final Passage passage;
  private final Article article;
  private final List<Speech> speeches;
  private final List<Speaker> speakers;

  ChainBuilder(
      Words words,
      Passage passage,
      Article article,
      List<Speech> speeches,
      List<Speaker> speakers) {
    this.words = words;
    this.passage = passage;
    this.article = article;
    this.speeches = speeches;
    this.speakers = speakers;
  }

  /// The smallest other report inside whose content this one's cue stands.
  Optional<Integer> parent(int index) {
    int at = speeches.get(index).at();
    Optional<Integer> best = Optional.empty();
    for (int i = first(at); i < end(at); i++) {
      var other = speeches.get(i);
      boolean holds = i != index && other.emits() && other.holds(at);
      boolean smaller = best.isEmpty() || length(other) < length(speeches.get(best.get()));
      if (holds && smaller && !sharesContent(index, i)) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  private int first(int token) {
    return Speech.firstFrom(speeches, token - 2 * ContentScope.LONGEST);
  }

  private int end(int token) {
    return Speech.firstFrom(speeches, token + 2 * ContentScope.LONGEST);
  }

  private static int length(Speech speech) {
    return speech.contentTo() - speech.contentFrom();
  }

  private boolean sharesContent(int a, int b) {
    return speeches.get(a).contentFrom() == speeches.get(b).contentFrom()
        && speeches.get(a).contentTo() == speeches.get(b).contentTo();
  }

  /// The chain of a report.
  List<ChainLink> chain(int index) {
    var links = new ArrayList<ChainLink>();
    hands(index, links, 0);
    credited(links);
    links.add(new ChainLink(articleName(), Optional.empty(), false, Kind.ARTICLE));
    return links;
  }

  private void hands(int index, List<ChainLink> links, int depth) {
    var pair = partner(index);
    int origin = pair.filter(p -> isOrigin(p, index)).orElse(index);
    int relay = origin == index ? pair.orElse(index) : index;
    add(links, speakers.get(origin), Kind.SPEAKER);
    if (speeches.get(origin).source().flatMap(Source::addressee).isPresent()) {
      addMedium(links, speakers.get(origin));
    }
    if (relay != origin) {
      add(links, speakers.get(relay), Kind.MEDIUM);
    }
    addMedium(links, speakers.get(origin));
    addMedium(links, speakers.get(relay));
    if (depth < 8) {
      parent(index).ifPresent(p -> hands(p, links, depth + 1));
    }
  }

  /// The report with the same content that names the other hand of a relay.
  private Optional<Integer> partner(int index) {
    int at = speeches.get(index).at();
    for (int i = first(at); i < end(at); i++) {
      boolean relays = isRelay(i) || isRelay(index);
      if (i != index && relays && speeches.get(i).emits() && sharesContent(index, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isRelay(int i) {
    var type = speeches.get(i).stance().type();
    return type.equals("RELAY") || type.equals("ACCORD");
  }

  /// Whether `a` is the origin and `b` passes it on: behind "quoting" stands the origin.
  private boolean isOrigin(int a, int b) {
    var first = speeches.get(a);
    var second = speeches.get(b);
    if (second.stance().type().equals("ACCORD") || first.stance().type().equals("ACCORD")) {
      return second.stance().type().equals("ACCORD");
    }
    return first.at() > second.at();
  }

  private void add(List<ChainLink> links, Speaker speaker, Kind kind) {
    if (speaker.isKnown()) {
      add(links, speaker.name(), speaker.source().map(Source::span), speaker.anonymous(), kind);
    }
  }

  private static void addMedium(List<ChainLink> links, Speaker speaker) {
    speaker
        .medium()
        .ifPresent(m -> add(links, m.name(), Optional.of(m.span()), false, Kind.MEDIUM));
  }

  private static void add(
      List<ChainLink> links, String name, Optional<Span> span, boolean anonymous, Kind kind) {
    var key = Folding.fold(name);
    if (links.stream().noneMatch(link -> Folding.fold(link.name()).equals(key))) {
      links.add(new ChainLink(name, span, anonymous, kind));
    }
  }

  /// Agencies and outlets of the credit line come after the hands that the sentence names.
  private void credited(List<ChainLink> links) {
    boolean heard =
        links.stream()
            .anyMatch(link -> link.kind() == Kind.MEDIUM || agency(link.name()).isPresent());
    for (var outlet : article.credit().map(c -> c.outlets()).orElse(List.of())) {
      boolean agency = agency(outlet).filter(row -> row.get("kind").equals("agency")).isPresent();
      boolean skipped = isOwn(outlet) || agency && heard;
      if (!words.is("unspecific-credit", Folding.fold(outlet)) && !skipped) {
        add(links, outlet, article.credit().map(c -> c.span()), false, Kind.MEDIUM);
      }
    }
    if (article.credit().isEmpty() && !heard) {
      article
          .page()
          .given()
          .author()
          .flatMap(this::agency)
          .ifPresent(row -> add(links, row.get("canonical"), Optional.empty(), false, Kind.MEDIUM));
    }
  }

  private Optional<Row> agency(String name) {
    var tokens = Tokens.of(name);
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    var matches = words.agencies.at(tokens, 0);
    return matches.isEmpty() || matches.getLast().end() < tokens.size()
        ? Optional.empty()
        : Optional.of(matches.getLast().value());
  }

  /// The outlet; of a page that only credits its outlet, the page, since it may be another's copy.
  private String articleName() {
    var page = baseName(article.page().uri());
    boolean own = article.page().given().outlet().isPresent();
    var outlets = article.credit().map(c -> c.outlets()).orElse(List.of());
    return article.outlet().filter(o -> own || !outlets.contains(o)).orElse(page);
  }

  private boolean isOwn(String outlet) {
    var own = article.page().given().outlet().map(Folding::fold).orElse("");
    return own.equals(Folding.fold(outlet));
  }

  private static String baseName(String uri) {
    var name = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
