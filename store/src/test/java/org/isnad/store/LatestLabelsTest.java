package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.link.StoryLinker.Labelled;
import org.isnad.link.TracedStory.Labels;
import org.junit.jupiter.api.Test;

/// An article enters the index again when its labels change or it was made again, and only then.
class LatestLabelsTest {

  private final LatestLabels latest = new LatestLabels();

  private static Labelled with(String... roots) {
    var article = Pages.article(1).articles().getFirst();
    return new Labelled(article, new Labels(List.of(roots), List.of("OPEN")));
  }

  @Test
  void whatIsNotRememberedChanges() {
    assertThat(latest.changes(with("one"))).isTrue();
  }

  @Test
  void theSameLabelsAreNoChange() {
    latest.changes(with("one"));
    assertThat(latest.changes(with("one"))).isFalse();
  }

  @Test
  void otherLabelsAreAChange() {
    latest.changes(with("one"));
    assertThat(latest.changes(with("one", "other"))).isTrue();
  }

  @Test
  void anArticleMadeAgainChangesWhateverItsLabels() {
    latest.changes(with("one"));
    latest.forget(Pages.article(1).articles().getFirst().article().id());
    assertThat(latest.changes(with("one"))).isTrue();
  }
}
