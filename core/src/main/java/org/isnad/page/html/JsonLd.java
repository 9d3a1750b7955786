package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Metadatum;
import org.isnad.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article of a page as its JSON-LD describes it, also inside `@graph` and by reference.
///
/// What is no JSON says nothing but is told of: it is metadata, and the page stands without it.
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final int MOST_NODES = 2_000;

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<Metadatum> values = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  JsonLd(Document document) {
    var scripts = document.select("script[type=application/ld+json]");
    for (int i = 0; i < scripts.size(); i++) {
      try {
        collect(MAPPER.readTree(scripts.get(i).data()));
      } catch (JacksonException e) {
        faults.add(fault(i + 1, e));
      }
    }
  }

  private static String fault(int script, JacksonException e) {
    var place = e.getLocation();
    return "JSON-LD block %d of the page is not read: not JSON at its line %d, column %d"
        .formatted(script, place.getLineNr(), place.getColumnNr());
  }

  private void collect(JsonNode node) {
    if (nodes.size() > MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(this::collect);
      return;
    }
    if (node.isObject()) {
      nodes.add(node);
      byId.putIfAbsent(node.path("@id").asString(""), node);
      collect(node.path("@graph"));
    }
  }

  Metadata read() {
    var article = nodes.stream().filter(JsonLd::isArticle).findFirst();
    if (article.isEmpty()) {
      return new Metadata(List.of(), "", faults);
    }
    var node = article.get();
    add("type", type(node.path("@type")), "@type");
    add("headline", text(node.path("headline")), "headline");
    add("author", names(node.path("author")), "author");
    add("publisher", names(node.path("publisher")), "publisher");
    add("published", text(node.path("datePublished")), "datePublished");
    add("modified", text(node.path("dateModified")), "dateModified");
    add("canonical", address(node), "mainEntityOfPage");
    add("section", text(node.path("articleSection")), "articleSection");
    add("language", text(node.path("inLanguage")), "inLanguage");
    add("free", text(node.path("isAccessibleForFree")), "isAccessibleForFree");
    return new Metadata(values, text(node.path("articleBody")), faults);
  }

  private static boolean isArticle(JsonNode node) {
    return !type(node.path("@type")).isEmpty();
  }

  /// The type, if it is one of articles.
  private static String type(JsonNode type) {
    for (var one : type.isArray() ? type : List.of(type)) {
      var name = one.asString("");
      if (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")) {
        return name;
      }
    }
    return "";
  }

  /// The address of the page: given as such, or as a node that has it for an id.
  private String address(JsonNode node) {
    var page = node.path("mainEntityOfPage");
    var given = page.isObject() ? page.path("@id").asString("") : page.asString("");
    return given.startsWith("http") ? given : text(node.path("url"));
  }

  private String names(JsonNode node) {
    if (node.isArray()) {
      var all = new ArrayList<String>();
      node.forEach(one -> all.add(names(one)));
      return String.join("\u060C ", all.stream().filter(name -> !name.isBlank()).toList());
    }
    if (node.isObject()) {
      var known = byId.getOrDefault(node.path("@id").asString(""), node);
      return text(node.has("name") ? node.path("name") : known.path("name"));
    }
    return text(node);
  }

  private static String text(JsonNode node) {
    var one = node.isArray() ? node.path(0) : node;
    var text = one.isValueNode() ? one.asString("") : "";
    return Parser.unescapeEntities(text, false).strip();
  }

  private void add(String name, String value, String field) {
    if (!value.isBlank()) {
      values.add(new Metadatum(name, value, new Origin("page", "html.json-ld." + field)));
    }
  }
}
