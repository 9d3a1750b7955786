package org.isnad.annotate.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Attribution;

/// The attributions of an article, asked from its beginning to its end.
final class Speech {

  private final List<Attribution> waiting;
  private final Deque<Attribution> open = new ArrayDeque<>();
  private int next;

  Speech(List<Attribution> attributions) {
    waiting = new ArrayList<>(attributions);
    waiting.sort(Comparator.comparing(Attribution::content));
  }

  /// The innermost attribution whose content holds the offset; offsets must not go back.
  Optional<String> around(int offset) {
    while (next < waiting.size() && waiting.get(next).content().start() <= offset) {
      open.push(waiting.get(next++));
    }
    while (!open.isEmpty() && open.peek().content().end() <= offset) {
      open.pop();
    }
    return Optional.ofNullable(open.peek()).map(Attribution::id);
  }
}
