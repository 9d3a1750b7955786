package org.isnad.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.word.Rarity;
import org.isnad.word.Word;

/// Reads what an article says at its beginning, in the names of its headline and behind its lead.
final class PartsReader {

  /// A shorter first sentence is a byline or a place, so the next one is read with it.
  private static final int LEAST_WORDS = 6;

  private static final int LEAD_WORDS = 40;
  private static final int MOST_OF_BACKGROUND = 30;

  private final Rarity rarity;

  PartsReader(Rarity rarity) {
    this.rarity = rarity;
  }

  /// The parts of the words with which an article begins.
  Parts read(List<Word> first) {
    var said = first.stream().filter(word -> rarity.of(word) > 0).toList();
    var body = said.stream().filter(word -> !word.headline()).toList();
    return new Parts(
        each(beginning(body)).ofLengthOne(),
        each(said.stream().filter(PartsReader::isNamed).toList()),
        background(body.subList(Math.min(body.size(), LEAD_WORDS), body.size())));
  }

  private static boolean isNamed(Word word) {
    return word.headline() && word.weight() == Word.Weight.NAME;
  }

  /// The first sentence with as many more as it takes to say something.
  private static List<Word> beginning(List<Word> body) {
    var beginning = new ArrayList<Word>();
    for (var word : body) {
      boolean next = !beginning.isEmpty() && word.sentence() != beginning.getLast().sentence();
      if (next && beginning.size() >= LEAST_WORDS) {
        break;
      }
      beginning.add(word);
    }
    return beginning;
  }

  private Terms each(List<Word> words) {
    var weights = new HashMap<String, Double>();
    words.forEach(word -> weights.put(word.stem(), rarity.of(word)));
    return Terms.of(weights);
  }

  private Terms background(List<Word> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    for (var word : words) {
      double often = 1 + Math.log(counts.getOrDefault(word.stem(), 1));
      weights.put(word.stem(), often * rarity.of(word));
    }
    return Terms.of(weights).ofHeaviest(MOST_OF_BACKGROUND).ofLengthOne();
  }
}
