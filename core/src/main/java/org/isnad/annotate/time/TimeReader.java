package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.time.Reference.Outlook;
import org.isnad.lexicon.RuleMatch;
import org.isnad.lexicon.RuleMatcher;
import org.isnad.model.Origin;
import org.isnad.model.Timex3;
import org.isnad.text.Tokens;

/// One reading of an article's text from start to end, which keeps the day spoken of last.
final class TimeReader {

  private final RuleMatcher rules;
  private final Tense tense;
  private final Optional<LocalDate> published;
  private Optional<LocalDate> last = Optional.empty();
  private Optional<String> part = Optional.empty();
  private String kindBefore = "";
  private int endBefore = -1;
  private int aheadUntil = -1;

  TimeReader(RuleMatcher rules, Tense tense, Optional<LocalDate> published) {
    this.rules = rules;
    this.tense = tense;
    this.published = published;
  }

  /// Adds the times of one sentence.
  void read(Tokens sentence, List<Timex3> found) {
    endBefore = -1;
    aheadUntil = -1;
    int i = 0;
    while (i < sentence.size()) {
      var match = rules.at(sentence, i, sentence.size());
      i = match.isEmpty() ? i + 1 : next(match.orElseThrow(), sentence, found);
    }
  }

  /// Adds the time of a match; the index of the token to go on from.
  private int next(RuleMatch match, Tokens tokens, List<Timex3> found) {
    var term = Term.of(match.values());
    if (term.text("kind").equals("none")) {
      return match.end();
    }
    boolean joined = endBefore == match.start() && kindBefore.equals(term.text("after"));
    if (term.has("after") && !joined) {
      return match.start() + 1;
    }
    int first = tokens.indexAt(match.span().start() + 1) - 1;
    int end = tokens.indexAt(match.span().end());
    var outlook = outlook(term, tokens, Math.max(first, 0), end);
    var reference = new Reference(published, last, part, outlook);
    var resolved = Resolver.resolve(term, reference);
    if (resolved.isEmpty()) {
      return match.start() + 1;
    }
    var mod = term.has("mod") ? Optional.of(term.text("mod")) : Optional.<String>empty();
    var point = resolved.orElseThrow().point();
    var origin = new Origin("times", match.rule().name());
    found.add(new Timex3(match.span(), resolved.orElseThrow().type(), point.value(), mod, origin));
    last = point.start().or(() -> last);
    point.start().ifPresent(day -> aheadUntil = isAhead(day) ? end : -1);
    part = point.part().or(() -> part);
    kindBefore = term.text("kind");
    endBefore = end;
    return Math.max(end, match.start() + 1);
  }

  /// Where the clause looks; where no word tells it, a day of the week is to come if the time
  /// before it in the same clause is.
  private Outlook outlook(Term term, Tokens tokens, int from, int to) {
    var told = tense.outlook(tokens, from, to);
    boolean goesOn =
        told.isEmpty()
            && term.text("kind").equals("weekday")
            && aheadUntil >= 0
            && tense.isOneClause(tokens, aheadUntil, from);
    return told.orElse(goesOn ? Outlook.FUTURE : Outlook.PAST);
  }

  private boolean isAhead(LocalDate day) {
    return published.filter(day::isAfter).isPresent();
  }
}
