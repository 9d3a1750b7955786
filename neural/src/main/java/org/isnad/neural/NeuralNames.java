package org.isnad.neural;

import java.util.Arrays;
import java.util.List;
import org.isnad.annotate.name.NameReader;
import org.isnad.annotate.name.Proposal;
import org.isnad.model.Token;
import org.isnad.text.Tokens;

/// The names that a token-classification model reads.
///
/// The model is given words without vowel marks and tatweel, as they stand in texts that such
/// models learn from; the first sub-token of a word labels it.
final class NeuralNames implements NameReader {

  /// The most sub-tokens that are read at once: attention costs their square.
  private static final int MOST = 512;

  /// Positions that models of the RoBERTa family count but cannot use; others lose little.
  private static final int RESERVED = 2;

  private final ModelFolder folder;
  private final Config config;
  private final SubTokenizer tokenizer;
  private final TokenClassifier classifier;
  private final int limit;

  private NeuralNames(
      ModelFolder folder, Config config, SubTokenizer tokenizer, TokenClassifier classifier) {
    this.folder = folder;
    this.config = config;
    this.tokenizer = tokenizer;
    this.classifier = classifier;
    limit = limit(config.positions(), tokenizer);
  }

  /// Reads the files, and a first text to see that they fit each other.
  ///
  /// @throws org.isnad.sequence.ModelException when they do not
  static NeuralNames open(ModelFolder folder) {
    var config = Config.read(folder.config());
    var tokenizer = SubTokenizer.read(folder.tokenizer());
    var classifier = TokenClassifier.read(folder.model(), config.labels().size());
    var names = new NeuralNames(folder, config, tokenizer, classifier);
    names.read(Tokens.of("."), List.of(1));
    return names;
  }

  /// How many sub-tokens of words fit into a window.
  private static int limit(int positions, SubTokenizer tokenizer) {
    int most = positions > 0 ? Math.min(MOST, positions - RESERVED) : MOST - RESERVED;
    int taken = tokenizer.limit() > 0 ? Math.min(most, tokenizer.limit()) : most;
    return Math.max(1, taken - tokenizer.specials());
  }

  @Override
  public List<Proposal> read(Tokens tokens, List<Integer> ends) {
    var words = tokenizer.of(tokens.list().stream().map(Token::form).toList());
    var labelling = new Labelling(config.labels(), words.words());
    for (var window : Window.over(words, ends, limit)) {
      label(words, window, labelling);
    }
    return labelling.names(ends, folder.rule());
  }

  private void label(SubTokens words, Window window, Labelling labelling) {
    int first = words.starts()[window.from()];
    int size = Math.min(words.size(window.from(), window.to()), limit);
    var ids = tokenizer.framed(Arrays.copyOfRange(words.ids(), first, first + size));
    var logits = classifier.logits(ids);
    for (int word = window.keepFrom(); word < window.keepTo(); word++) {
      if (words.size(word, word + 1) > 0) {
        int at = tokenizer.lead() + words.starts()[word] - first;
        labelling.set(word, logits, at * config.labels().size());
      }
    }
  }

  @Override
  public String version() {
    return folder.rule() + " " + folder.digest();
  }
}
