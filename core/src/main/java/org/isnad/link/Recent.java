package org.isnad.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Articles' traits used of late, up to a number of characters of text. For one thread at a time.
final class Recent {

  private final long mostCharacters;
  private final Map<String, Traits> traits = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  Recent(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  Optional<Traits> of(String article) {
    return Optional.ofNullable(traits.get(article));
  }

  void put(Traits one) {
    var before = traits.put(one.id(), one);
    characters += size(one) - (before == null ? 0 : size(before));
    var oldest = traits.entrySet().iterator();
    while (characters > mostCharacters && traits.size() > 1) {
      characters -= size(oldest.next().getValue());
      oldest.remove();
    }
  }

  private static int size(Traits one) {
    return one.article().article().text().length();
  }
}
