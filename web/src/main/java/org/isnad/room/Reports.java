package org.isnad.room;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.model.Report;
import org.isnad.store.StoredStory;

/// The reports of the stories that were looked at last, as long as the library stays as it is.
final class Reports {

  private static final int MOST = 32;

  /// A report, and the story of which it was made.
  private record Kept(StoredStory story, Report report) {}

  private final Map<String, Kept> kept = new Recent<>(MOST);

  private long version = -1;

  /// The report of a story; two who ask at once may both make it.
  ///
  /// @param now the version of the library
  Report of(StoredStory story, long now, Supplier<Report> making) {
    var known = known(story, now);
    if (known.isPresent()) {
      return known.get();
    }
    var made = making.get();
    keep(story, now, made);
    return made;
  }

  /// A story that was read just before the library changed is not taken for the one there is now.
  private synchronized Optional<Report> known(StoredStory story, long now) {
    if (now != version) {
      kept.clear();
      version = now;
    }
    return Optional.ofNullable(kept.get(story.story().id()))
        .filter(one -> one.story().equals(story))
        .map(Kept::report);
  }

  private synchronized void keep(StoredStory story, long now, Report report) {
    if (now == version) {
      kept.put(story.story().id(), new Kept(story, report));
    }
  }
}
