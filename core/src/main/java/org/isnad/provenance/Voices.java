package org.isnad.provenance;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two origins may well be one under two names, by what they are called alone.
final class Voices {

  /// The keys of names and titles: each is asked for with every other origin.
  private final Map<String, String> keys = new HashMap<>();

  private final Map<String, Set<String>> named = new HashMap<>();
  private final Lands lands;
  private final Nobodies nobodies;

  Voices(Lands lands, Nobodies nobodies) {
    this.lands = lands;
    this.nobodies = nobodies;
  }

  /// Whether both may be one name, in two spellings, in full and in short, or as is known of them.
  boolean isOneName(Source one, Source other) {
    return Spellings.mayBeOne(one.name(), other.name())
        || one.isPerson() && other.isPerson() && Spellings.areAlike(one.name(), other.name())
        || lands.areOne(one.name(), other.name());
  }

  /// Whether one is a state or a body or an office of it, by its name, its capital, its
  /// government's palace or an adjective, and the other belongs to that state or speaks for it. Of
  /// two persons it is not asked: each speaks for himself.
  boolean isOneState(Source one, Source other) {
    return (one.isBody() || other.isBody())
        && !Collections.disjoint(states(called(one)), states(called(other)));
  }

  private Set<String> states(String called) {
    return named.computeIfAbsent(called, lands::in);
  }

  private static String called(Source source) {
    return source.isPerson() ? source.title() : source.name();
  }

  /// Whether the two may well be one under two names: a body or an office and a person who is not
  /// said to speak for another, or a medium that passes it on; two bodies with a word in common, or
  /// one of them a spokesman of anybody; the same unnamed voice heard by two media.
  boolean isOne(Source one, Source other) {
    if (one.isPerson() && other.isPerson()) {
      return false;
    }
    if (one.isBody() != other.isBody()) {
      return isAkin(one, other) || isUndescribed(one.isBody() ? other : one);
    }
    return isAkin(one, other)
        || nobodies.isSpokesman(one.name())
        || nobodies.isSpokesman(other.name());
  }

  /// Whether it is not said whom a person speaks for, or whom a medium heard or whose paper it
  /// read.
  private boolean isUndescribed(Source source) {
    return source.isPerson()
        ? key(source.title()).indexOf(' ') < 0
        : !source.isAnonymous() || nobodies.isDocument(source.voice());
  }

  /// Whether what they are called has a word in common.
  boolean isAkin(Source one, Source other) {
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

  /// Whether one is named within the other or in the words that introduce it, or is known to be a
  /// part of it: a body and the person who speaks for it.
  boolean isPart(Source one, Source other) {
    return isWithin(one, other) || isWithin(other, one) || lands.isPart(one.name(), other.name());
  }

  private static boolean isWithin(Source one, Source other) {
    var named = other.title() + " " + other.name();
    var words = new HashSet<>(Arrays.asList(SourceReader.key(named).split(" ")));
    return words.containsAll(Arrays.asList(one.key().split(" ")));
  }
}
