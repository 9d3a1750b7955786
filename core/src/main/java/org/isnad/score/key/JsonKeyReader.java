package org.isnad.score.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads keys in JSON: flat ones, and those with entities and span objects.
///
/// Spans count code points, as `[start, end]` or as objects with `start` and `end`; `*_accept`
/// lists hold further right answers, `*_optional` lists what is debatable.
final class JsonKeyReader {

  private static final JsonMapper JSON = new JsonMapper();

  /// What a file must hold one of to be the key of a page.
  private static final List<String> LAYERS =
      List.of("attributions", "names", "times", "quantities", "deobfuscations");

  private final JsonNode root;
  private final JsonSpans spans;

  private JsonKeyReader(JsonNode root, String text) {
    this.root = root;
    this.spans = new JsonSpans(text);
  }

  /// The key of a file; none when it holds no page's key.
  ///
  /// @throws KeyException that says what is wrong, and where
  static Optional<Key> read(Path file, PageTexts pages) {
    var name = file.getFileName().toString();
    try {
      var root = JSON.readTree(file);
      if (LAYERS.stream().noneMatch(root::has)) {
        return Optional.empty();
      }
      var stem = name.replaceFirst("\\.json$", "");
      var text =
          pages.text(stem).orElseThrow(() -> new IllegalArgumentException("no page " + stem));
      return Optional.of(new JsonKeyReader(root, text).key(stem));
    } catch (IllegalArgumentException e) {
      throw new KeyException(List.of(name + ": " + e.getMessage()));
    } catch (JacksonException e) {
      var at = e.getLocation();
      var line = at == null ? "" : ":" + at.getLineNr();
      throw new KeyException(List.of(name + line + ": " + e.getOriginalMessage()));
    }
  }

  private Key key(String page) {
    Map<KeyLayer, List<KeyItem>> items = new EnumMap<>(KeyLayer.class);
    if (root.has("names")) {
      items.put(KeyLayer.NAMES, flat("names", "type"));
    } else if (root.has("entities")) {
      items.put(KeyLayer.NAMES, JsonNames.names(root.path("entities"), spans));
    }
    if (root.has("times")) {
      items.put(KeyLayer.TIMES, flat("times", "value"));
    }
    if (root.has("quantities")) {
      items.put(KeyLayer.QUANTITIES, flat("quantities", "value"));
    }
    if (root.has("deobfuscations")) {
      items.put(KeyLayer.DEOBFUSCATIONS, deobfuscations());
    }
    var attributions =
        root.has("attributions")
            ? Optional.of(entries(root, "attributions", this::attribution))
            : Optional.<List<KeyAttribution>>empty();
    var articles = root.path("articles").valueStream().map(this::article).toList();
    var entities = new JsonEntities(root, spans);
    return new Key(
        page,
        Optional.empty(),
        articles.isEmpty() ? Optional.empty() : Optional.of(articles),
        items,
        attributions,
        root.has("entities") ? Optional.of(entities.entities()) : Optional.empty(),
        root.has("events")
            ? Optional.of(new JsonEvents(root, spans, entities).events())
            : Optional.empty(),
        root.has("relations") ? Optional.of(entities.relations()) : Optional.empty());
  }

  /// Reads one entry of a layer, which is debatable or not.
  @FunctionalInterface
  interface EntryReader<T> {
    T read(JsonNode entry, boolean optional);
  }

  /// The entries of a layer, those of its list of debatable ones marked so.
  static <T> List<T> entries(JsonNode root, String layer, EntryReader<T> reader) {
    var all = new ArrayList<T>();
    for (var list : List.of(layer, layer + "_optional")) {
      int index = 0;
      for (var node : root.path(list)) {
        try {
          all.add(reader.read(node, !list.equals(layer) || isTrue(node, "optional")));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("/" + list + "/" + index + ": " + e.getMessage(), e);
        }
        index++;
      }
    }
    return List.copyOf(all);
  }

  static boolean isTrue(JsonNode node, String field) {
    return node.path(field).asBoolean(false);
  }

  private List<KeyItem> flat(String layer, String field) {
    return entries(
        root,
        layer,
        (node, optional) ->
            new KeyItem(spans.accepted(node, "span"), JsonValues.accepted(node, field), optional));
  }

  private List<KeyItem> deobfuscations() {
    return root.path("deobfuscations")
        .valueStream()
        .map(node -> {
          var whole = spans.of(node.path("span")).stream();
          var word = spans.of(node.path("minimal_span")).stream();
          var values =
              Stream.of("minimal_plain", "plain")
                  .map(f -> node.path(f).stringValue(""))
                  .filter(v -> !v.isEmpty())
                  .collect(Collectors.toSet());
          return new KeyItem(Stream.concat(word, whole).toList(), values, false);
        })
        .toList();
  }

  private KeyAttribution attribution(JsonNode node, boolean optional) {
    var chain = node.path("chain").valueStream().map(n -> n.stringValue("")).toList();
    var lengths = new ArrayList<Integer>(List.of(chain.size()));
    node.path("chain_accept").valueStream().forEach(other -> lengths.add(other.size()));
    return new KeyAttribution(
        spans.accepted(node, "cue"),
        spans.accepted(node, "source"),
        isTrue(node, "source_implicit"),
        spans.accepted(node, "content"),
        answers(node, "direct"),
        answers(node, "anonymous"),
        node.path("polarity").stringValue("").equals("deny"),
        chain,
        Set.copyOf(lengths),
        optional || node.path("kind").stringValue("").equals("nested_speech_act"));
  }

  private static Set<Boolean> answers(JsonNode node, String field) {
    var answers = new HashSet<Boolean>();
    answers.add(isTrue(node, field));
    node.path(field + "_accept").valueStream().forEach(n -> answers.add(n.asBoolean()));
    return answers;
  }

  private KeyArticle article(JsonNode node) {
    var headlines = new ArrayList<>(spans.of(node.path("headline")).stream().toList());
    headlines.addAll(spans.list(node.path("headline_duplicates")));
    return new KeyArticle(
        headlines,
        Optional.ofNullable(node.path("published").path("value").stringValue(null)),
        spans.list(node.path("body")),
        spans.list(node.path("related")));
  }
}
