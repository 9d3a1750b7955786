package org.isnad.page.html;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Metadatum;

/// What a page's markup says of it, the most trusted vocabulary first.
///
/// @param values in the order in which they are believed
/// @param body the text of the article as data, empty when there is none
record Metadata(List<Metadatum> values, String body) {

  Metadata {
    values = List.copyOf(values);
  }

  /// The first value of a name.
  Optional<Metadatum> first(String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }

  /// Whether the page calls itself an article.
  boolean isArticle() {
    return values.stream().anyMatch(value -> value.name().equals("type"));
  }

  /// Whether it says that it is not free to read.
  boolean isPaid() {
    return first("free").filter(value -> value.value().equalsIgnoreCase("false")).isPresent();
  }

  /// One value a name, those that a page keeps.
  List<Metadatum> kept() {
    return values.stream()
        .filter(value -> !value.name().equals("free") && !value.name().equals("site"))
        .filter(value -> first(value.name()).filter(first -> first.equals(value)).isPresent())
        .distinct()
        .toList();
  }
}
