package org.isnad.eval.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.annotate.Pipeline;
import org.isnad.eval.corpus.PlainArticle;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.NameType;
import org.isnad.model.Span;

/// How often each word of a collection plays which role, counted in a sample of it.
final class Roles {

  /// So many articles hold all words but the rare ones.
  private static final int SAMPLE = 4_000;

  private static final double BEARING = 0.1;

  private final Map<String, AtomicIntegerArray> counts = new ConcurrentHashMap<>();

  private Roles() {}

  /// The role that each word of the sample plays most often.
  static Map<String, Role> of(List<SourceArticle> source) {
    var roles = new Roles();
    var pipeline = Pipeline.standard();
    int step = Math.ceilDiv(source.size(), SAMPLE);
    IntStream.range(0, Math.ceilDiv(source.size(), step))
        .parallel()
        .mapToObj(i -> PlainArticle.of("source", source.get(i * step).text()))
        .map(pipeline::run)
        .forEach(roles::count);
    var mostly = new HashMap<String, Role>();
    roles.counts.forEach((word, counted) -> mostly.put(word, commonest(counted)));
    formulae().forEach(word -> mostly.put(word, Role.BEARING));
    return mostly;
  }

  /// The words of set phrases: in other words these would be taken for text that was reused.
  private static Stream<String> formulae() {
    return Table.load("reuse/formulae.tsv").rows().stream()
        .flatMap(row -> row.list("form").stream())
        .flatMap(form -> Stream.of(form.split(" ")));
  }

  /// The commonest role; but a word that bears now and then is one that a text needs.
  private static Role commonest(AtomicIntegerArray counted) {
    int all = Arrays.stream(Role.values()).mapToInt(role -> counted.get(role.ordinal())).sum();
    if (counted.get(Role.BEARING.ordinal()) >= BEARING * all) {
      return Role.BEARING;
    }
    return Collections.max(
        EnumSet.complementOf(EnumSet.of(Role.BEARING)),
        Comparator.comparingInt(role -> counted.get(role.ordinal())));
  }

  private void count(AnnotatedArticle article) {
    var roles = roles(article);
    var matcher = Vocabulary.WORD.matcher(article.article().text());
    while (matcher.find()) {
      var role = Arrays.stream(roles, matcher.start(), matcher.end()).min(Role::compareTo);
      counts
          .computeIfAbsent(matcher.group(), word -> new AtomicIntegerArray(Role.values().length))
          .incrementAndGet(role.orElse(Role.OTHER).ordinal());
    }
  }

  /// The role of each character.
  private static Role[] roles(AnnotatedArticle article) {
    var roles = new Role[article.article().text().length()];
    Arrays.fill(roles, Role.OTHER);
    for (var name : article.layer(Layer.NAMES)) {
      mark(roles, name.span(), role(name.type()));
    }
    for (var mention : article.layer(Layer.MENTIONS)) {
      switch (mention.kind()) {
        case NOMINAL -> mark(roles, mention.head(), Role.NOMINAL);
        case NISBA -> mark(roles, mention.head(), Role.NISBA);
        case NAME -> {}
      }
    }
    bearing(article).forEach(span -> mark(roles, span, Role.BEARING));
    return roles;
  }

  private static Role role(NameType type) {
    return switch (type) {
      case PER -> Role.PERSON;
      case LOC -> Role.PLACE;
      case ORG -> Role.BODY;
      case MISC -> Role.OTHER;
    };
  }

  private static List<Span> bearing(AnnotatedArticle article) {
    var spans = new ArrayList<Span>();
    article.layer(Layer.TIMES).stream().map(Annotation::span).forEach(spans::add);
    article.layer(Layer.QUANTITIES).stream().map(Annotation::span).forEach(spans::add);
    for (var attribution : article.layer(Layer.ATTRIBUTIONS)) {
      spans.add(attribution.cue());
    }
    for (var event : article.layer(Layer.EVENTS)) {
      spans.add(event.span());
      event.lightVerb().ifPresent(spans::add);
    }
    return spans;
  }

  private static void mark(Role[] roles, Span span, Role role) {
    Arrays.fill(roles, span.start(), span.end(), role);
  }
}
