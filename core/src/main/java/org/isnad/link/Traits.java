package org.isnad.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.reuse.ReuseText;
import org.isnad.reuse.Runs;
import org.isnad.story.StoryProfile;

/// What linking asks of one article, made of it alone.
///
/// @param text the article and its words
/// @param fingerprints by which articles that share text are found, sorted
/// @param runs of words, by which most of those that do not share text after all are told
/// @param profile by which articles of one happening are told
/// @param keys by which articles of one happening are found, sorted
public record Traits(
    ReuseText text, List<Long> fingerprints, Runs runs, StoryProfile profile, List<Long> keys) {

  /// By day of publication, undated ones last, then by id.
  static final Comparator<Traits> BY_DATE =
      Comparator.<Traits, String>comparing(
              one -> one.published().map(Object::toString).orElse("9999"))
          .thenComparing(Traits::id);

  public Traits {
    fingerprints = List.copyOf(fingerprints);
    keys = List.copyOf(keys);
  }

  /// The article's id.
  public String id() {
    return profile.article();
  }

  /// The article.
  public AnnotatedArticle article() {
    return text.article();
  }

  /// The day of publication.
  public Optional<LocalDate> published() {
    return profile.published();
  }
}
