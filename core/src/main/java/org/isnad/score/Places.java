package org.isnad.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.Report;
import org.isnad.score.key.LinksKey.Place;

/// Where the articles of a report stand: a key names pages, a report names articles.
final class Places {

  private final Pages pages;
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, String> firstArticles = new HashMap<>();

  Places(Report report) {
    this.pages = new Pages(report.pages());
    for (var page : report.pages()) {
      for (var article : page.articles()) {
        homes.put(article.article().id(), page.page().uri());
        firstArticles.putIfAbsent(page.page().uri(), article.article().id());
      }
    }
  }

  /// The ids of the first articles of pages.
  Set<String> firstArticles(Collection<String> names) {
    var ids = new HashSet<String>();
    for (var name : names) {
      pages.find(name).map(page -> firstArticles.get(page.page().uri())).ifPresent(ids::add);
    }
    return ids;
  }

  /// The name of the page that an article stands on.
  String pageOf(String article) {
    var uri = homes.getOrDefault(article, "");
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /// The words of an anchor.
  Place of(Anchor anchor) {
    return new Place(pageOf(anchor.article()), anchor.span());
  }

  /// Whether a place that was found is on the page of one that is keyed.
  boolean isOn(Place found, Place keyed) {
    return pages.find(keyed.page()).equals(pages.find(found.page()));
  }

  /// The share that two places have of the shorter one.
  static double part(Place a, Place b) {
    return (double) a.span().overlap(b.span())
        / Math.max(1, Math.min(a.span().length(), b.span().length()));
  }

  /// The text of a place's page.
  String text(Place place) {
    return pages.text(place.page()).orElseThrow();
  }

  /// A place for people to read.
  String words(Place place) {
    return place.page() + " [" + place.span().of(text(place)) + "]";
  }
}
