package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Reason;

/// Counts the origins of a claim that stand on their own.
///
/// Two origins are one when one passed on the other or is named within it or in the words that
/// introduce it, when both may be one name, when a headline sums up its own report, when one report
/// stands inside the other, or when both wordings are one text. Of very many origins only the first
/// are compared.
final class Independence {

  private static final int MOST_ORIGINS = 100;
  private static final int MOST_STATEMENTS = 20;

  private final List<Statement> statements;
  private final Copies copies;
  private final Wording wording;

  /// The keys of names and titles: each is asked for with every other origin.
  private final Map<String, String> keys = new HashMap<>();

  Independence(List<Statement> statements, Copies copies) {
    this.statements = statements;
    this.copies = copies;
    this.wording = new Wording(statements);
  }

  /// The number of independent origins.
  ///
  /// @param origins the statements of each origin
  /// @param why takes a reason for each two origins that count once
  int count(Collection<List<Integer>> origins, List<Reason> why) {
    var counted = new ArrayList<List<Integer>>();
    for (var members : origins.stream().limit(MOST_ORIGINS).toList()) {
      if (!source(members.getFirst()).identifiable()) {
        continue;
      }
      var joined = new ArrayList<>(members);
      var same = counted.stream().filter(other -> isDependent(members, other, why)).toList();
      same.forEach(joined::addAll);
      counted.removeAll(same);
      counted.add(joined);
    }
    return counted.size();
  }

  private Source source(int place) {
    return statements.get(place).source().orElseThrow();
  }

  private boolean isDependent(List<Integer> one, List<Integer> other, List<Reason> why) {
    var pairs =
        one.stream()
            .limit(MOST_STATEMENTS)
            .flatMap(a -> other.stream().limit(MOST_STATEMENTS).map(b -> List.of(a, b)))
            .toList();
    var reason =
        pairs.stream()
            .flatMap(pair -> dependence(pair.getFirst(), pair.getLast()).stream())
            .findFirst()
            .or(() -> unlike(pairs));
    reason.ifPresent(why::add);
    return reason.isPresent();
  }

  /// Statements may be one claim through others that stand between them; that two of them confirm
  /// each other takes more.
  private Optional<Reason> unlike(List<List<Integer>> pairs) {
    boolean alike =
        pairs.stream()
            .anyMatch(pair ->
                Likeness.isCorroborating(
                    statements.get(pair.getFirst()), statements.get(pair.getLast())));
    var first = pairs.getFirst();
    return alike
        ? Optional.empty()
        : once("unlike", source(first.getFirst()), source(first.getLast()));
  }

  private Optional<Reason> dependence(int a, int b) {
    var one = source(a);
    var other = source(b);
    if (one.hands().contains(other.key()) || other.hands().contains(one.key())) {
      return once("one-line", one, other);
    }
    if (isPart(one, other) || isPart(other, one) || isOneVoice(one, other)) {
      return once("part", one, other);
    }
    if (Spellings.mayBeOne(key(one.name()), key(other.name()))) {
      return once("one-name", one, other);
    }
    var first = statements.get(a);
    var second = statements.get(b);
    if (!first.anchor().article().equals(second.anchor().article())) {
      boolean oneText = copies.of(a).contains(b) || wording.isOne(a, b);
      return oneText ? once("one-text", one, other) : Optional.empty();
    }
    if (!one.isPerson() || !other.isPerson()) {
      return once("one-article", one, other);
    }
    if (first.isHeadline() != second.isHeadline()) {
      return once("headline", one, other);
    }
    if (first.anchor().span().overlaps(second.anchor().span())) {
      return once("inside", one, other);
    }
    return wording.isOne(a, b) ? once("one-text", one, other) : Optional.empty();
  }

  private static Optional<Reason> once(String rule, Source one, Source other) {
    return Optional.of(Reason.of("once." + rule, one.name(), other.name()));
  }

  /// Whether the two may well be one under two names: a body or an office and a person who is not
  /// said to speak for another, or a medium that passes it on; two bodies with a word in common;
  /// the same unnamed voice heard by two media.
  private boolean isOneVoice(Source one, Source other) {
    if (one.isPerson() && other.isPerson()) {
      return false;
    }
    if (one.isBody() != other.isBody()) {
      return isAkin(one, other) || isUndescribed(one.isBody() ? other : one);
    }
    return isAkin(one, other);
  }

  /// Whether it is not said whom a person speaks for, or whom a medium heard.
  private boolean isUndescribed(Source source) {
    return source.isPerson() ? key(source.title()).indexOf(' ') < 0 : !source.isAnonymous();
  }

  private boolean isAkin(Source one, Source other) {
    return words(describing(one)).stream().anyMatch(words(describing(other))::contains);
  }

  private String describing(Source source) {
    if (source.isBody()) {
      return source.key();
    }
    return key(source.isPerson() ? source.title() : source.voice());
  }

  private String key(String text) {
    return keys.computeIfAbsent(text, SourceReader::key);
  }

  private static Set<String> words(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /// Whether one is named within the other or in the words that introduce it: a body and the person
  /// who speaks for it.
  private static boolean isPart(Source one, Source other) {
    var named = other.title() + " " + other.name();
    var words = new HashSet<>(Arrays.asList(SourceReader.key(named).split(" ")));
    return words.containsAll(Arrays.asList(one.key().split(" ")));
  }
}
