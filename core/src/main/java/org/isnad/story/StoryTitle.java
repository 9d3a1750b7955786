package org.isnad.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// The title of a story: the headline of the member that has most in common with all, of an attack
/// before the reactions to it, as it stands but for words that were cut up to dodge filters. Where
/// no member has one, how one of them begins.
public final class StoryTitle {

  /// Of a story of very many articles only the first are asked what they have in common.
  private static final int MOST = 50;

  /// Characters of an article's beginning that make a title.
  private static final int LONGEST = 90;

  private static final char ELLIPSIS = '\u2026';

  private StoryTitle() {}

  /// The title of some articles; empty when they have no text either.
  ///
  /// @param articles gives a member's article by its id
  public static String of(List<StoryProfile> members, Function<String, AnnotatedArticle> articles) {
    var headed = members.stream().filter(member -> member.headline().size() > 0).toList();
    return best(headed, members)
        .map(member -> member.blow().reacts() ? told(member, headed, members) : member)
        .map(member -> headline(articles.apply(member.article())))
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> opening(members, articles));
  }

  private static Optional<StoryProfile> best(
      List<StoryProfile> headed, List<StoryProfile> members) {
    return headed.stream()
        .max(
            Comparator.<StoryProfile>comparingDouble(member -> inCommon(member, members))
                .thenComparing(StoryProfile::article, Comparator.reverseOrder()));
  }

  /// In place of a reaction the best member that tells what it reacts to, if there is one.
  private static StoryProfile told(
      StoryProfile reaction, List<StoryProfile> headed, List<StoryProfile> members) {
    var tellers =
        headed.stream()
            .filter(member -> !member.blow().reacts())
            .filter(member -> member.blow().isAnswered(reaction.blow()))
            .toList();
    return best(tellers, members).orElse(reaction);
  }

  /// The first words of the first member by id.
  private static String opening(
      List<StoryProfile> members, Function<String, AnnotatedArticle> articles) {
    return members.stream()
        .map(StoryProfile::article)
        .sorted()
        .map(articles)
        .flatMap(annotated -> begins(annotated).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> begins(AnnotatedArticle annotated) {
    var article = annotated.article();
    return Stream.concat(article.headline().stream(), article.body().stream())
        .map(span -> mended(annotated, span).strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(StoryTitle::cut);
  }

  /// As many whole words as fit.
  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank > 0 ? blank : LONGEST) + ELLIPSIS;
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
