package org.isnad.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.Root;

/// The origins of several stories: one that stands behind two of them is one.
final class Roots {

  private Roots() {}

  static List<Root> together(List<TracedStory> stories) {
    Map<String, Root> roots = new LinkedHashMap<>();
    stories.stream()
        .flatMap(story -> story.roots().stream())
        .forEach(root -> roots.merge(root.id(), root, Roots::joined));
    return List.copyOf(roots.values());
  }

  private static Root joined(Root one, Root other) {
    return new Root(
        one.id(),
        one.key(),
        one.name(),
        one.anonymous(),
        joined(one.via(), other.via()),
        joined(one.articles(), other.articles()));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return List.copyOf(new LinkedHashSet<>(Stream.concat(one.stream(), other.stream()).toList()));
  }
}
