package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Deobfuscation;
import org.isnad.model.EntityLink;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Mention;
import org.isnad.model.Name;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Quotation;
import org.isnad.model.Relation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.model.Token;
import org.isnad.room.Correctable;

/// Puts into a reader's words what annotations of one article say.
final class Notes {

  private static final String MARK = "\u200E";
  private static final char LAST_LATIN = '\u0250';

  private final Wording words;
  private final Article article;
  private final List<Fact> facts = new ArrayList<>();

  private Notes(Wording words, Article article) {
    this.words = words;
    this.article = article;
  }

  /// What an annotation says.
  static Note of(Annotation annotation, Article article, Wording words) {
    var notes = new Notes(words, article);
    var kind = notes.say(annotation);
    Optional<Double> sure =
        switch (annotation) {
          case Event event -> Optional.of(event.confidence());
          case EntityLink link -> Optional.of(link.confidence());
          default -> Optional.empty();
        };
    return new Note(
        words.text("layer." + kind),
        article.text(annotation.span()),
        List.copyOf(notes.facts),
        annotation.origin().rule(),
        sure.map(share -> words.digits(Math.round(share * 100) + "%")),
        Correctable.layerOf(annotation).map(layer -> wrong(layer, annotation.span(), article)));
  }

  /// Where one says that something that was found is wrong.
  static String wrong(String layer, Span span, Article article) {
    int start = article.text().codePointCount(0, span.start());
    int end = start + article.text().codePointCount(span.start(), span.end());
    return "/article/%s/correct?layer=%s&start=%d&end=%d"
        .formatted(article.id(), layer, start, end);
  }

  private String say(Annotation annotation) {
    switch (annotation) {
      case Deobfuscation broken -> {
        fact("plain", broken.plain());
        return "cut";
      }
      case Name name -> {
        fact("kind", words.label("name", name.type().name()));
        fact("key", name.key());
        return "names";
      }
      case Timex3 time -> {
        fact("kind", words.label("time", time.type().name()));
        fact("value", words.time(time.value()));
        time.mod().ifPresent(mod -> fact("mod", words.label("mod", mod)));
        return "times";
      }
      case Quantity quantity -> {
        quantity(quantity);
        return "quantities";
      }
      case Attribution said -> {
        attribution(said);
        return "attributions";
      }
      case Event event -> {
        event(event);
        return "events";
      }
      case Relation relation -> {
        fact("kind", words.name("tie", relation.type()));
        fact("from", article.text(relation.from()));
        fact("to", article.text(relation.to()));
        relation.role().ifPresent(role -> fact("role", role));
        fact("basis", words.text(relation.stated() ? "stated" : "inferred"));
        return "relations";
      }
      case Mention mention -> {
        fact("kind", words.name("kind", mention.type().name()));
        return "mentions";
      }
      case EntityLink link -> {
        fact("referent", link.referent());
        link.known().ifPresent(known -> fact("known", Beforehand.name(known, words.taste())));
        fact("why", words.reason(link.why()));
        return "entity-links";
      }
      case Quotation quotation -> {
        fact("kind", words.text(quotation.speech() ? "speech" : "no-speech"));
        return "quotations";
      }
      case Sentence sentence -> {
        fact("kind", words.label("zone", sentence.zone().name()));
        return "sentences";
      }
      case Token token -> {
        fact("key", token.key());
        return "tokens";
      }
    }
  }

  private void fact(String name, String value) {
    facts.add(new Fact(words.text("fact." + name), value));
  }

  private void quantity(Quantity quantity) {
    fact("value", words.situation().number(quantity.value(), quantity.mod()));
    if (quantity.low().compareTo(quantity.high()) != 0) {
      fact(
          "range",
          words.digits(
              quantity.low().toPlainString() + " \u2013 " + quantity.high().toPlainString()));
    }
    quantity.unit().ifPresent(unit -> fact("unit", unit));
    quantity.counts().ifPresent(role -> fact("counts", words.name("role", role)));
  }

  private void attribution(Attribution said) {
    fact("source", said.source().map(article::text).orElse(said.sourceName()));
    fact("chain", said.chain().stream().map(this::link).collect(Collectors.joining(" \u2190 ")));
    said.addressee().ifPresent(span -> fact("addressee", article.text(span)));
    fact("speech", words.text(said.direct() ? "direct" : "indirect"));
    fact("polarity", words.text(said.polarity() == Polarity.DENY ? "denies" : "affirms"));
    fact("evidence", words.label("evidence", said.evidence().name()));
    fact("strength", words.digits(said.strength() + " / 5"));
    if (said.distanced()) {
      fact("distance", words.text("distanced"));
    }
  }

  private String link(ChainLink link) {
    if (link.kind() != ChainLink.Kind.ARTICLE) {
      return together(link.name());
    }
    return link.name().isBlank()
        ? words.text("this-article")
        : together(OutletNames.of(link.name(), words.taste()));
  }

  /// A name that begins with Latin letters or digits with marks around it, so that an Arabic line
  /// does not turn its parts around.
  private static String together(String name) {
    return !name.isEmpty() && name.charAt(0) < LAST_LATIN ? MARK + name + MARK : name;
  }

  private void event(Event event) {
    fact("kind", words.name("type", event.type()));
    fact("modality", words.name("modality", event.modality().name()));
    if (event.polarity() == EventPolarity.NEGATED) {
      fact("polarity", words.text("negated"));
    }
    event.actors().forEach(span -> fact("actor", article.text(span)));
    event.targets().forEach(span -> fact("target", article.text(span)));
    event.place().ifPresent(span -> fact("place", article.text(span)));
    event.time().ifPresent(time -> fact("when", words.time(time.value())));
    event.counts().forEach(count -> fact("counts", words.situation().count(count)));
  }
}
