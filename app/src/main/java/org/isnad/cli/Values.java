package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.export.ReasonWords;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.Deobfuscation;
import org.isnad.model.EntityLink;
import org.isnad.model.Event;
import org.isnad.model.Mention;
import org.isnad.model.Name;
import org.isnad.model.Quantity;
import org.isnad.model.Quotation;
import org.isnad.model.Relation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.model.Token;

/// What an annotation says beside its place, on one line.
final class Values {

  private static final ReasonWords WORDS = new ReasonWords(Locale.ENGLISH);

  private Values() {}

  /// @param text gives the words of a span
  static String of(Annotation annotation, Function<Span, String> text) {
    return switch (annotation) {
      case Deobfuscation broken -> "plain " + show(broken.plain());
      case Sentence sentence -> sentence.zone().name();
      case Token token -> show(token.key());
      case Name name -> name.type() + " " + show(name.key());
      case Timex3 time -> time.type() + " " + time.value() + more("mod", time.mod());
      case Quantity quantity ->
          quantity.value().toPlainString()
              + " from "
              + quantity.low().toPlainString()
              + " to "
              + quantity.high().toPlainString()
              + more("mod", quantity.mod())
              + more("unit", quantity.unit())
              + more("counts", quantity.counts());
      case Quotation quotation -> quotation.speech() ? "speech" : "no speech";
      case Attribution attribution -> attribution(attribution, text);
      case Mention mention -> mention(mention, text);
      case EntityLink link ->
          "%s at %.2f%s%s: %s"
              .formatted(
                  link.referent(),
                  link.confidence(),
                  more("known as", link.known()),
                  more("or else", link.other()),
                  WORDS.line(link.why()));
      case Event event -> event(event, text);
      case Relation relation ->
          "%s from %s to %s%s%s%s"
              .formatted(
                  relation.type(),
                  text.apply(relation.from()),
                  text.apply(relation.to()),
                  more("role", relation.role()),
                  relation.stated() ? ", stated" : ", implied",
                  more("under", relation.attribution()));
    };
  }

  private static String mention(Mention mention, Function<Span, String> text) {
    return "%s of a %s, head %s, key %s, %s, %s%s%s"
        .formatted(
            mention.kind(),
            mention.type(),
            text.apply(mention.head()),
            show(mention.key()),
            mention.number(),
            mention.gender(),
            mention.definite() ? ", definite" : ", indefinite",
            mention.nested() ? ", nested" : "");
  }

  private static String event(Event event, Function<Span, String> text) {
    List<String> values = new ArrayList<>();
    values.add(event.id() + " " + event.type());
    values.add(event.polarity() + " " + event.modality());
    event.actors().forEach(span -> values.add("actor " + text.apply(span)));
    event.targets().forEach(span -> values.add("target " + text.apply(span)));
    event.place().ifPresent(span -> values.add("place " + text.apply(span)));
    event.time().ifPresent(time -> values.add("time " + time.value()));
    event.counts().forEach(count -> values.add(count.role() + " " + count.best().toPlainString()));
    event.attribution().ifPresent(id -> values.add("under " + id));
    return String.join("\n  ", values);
  }

  private static String show(String words) {
    return Explanation.WORDS.isolate(words);
  }

  private static String more(String key, Optional<String> value) {
    return value.map(v -> ", " + key + " " + show(v)).orElse("");
  }

  private static String attribution(Attribution said, Function<Span, String> text) {
    List<String> values = new ArrayList<>();
    values.add(said.id());
    values.add("cue " + text.apply(said.cue()));
    values.add("source " + said.source().map(text).orElse("(left out) " + show(said.sourceName())));
    said.addressee().ifPresent(span -> values.add("to " + text.apply(span)));
    values.add("content " + text.apply(said.content()));
    values.add(said.direct() ? "direct" : "indirect");
    values.add(said.anonymous() ? "anonymous" : "named");
    values.add(said.polarity().name());
    values.add(said.evidence().name());
    values.add("strength " + said.strength() + (said.distanced() ? " at a distance" : ""));
    values.add(
        "chain "
            + said.chain().stream()
                .map(link -> show(link.name()))
                .collect(Collectors.joining(" > ")));
    said.parent().ifPresent(parent -> values.add("inside " + parent));
    return String.join("\n  ", values);
  }
}
