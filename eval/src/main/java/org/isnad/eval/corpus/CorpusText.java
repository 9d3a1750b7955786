package org.isnad.eval.corpus;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Name;

/// Sentences of a corpus as one article, a line each, and where each of their words stands in it.
///
/// @param sentences the sentences
/// @param article the article whose body they are
/// @param starts where each word begins, all sentences in a row
public record CorpusText(List<TaggedSentence> sentences, Article article, int[] starts) {

  /// Corpora do not tell where an article ends; so many sentences have one subject as a rule.
  private static final int SENTENCES = 12;

  /// Articles of a few sentences each.
  public static List<CorpusText> articles(List<TaggedSentence> corpus) {
    var articles = new ArrayList<CorpusText>();
    for (int i = 0; i < corpus.size(); i += SENTENCES) {
      articles.add(of(corpus.subList(i, Math.min(corpus.size(), i + SENTENCES))));
    }
    return articles;
  }

  private static CorpusText of(List<TaggedSentence> sentences) {
    var text = new StringBuilder();
    var starts = new ArrayList<Integer>();
    for (var sentence : sentences) {
      for (var word : sentence.words()) {
        starts.add(text.length());
        text.append(word).append(' ');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return new CorpusText(
        sentences,
        PlainArticle.of("corpus", text.toString()),
        starts.stream().mapToInt(i -> i).toArray());
  }

  /// The names that the corpus marks, by their words counted over all sentences.
  public List<Mention> marked() {
    var all = new ArrayList<Mention>();
    int first = 0;
    for (var sentence : sentences) {
      for (var mention : sentence.mentions()) {
        all.add(new Mention(first + mention.from(), first + mention.to(), mention.type()));
      }
      first += sentence.words().size();
    }
    return all;
  }

  /// The words that a found name touches.
  public Mention found(Name name) {
    return new Mention(word(name.span().start()), word(name.span().end() - 1) + 1, name.type());
  }

  /// The word that holds a character.
  public int word(int offset) {
    int low = 0;
    int high = starts.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
