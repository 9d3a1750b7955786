package org.isnad.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.annotate.name.NameEvidence;
import org.isnad.eval.corpus.CorpusText;
import org.isnad.eval.corpus.Layers;
import org.isnad.eval.corpus.TaggedSentence;
import org.isnad.text.Clitics;
import org.isnad.text.Tokenizer;

/// Makes sequences to learn from out of sentences.
///
/// The list of ordinary words was counted over the same corpora: there no word of theirs is
/// unknown, as many are in a new text. So each part is read with lexicons that have forgotten the
/// ordinary words which no other part has.
final class Samples {

  private static final int PARTS = 10;

  private final Layers layers = new Layers();
  private final Map<String, Integer> everywhere = new HashMap<>();

  /// An article and the number of its corpus.
  private record Sample(CorpusText text, int corpus) {}

  private Samples(List<Sample> articles) {
    count(articles, everywhere);
  }

  static List<Sequence> of(List<List<TaggedSentence>> corpora) {
    var articles = new ArrayList<Sample>();
    for (int corpus = 0; corpus < corpora.size(); corpus++) {
      for (var text : CorpusText.articles(corpora.get(corpus))) {
        articles.add(new Sample(text, corpus));
      }
    }
    return new Samples(articles).sequences(articles);
  }

  private List<Sequence> sequences(List<Sample> articles) {
    var sequences = new ArrayList<Sequence>();
    for (int part = 0; part < PARTS; part++) {
      int from = articles.size() * part / PARTS;
      var some = articles.subList(from, articles.size() * (part + 1) / PARTS);
      var maker = new NameEvidence.Maker(onlyIn(some));
      for (var article : some) {
        add(article, maker.of(layers.of(article.text())), sequences);
      }
    }
    return sequences;
  }

  private Set<String> onlyIn(List<Sample> part) {
    var here = new HashMap<String, Integer>();
    count(part, here);
    return here.entrySet().stream()
        .filter(word -> everywhere.getOrDefault(word.getKey(), 0).equals(word.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// In how many sentences each word stands, with and without proclitics.
  private static void count(List<Sample> articles, Map<String, Integer> counts) {
    for (var article : articles) {
      for (var sentence : article.text().sentences()) {
        var keys = new HashSet<String>();
        for (var token : Tokenizer.tokens(String.join(" ", sentence.words()))) {
          Clitics.strips(token.key()).forEach(strip -> keys.add(strip.key()));
        }
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
  }

  private static void add(Sample sample, NameEvidence evidence, List<Sequence> sequences) {
    int[] labels = Labels.of(sample.text(), evidence);
    int start = 0;
    for (int end : evidence.ends()) {
      if (end > start) {
        sequences.add(
            new Sequence(
                evidence.features().subList(start, end).toArray(int[][]::new),
                Arrays.copyOfRange(labels, start, end),
                sample.corpus()));
      }
      start = end;
    }
  }
}
