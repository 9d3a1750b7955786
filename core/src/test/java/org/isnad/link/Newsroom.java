package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.ChainLink.Kind;
import org.isnad.model.Credit;
import org.isnad.model.Evidence;
import org.isnad.model.Given;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Page;
import org.isnad.model.Polarity;
import org.isnad.model.Span;

/// Writes invented articles with attributions set by hand.
public final class Newsroom {

  private static final Pipeline PIPELINE = Pipeline.standard();

  private final String id;
  private final String headline;
  private final StringBuilder text = new StringBuilder();
  private final List<Attribution> attributions = new ArrayList<>();
  private Optional<String> outlet = Optional.empty();
  private List<String> credit = List.of();
  private LocalDate published = LocalDate.of(2025, 3, 10);

  private Newsroom(String id, String headline) {
    this.id = id;
    this.headline = headline;
    text.append(headline).append('\n');
  }

  /// Starts an article.
  public static Newsroom article(String id, String headline) {
    return new Newsroom(id, headline);
  }

  /// Adds a paragraph in the article's own voice.
  public Newsroom own(String paragraph) {
    text.append(paragraph).append('\n');
    return this;
  }

  /// Adds a paragraph `before content` whose content hands passed on, the first speaker first;
  /// media begin with `@`, unnamed voices with `?`. Before a hyphen at its end the words before are
  /// written onto the content.
  public Newsroom says(String before, String content, String... hands) {
    return says(Polarity.AFFIRM, before, content, hands);
  }

  /// Adds a paragraph whose content the first speaker denies.
  public Newsroom denies(String before, String content, String... hands) {
    return says(Polarity.DENY, before, content, hands);
  }

  private Newsroom says(Polarity polarity, String before, String content, String... hands) {
    int start = text.length();
    boolean glued = before.endsWith("-");
    text.append(glued ? before.substring(0, before.length() - 1) : before + " ");
    var span = new Span(text.length(), text.length() + content.length());
    text.append(content).append(".\n");
    var cue = new Span(start, start + (before + " ").indexOf(' '));
    var chain = new ArrayList<ChainLink>();
    for (var hand : hands) {
      var kind = hand.startsWith("@") ? Kind.MEDIUM : Kind.SPEAKER;
      var name = hand.substring(hand.startsWith("@") || hand.startsWith("?") ? 1 : 0);
      int at = before.indexOf(name);
      var named = at < 0 ? cue : new Span(start + at, start + at + name.length());
      chain.add(new ChainLink(name, Optional.of(named), hand.startsWith("?"), kind));
    }
    chain.add(new ChainLink(id, Optional.empty(), false, Kind.ARTICLE));
    attributions.add(
        new Attribution(
            "A" + (attributions.size() + 1),
            cue,
            Optional.empty(),
            chain.getFirst().name(),
            Optional.empty(),
            span,
            false,
            hands.length > 0 && hands[0].startsWith("?"),
            polarity,
            Evidence.TOLD,
            3,
            false,
            chain,
            Optional.empty(),
            new Origin("test", "test")));
    return this;
  }

  /// Names the outlet.
  public Newsroom outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  /// Names agencies in the credit line.
  public Newsroom credit(String... agencies) {
    credit = List.of(agencies);
    return this;
  }

  /// Sets the day of publication in March 2025.
  public Newsroom day(int day) {
    published = LocalDate.of(2025, 3, day);
    return this;
  }

  /// The article with tokens, sentences and quantities of the pipeline and its attributions.
  public AnnotatedArticle write() {
    var page =
        new Page(
            id + ".txt",
            "0",
            "text/plain",
            "UTF-8",
            "ar",
            text.toString(),
            Given.NOTHING,
            List.of());
    var end = new Span(text.length(), text.length());
    var article =
        new Article(
            id,
            page,
            Optional.of(new Span(0, headline.length())),
            List.of(),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            Optional.empty(),
            credit.isEmpty() ? Optional.empty() : Optional.of(new Credit(end, credit)),
            outlet,
            List.of(),
            List.of(),
            text.length() > headline.length() + 1
                ? List.of(new Span(headline.length() + 1, text.length() - 1))
                : List.of(),
            List.of());
    return PIPELINE.run(article).with(Layer.ATTRIBUTIONS, attributions);
  }
}
