package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Name;
import org.isnad.model.Origin;
import org.isnad.text.Tokens;

/// What a model of names is told of an article, to be trained on or to be asked.
///
/// @param tokens the tokens
/// @param features hashed features of each token
/// @param ends the index after the last token of each sequence
/// @param names what lexicons and rules find
public record NameEvidence(
    Tokens tokens, List<int[]> features, List<Integer> ends, List<Name> names) {

  private static final int LONG = 60;
  private static final int LONGEST = 200;

  public NameEvidence {
    features = List.copyOf(features);
    ends = List.copyOf(ends);
    names = List.copyOf(names);
  }

  /// Gathers evidence with lexicons of its own.
  public static final class Maker {

    private final NameLexicon lexicon;
    private final RuleNames rules;

    /// A maker whose lexicons lack some ordinary words: those known only from the text it reads.
    public Maker(Set<String> forgotten) {
      lexicon = NameLexicon.load(forgotten);
      rules = new RuleNames(lexicon);
    }

    /// The evidence of one article.
    public NameEvidence of(AnnotatedArticle article) {
      var tokens = Stretches.of(article);
      var reading = new Reading(tokens, lexicon.words());
      var names = rules.of(reading);
      return new NameEvidence(
          tokens,
          List.of(TokenFeatures.of(reading, lexicon, names)),
          ends(reading),
          names.stream().map(candidate -> name(candidate, tokens)).toList());
    }
  }

  /// Whether a lexicon knows the whole name.
  public static boolean isKnown(Name name) {
    return Agreement.isKnown(name.origin().rule());
  }

  static Name name(Candidate candidate, Tokens tokens) {
    var span = tokens.span(candidate.start(), candidate.end(), candidate.letters());
    var key = candidate.key().isEmpty() ? candidate.folded(tokens) : candidate.key();
    return new Name(span, candidate.type(), key, new Origin("names", candidate.rule()));
  }

  /// Sequences end with their line, with a full stop when they are long, and at some length anyhow.
  static List<Integer> ends(Reading reading) {
    var ends = new ArrayList<Integer>();
    int start = 0;
    for (int i = 1; i <= reading.size(); i++) {
      int length = i - start;
      boolean stop = length >= LONG && reading.key(i - 1).equals(".");
      if (reading.breaksBefore(i) || stop || length >= LONGEST) {
        ends.add(i);
        start = i;
      }
    }
    return ends;
  }
}
