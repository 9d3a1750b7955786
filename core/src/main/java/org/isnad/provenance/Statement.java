package org.isnad.provenance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Timex3;

/// What one article states at one place, in a speaker's or in its own voice.
///
/// @param article the article
/// @param anchor the words
/// @param attribution who is said to say it; absent for the article's own voice
/// @param source the origin it goes back to, when one is named
/// @param stems what it speaks of
/// @param negated stems that stand behind a negation
/// @param quantities the numbers in it
/// @param times the times in it
/// @param accounts what it tells of events
/// @param answers who answers for a deed, as it says
record Statement(
    AnnotatedArticle article,
    Anchor anchor,
    Optional<Attribution> attribution,
    Optional<Source> source,
    Set<String> stems,
    Set<String> negated,
    List<Quantity> quantities,
    List<Timex3> times,
    List<Account> accounts,
    List<Answer> answers) {

  Statement {
    stems = Set.copyOf(stems);
    negated = Set.copyOf(negated);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    accounts = List.copyOf(accounts);
    answers = List.copyOf(answers);
  }

  /// The same statement from an origin under another name.
  Statement from(Source origin) {
    return new Statement(
        article,
        anchor,
        attribution,
        Optional.of(origin),
        stems,
        negated,
        quantities,
        times,
        accounts,
        answers);
  }

  /// Whether the speaker presents it as false.
  boolean isDenied() {
    return attribution.map(a -> a.polarity() == Polarity.DENY).orElse(false);
  }

  /// The article as a reader knows it: its outlet, else the name of its page.
  String where() {
    var uri = article.article().page().uri();
    return article.article().outlet().orElseGet(() -> uri.substring(uri.lastIndexOf('/') + 1));
  }

  /// Whether it stands in the headline.
  boolean isHeadline() {
    return article.article().headline().filter(span -> span.contains(anchor.span())).isPresent();
  }
}
