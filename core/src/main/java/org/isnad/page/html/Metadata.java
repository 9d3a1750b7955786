package org.isnad.page.html;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Metadatum;

/// What a page's markup says of it, the most trusted vocabulary first.
///
/// @param values in the order in which they are believed
/// @param body the text of the article as data, empty when there is none
/// @param faults what in the markup cannot be read and where, a sentence each
record Metadata(List<Metadatum> values, String body, List<String> faults) {

  /// Nothing is said of the page.
  static final Metadata NONE = new Metadata(List.of(), "", List.of());

  Metadata {
    values = List.copyOf(values);
    faults = List.copyOf(faults);
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
