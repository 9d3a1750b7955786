package org.isnad.story;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// The title of a story: the headline of the member that has most in common with all, as it stands
/// but for words that were cut up to dodge filters.
public final class StoryTitle {

  /// Of a story of very many articles only the first are asked what they have in common.
  private static final int MOST = 50;

  private StoryTitle() {}

  /// The title of some articles; empty when none has a headline.
  ///
  /// @param articles gives a member's article by its id
  public static String of(List<StoryProfile> members, Function<String, AnnotatedArticle> articles) {
    return members.stream()
        .filter(member -> member.headline().size() > 0)
        .max(
            Comparator.<StoryProfile>comparingDouble(member -> inCommon(member, members))
                .thenComparing(StoryProfile::article, Comparator.reverseOrder()))
        .map(member -> headline(articles.apply(member.article())))
        .orElse("");
  }

  private static double inCommon(StoryProfile member, List<StoryProfile> members) {
    return members.stream().limit(MOST).mapToDouble(other -> member.text().dot(other.text())).sum();
  }

  private static String headline(AnnotatedArticle annotated) {
    return annotated.article().headline().map(span -> mended(annotated, span)).orElse("").strip();
  }

  private static String mended(AnnotatedArticle annotated, Span headline) {
    var text = annotated.article().text();
    var out = new StringBuilder();
    int from = headline.start();
    for (var broken : annotated.layerOrNone(Layer.DEOBFUSCATIONS)) {
      if (headline.contains(broken.span()) && broken.span().start() >= from) {
        out.append(text, from, broken.span().start()).append(broken.plain());
        from = broken.span().end();
      }
    }
    return out.append(text, from, headline.end()).toString();
  }
}
