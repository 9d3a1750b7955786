package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Metadatum;
import org.isnad.model.Origin;
import org.jsoup.nodes.Document;

/// Reads JSON-LD, then OpenGraph, then Dublin Core and plain names, then microdata, then `time`.
final class MetadataReader {

  /// What the names of `meta` elements stand for, in the order in which they are believed.
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry("og:title", "headline"),
          Map.entry("og:site_name", "publisher"),
          Map.entry("og:url", "canonical"),
          Map.entry("og:locale", "language"),
          Map.entry("article:published_time", "published"),
          Map.entry("og:article:published_time", "published"),
          Map.entry("article:modified_time", "modified"),
          Map.entry("og:updated_time", "modified"),
          Map.entry("article:author", "author"),
          Map.entry("article:section", "section"),
          Map.entry("dc.title", "headline"),
          Map.entry("dc.creator", "author"),
          Map.entry("dc.publisher", "publisher"),
          Map.entry("dc.date", "published"),
          Map.entry("dc.date.issued", "published"),
          Map.entry("dcterms.created", "published"),
          Map.entry("dcterms.modified", "modified"),
          Map.entry("dc.language", "language"),
          Map.entry("twitter:title", "headline"),
          Map.entry("author", "author"),
          Map.entry("application-name", "site"),
          Map.entry("pubdate", "published"),
          Map.entry("date", "published"));

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "headline", "headline",
          "datePublished", "published",
          "dateModified", "modified",
          "author", "author",
          "articleSection", "section");

  private static final int LONGEST = 2_000;

  private final Document document;
  private final List<Metadatum> values = new ArrayList<>();

  MetadataReader(Document document) {
    this.document = document;
  }

  Metadata read() {
    var data = new JsonLd(document).read();
    values.addAll(data.values());
    metas();
    add("canonical", document.select("link[rel=canonical]").attr("href"), "html.canonical");
    microdata();
    times();
    add("language", document.select("html").attr("lang"), "html.lang");
    return new Metadata(values, data.body(), data.faults());
  }

  private void metas() {
    var metas = document.select("meta[content]");
    for (var name : NAMES) {
      for (var meta : metas) {
        var key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        if (key.toLowerCase(Locale.ROOT).equals(name.getKey())) {
          add(name.getValue(), meta.attr("content"), "html.meta." + name.getKey());
        }
      }
    }
    var type = document.select("meta[property=og:type]").attr("content");
    if (type.equals("article")) {
      add("type", type, "html.meta.og:type");
    }
  }

  private void microdata() {
    for (var element : document.select("[itemprop]")) {
      var name = PROPERTIES.get(element.attr("itemprop"));
      boolean inside = element.parents().hasAttr("itemprop");
      if (name != null && !inside) {
        var content =
            element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        var value = content.isEmpty() ? element.text() : content;
        add(name, value, "html.itemprop." + element.attr("itemprop"));
      }
    }
  }

  /// The first time of the article, of which a live page has many.
  private void times() {
    var inArticle = document.selectFirst("article time[datetime], main time[datetime]");
    var time = inArticle == null ? document.selectFirst("time[datetime]") : inArticle;
    if (time != null && time.closest("aside, nav, footer, [class*=comment]") == null) {
      add("published", time.attr("datetime"), "html.time");
    }
  }

  private void add(String name, String value, String rule) {
    var clean = value.strip();
    boolean address = name.equals("author") && clean.startsWith("http");
    if (!clean.isEmpty() && clean.length() < LONGEST && !address) {
      values.add(new Metadatum(name, clean, new Origin("page", rule)));
    }
  }
}
