package org.isnad.page.html;

import java.util.Optional;
import org.isnad.model.Metadatum;
import org.jsoup.nodes.Element;

/// The headline of a page.
///
/// @param value its words and what says so; none when nothing does
/// @param element where it stands on the page
record Headline(Optional<Metadatum> value, Optional<Element> element) {

  String text() {
    return value.map(Metadatum::value).orElse("");
  }
}
