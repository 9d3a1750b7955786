package org.isnad.situation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;
import org.isnad.word.LightStem;

/// Reads the events of articles, their participants as entities and their times as days.
final class TellingReader {

  private final Set<String> openers = new HashSet<>();

  TellingReader() {
    for (var row : Table.load("situation/openers.tsv").rows()) {
      row.list("form").forEach(form -> openers.add(Folding.fold(form)));
    }
  }

  /// All events in the order of the articles.
  List<Told> read(Ground ground, EntityFinder entities) {
    var told = new ArrayList<Told>();
    for (var article : ground.articles()) {
      var tokens = tokens(article);
      for (var event : article.layerOrNone(Layer.EVENTS)) {
        told.add(read(told.size(), article, tokens, event, entities));
      }
    }
    return told;
  }

  static Tokens tokens(AnnotatedArticle article) {
    return Tokens.of(article.article().text(), article.layerOrNone(Layer.TOKENS));
  }

  private Told read(
      int order, AnnotatedArticle article, Tokens tokens, Event event, EntityFinder entities) {
    var id = article.article().id();
    var days = event.time().flatMap(time -> days(article, tokens, time));
    var value = event.time().map(Timex3::value).filter(stated -> days.isPresent());
    boolean day = days.isPresent() && value.flatMap(Days::parse).equals(days);
    return new Told(
        order,
        article,
        event,
        entities.at(id, event.actors()),
        entities.at(id, event.targets()),
        event.place().flatMap(span -> entities.at(id, span)),
        days,
        day ? value : days.map(Days::value),
        stem(article, event.span()));
  }

  private static String stem(AnnotatedArticle article, Span span) {
    var first = Folding.fold(article.article().text(span)).split("\\s+")[0];
    return LightStem.stem(LightStem.bare(first));
  }

  /// The days of a time; "since" a day is until the report.
  private Optional<Days> days(AnnotatedArticle article, Tokens tokens, Timex3 time) {
    var days = Days.parse(time.value());
    var published = article.article().published();
    return days.map(stated ->
        published.isPresent() && published.get().isAfter(stated.to()) && isOpened(tokens, time)
            ? new Days(stated.from(), published.get())
            : stated);
  }

  private boolean isOpened(Tokens tokens, Timex3 time) {
    int index = tokens.indexAt(time.span().start()) - 1;
    return index >= 0
        && tokens.strips(index).stream().anyMatch(strip -> openers.contains(strip.key()));
  }
}
