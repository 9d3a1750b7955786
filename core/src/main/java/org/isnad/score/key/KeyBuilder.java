package org.isnad.score.key;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;

/// Gathers the lines of one page's key.
final class KeyBuilder {

  private final String page;
  private final String text;
  private final WordFinder finder;
  private final Map<KeyLayer, List<KeyItem>> items = new EnumMap<>(KeyLayer.class);
  private final List<KeyAttribution> attributions = new ArrayList<>();
  private final List<KeyArticle> articles = new ArrayList<>();
  private final HappeningLines happenings;
  private Optional<String> language = Optional.empty();

  KeyBuilder(String page, String text) {
    this.page = page;
    this.text = text;
    this.finder = new WordFinder(text);
    this.happenings = new HappeningLines(text, finder);
    for (var layer : KeyLayer.values()) {
      items.put(layer, new ArrayList<>());
    }
  }

  void language(String code) {
    language = Optional.of(code);
  }

  void headline(String words) {
    articles.add(new KeyArticle(find(words), Optional.empty(), List.of(), List.of()));
  }

  void copy(String words) {
    var last = article();
    replace(
        new KeyArticle(
            append(last.headlines(), find(words)), last.published(), last.body(), last.related()));
  }

  void published(String words, String date) {
    var last = article();
    if (!words.equals("-")) {
      find(words);
    }
    var value = date.equals("-") ? Optional.<String>empty() : Optional.of(date);
    replace(new KeyArticle(last.headlines(), value, last.body(), last.related()));
  }

  void body(String words) {
    var last = article();
    replace(
        new KeyArticle(
            last.headlines(),
            last.published(),
            append(last.body(), lines(find(words).getFirst())),
            last.related()));
  }

  void related(String words) {
    var last = article();
    replace(
        new KeyArticle(
            last.headlines(), last.published(), last.body(), append(last.related(), find(words))));
  }

  void items(KeyLayer layer, String words, Set<String> values, boolean optional) {
    boolean each = layer == KeyLayer.NAMES || layer == KeyLayer.DEOBFUSCATIONS;
    var places =
        each || words.endsWith("#*") ? finder.findEach(words) : List.of(finder.find(words));
    for (var spans : places) {
      items.getOrDefault(layer, List.of()).add(new KeyItem(spans, values, optional));
    }
  }

  void attribution(KeyAttribution attribution) {
    attributions.add(attribution);
  }

  /// Takes the lines about entities, events and relations.
  HappeningLines happenings() {
    return happenings;
  }

  List<Span> find(String words) {
    return finder.find(words);
  }

  List<Span> findNear(String words, Span there) {
    return finder.findNear(words, there);
  }

  /// The key; what stands neither in a headline nor in a body, or within a longer name, is
  /// optional.
  Key build() {
    items.computeIfPresent(KeyLayer.NAMES, (layer, names) -> outermost(names));
    items.replaceAll((layer, some) -> layer == KeyLayer.DEOBFUSCATIONS ? some : inside(some));
    return new Key(
        page,
        language,
        articles.isEmpty() ? Optional.empty() : Optional.of(articles),
        items,
        Optional.of(attributions),
        happenings.entities(this::isInside),
        happenings.events(this::isInside),
        happenings.relations());
  }

  private static List<KeyItem> outermost(List<KeyItem> names) {
    return names.stream()
        .map(name ->
            names.stream().anyMatch(other -> isWithin(name, other)) ? name.asOptional() : name)
        .toList();
  }

  private static boolean isWithin(KeyItem name, KeyItem other) {
    var inner = name.spans().getFirst();
    var outer = other.spans().getFirst();
    return outer.contains(inner) && outer.length() > inner.length();
  }

  private List<KeyItem> inside(List<KeyItem> some) {
    return some.stream()
        .map(item -> isInside(item.spans().getFirst()) ? item : item.asOptional())
        .toList();
  }

  /// Whether it stands in a headline or in a body.
  private boolean isInside(Span span) {
    return articles.stream()
        .anyMatch(article ->
            article.headlines().getFirst().overlaps(span)
                || article.body().stream().anyMatch(span::overlaps));
  }

  private List<Span> lines(Span range) {
    var lines = new ArrayList<Span>();
    int start = range.start();
    while (start < range.end()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 || stop > range.end() ? range.end() : stop;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private KeyArticle article() {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("an article begins with its headline");
    }
    return articles.getLast();
  }

  private void replace(KeyArticle article) {
    articles.set(articles.size() - 1, article);
  }

  private static List<Span> append(List<Span> some, List<Span> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
