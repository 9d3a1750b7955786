package org.isnad.provenance;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.provenance.Counting.Counts;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Tells where two statements of one story number the victims of one happening, in whatever words.
///
/// That it is one happening shows in another number of victims that both give, or in that neither
/// article knows more than this one number of such victims while both speak of what a headline
/// names.
final class Tolls {

  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(2);
  private static final int AROUND = 14;
  private static final int NEAR_DAYS = 1;

  private final Counting counting;
  private final Set<String> shares = new HashSet<>();
  private final Set<String> additions = new HashSet<>();
  private final Set<String> denials = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> fates = new HashSet<>();

  Tolls(Counting counting) {
    this.counting = counting;
    for (var row : Table.load("provenance/shares.tsv").rows()) {
      var kind =
          switch (row.get("kind")) {
            case "part" -> shares;
            case "more" -> additions;
            default -> denials;
          };
      row.list("form").forEach(form -> kind.add(Folding.fold(form)));
    }
    for (var row : Table.load("quantity/counted.tsv").rows()) {
      boolean anybody = row.get("counts").equals("people");
      for (var form : row.list("form")) {
        var stem = LightStem.stem(LightStem.bare(Folding.fold(form)));
        fates.add(stem);
        if (anybody || Counting.TOLLS.contains(row.get("counts"))) {
          people.add(stem);
        }
      }
    }
  }

  /// The first numbers of such victims that cannot both be right.
  Optional<Counts> differ(Statement a, Statement b) {
    if (a.anchor().article().equals(b.anchor().article()) || areOfOtherDays(a, b)) {
      return Optional.empty();
    }
    for (var one : a.quantities()) {
      for (var other : b.quantities()) {
        if (isToll(one)
            && one.counts().equals(other.counts())
            && isOfOneKind(one, other)
            && isOfOneSize(one.value(), other.value())
            && isOneOf(additions, a.article(), one) == isOneOf(additions, b.article(), other)
            && counting.exclude(a, one, b, other)
            && isOneHappening(a, one, b, other)) {
          return Optional.of(new Counts(one, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isToll(Quantity one) {
    return one.counts().filter(Counting.TOLLS::contains).isPresent();
  }

  /// Whether both count the same sort of people, or one of them people of any sort.
  private boolean isOfOneKind(Quantity one, Quantity other) {
    var some = Counting.unit(one);
    var others = Counting.unit(other);
    return some.equals(others) || people.containsAll(some) && people.containsAll(others);
  }

  private static boolean isOfOneSize(BigDecimal one, BigDecimal other) {
    return one.min(other).multiply(MOST_TIMES).compareTo(one.max(other)) >= 0;
  }

  private static boolean areOfOtherDays(Statement a, Statement b) {
    var some = days(a);
    var others = days(b);
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static Set<String> days(Statement statement) {
    return statement.times().stream()
        .flatMap(time -> time.day().stream())
        .collect(Collectors.toSet());
  }

  private boolean isOneHappening(Statement a, Quantity one, Statement b, Quantity other) {
    boolean only = areNear(a, b) && isOnly(a.article(), one) && isOnly(b.article(), other);
    return agreeBeside(a, one, b, other)
        || only && areOfHeadline(a, b)
        || isRefuted(a, one, b)
        || isRefuted(b, other, a);
  }

  /// Whether the article of one statement sets its own number against that of the other: "nine, not
  /// seven".
  boolean isRefuted(Statement statement, Quantity number, Statement by) {
    var text = statement.article().article().text(number.span());
    var first = Spellings.words(text).getFirst();
    var words = Spellings.words(by.article().article().text());
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i).equals(first) && denials.contains(words.get(i - 1)));
  }

  /// Whether both give the same number of other victims.
  private static boolean agreeBeside(Statement a, Quantity one, Statement b, Quantity other) {
    return a.quantities().stream()
        .filter(beside -> isToll(beside) && !beside.counts().equals(one.counts()))
        .anyMatch(beside ->
            b.quantities().stream()
                .filter(match -> match != other && match.counts().equals(beside.counts()))
                .anyMatch(match -> match.value().compareTo(beside.value()) == 0));
  }

  /// Whether an article knows of no other number of such victims, but of parts of it.
  private boolean isOnly(AnnotatedArticle article, Quantity number) {
    return article.layerOrNone(Layer.QUANTITIES).stream()
        .filter(one -> one.counts().equals(number.counts()) && !isOneOf(shares, article, one))
        .allMatch(one -> one.value().compareTo(number.value()) == 0);
  }

  private static boolean areNear(Statement a, Statement b) {
    var some = a.article().article().published();
    var other = b.article().article().published();
    return some.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(some.get(), other.get())) <= NEAR_DAYS;
  }

  /// Whether such a word stands beside a number.
  private static boolean isOneOf(Set<String> forms, AnnotatedArticle article, Quantity number) {
    var text = article.article().text();
    int from = Math.max(0, number.span().start() - AROUND);
    int to = Math.min(text.length(), number.span().end() + AROUND);
    return Spellings.words(text.substring(from, to)).stream().anyMatch(forms::contains);
  }

  /// Whether both have a word in common that stands in the headline of one, and is not of victims.
  private boolean areOfHeadline(Statement a, Statement b) {
    var common = new TreeSet<>(a.stems());
    common.retainAll(b.stems());
    common.removeAll(fates);
    return !common.isEmpty()
        && List.of(a, b).stream()
            .anyMatch(one -> headline(one.article()).stream().anyMatch(common::contains));
  }

  private static Set<String> headline(AnnotatedArticle article) {
    var span = article.article().headline().orElse(new Span(0, 0));
    return SourceReader.stems(article.article().text(span));
  }
}
