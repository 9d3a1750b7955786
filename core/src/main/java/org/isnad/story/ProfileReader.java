package org.isnad.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.word.Rarity;
import org.isnad.word.Word;
import org.isnad.word.WordReader;

/// Reads the profiles of articles.
///
/// The headline counts most, then the lead; what stands far down is background and does not count.
public final class ProfileReader {

  private static final int FIRST_WORDS = 200;
  private static final int LEAD_WORDS = 60;
  private static final int DATED_WORDS = 80;
  private static final int OPENING_WORDS = 45;
  private static final double HEADLINE = 2;
  private static final double LEAD = 1.5;
  private static final int YEAR = 4;

  private final WordReader reader;
  private final Rarity rarity = new Rarity();
  private final PartsReader parts = new PartsReader(rarity);
  private final BlowReader blows = new BlowReader();
  private final Opinion opinion = new Opinion();
  private final LandmarkReader landmarks = new LandmarkReader();

  /// Reads words with `reader`.
  public ProfileReader(WordReader reader) {
    this.reader = reader;
  }

  /// The profile of an article; layers that were not made leave their part of it empty.
  public StoryProfile read(AnnotatedArticle annotated) {
    return read(annotated, reader.read(annotated));
  }

  /// The profile of an article whose words are read already.
  public StoryProfile read(AnnotatedArticle annotated, List<Word> words) {
    var first = words.subList(0, Math.min(words.size(), FIRST_WORDS));
    var article = annotated.article();
    return new StoryProfile(
        article.id(),
        article.published(),
        article.outlet(),
        article.body().stream().mapToInt(Span::length).sum(),
        text(first).ofLengthOne(),
        lead(words).ofLengthOne(),
        headline(words),
        parts.read(first),
        names(annotated, new Span(0, start(words, FIRST_WORDS) + 1)),
        article.headline().map(headline -> names(annotated, headline)).orElse(Set.of()),
        days(annotated, start(words, DATED_WORDS)),
        first.stream().map(Word::bare).filter(ProfileReader::says).collect(Collectors.toSet()),
        amounts(annotated, start(words, DATED_WORDS)),
        blows.read(annotated, words),
        landmarks.read(annotated, words),
        opinion.is(annotated, words));
  }

  private Terms text(List<Word> words) {
    var zones = new double[words.size()];
    for (int i = 0; i < zones.length; i++) {
      zones[i] = words.get(i).headline() ? HEADLINE : i < LEAD_WORDS ? LEAD : 1;
    }
    return weighted(words, zones);
  }

  private Terms lead(List<Word> words) {
    var head = words.stream().filter(Word::headline);
    var body = words.stream().filter(word -> !word.headline()).limit(OPENING_WORDS);
    var lead = Stream.concat(head, body).toList();
    return weighted(lead, lead.stream().mapToDouble(w -> w.headline() ? LEAD : 1).toArray());
  }

  /// Stems by how often they stand, slowly growing, times how rare they are.
  private Terms weighted(List<Word> words, double[] zones) {
    var sums = new HashMap<String, Double>();
    var worth = new HashMap<String, Double>();
    for (int i = 0; i < zones.length; i++) {
      double weight = rarity.of(words.get(i));
      if (weight > 0) {
        sums.merge(words.get(i).stem(), zones[i], Double::sum);
        worth.put(words.get(i).stem(), weight);
      }
    }
    sums.replaceAll((stem, sum) -> (1 + Math.log(sum)) * worth.getOrDefault(stem, 0.0));
    return Terms.of(sums);
  }

  private Terms headline(List<Word> words) {
    var weights = new HashMap<String, Double>();
    for (var word : words) {
      if (word.headline() && rarity.of(word) > 0) {
        weights.put(word.stem(), rarity.of(word));
      }
    }
    return Terms.of(weights);
  }

  /// Where the last of the first `count` words begins in the page.
  private static int start(List<Word> words, int count) {
    return words.isEmpty() ? 0 : words.get(Math.min(words.size(), count) - 1).span().start();
  }

  private static Set<String> names(AnnotatedArticle annotated, Span where) {
    return annotated.layerOrNone(Layer.NAMES).stream()
        .filter(name -> where.contains(name.span().start()))
        .map(Name::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> days(AnnotatedArticle annotated, int end) {
    var days = new HashSet<String>();
    for (var time : annotated.layerOrNone(Layer.TIMES)) {
      if (time.span().start() <= end) {
        time.day().ifPresent(days::add);
      }
    }
    return days;
  }

  private static Set<String> amounts(AnnotatedArticle annotated, int end) {
    var amounts = new HashSet<String>();
    for (var quantity : annotated.layerOrNone(Layer.QUANTITIES)) {
      if (quantity.span().start() <= end) {
        counted(quantity)
            .ifPresent(what -> amounts.add(quantity.value().toPlainString() + ' ' + what));
      }
    }
    return amounts;
  }

  /// What a number counts, in the singular and the plural alike as far as stems go.
  private static Optional<String> counted(Quantity quantity) {
    return quantity
        .counts()
        .or(() -> quantity.unit().map(unit -> unit.split(" ", 2)[0]).map(Stems::ofWord));
  }

  /// Whether a word is a number that two articles do not share by chance.
  private static boolean says(String bare) {
    if (!Character.isDigit(bare.charAt(0))) {
      return false;
    }
    var digits = bare.chars().filter(Character::isDigit).mapToObj(Character::toString).toList();
    int end = digits.size();
    while (end > 0 && digits.get(end - 1).equals("0")) {
      end--;
    }
    int begin = 0;
    while (begin < end && digits.get(begin).equals("0")) {
      begin++;
    }
    return end - begin >= 2 && !isYear(bare);
  }

  private static boolean isYear(String bare) {
    boolean century = bare.startsWith("19") || bare.startsWith("20") || bare.startsWith("14");
    return century && bare.length() == YEAR && bare.chars().allMatch(Character::isDigit);
  }
}
