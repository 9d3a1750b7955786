package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityType;

/// What several mentions of an article refer to, as far as they are joined by now.
final class Referent {

  private final List<Item> items = new ArrayList<>(2);
  private final Set<String> heads = new HashSet<>(2);
  private final Set<String> modifiers = new HashSet<>(2);
  private final Set<String> countries = new HashSet<>(2);
  private final Set<String> names = new HashSet<>(2);
  private final Set<List<String>> forms = new LinkedHashSet<>(2);
  private EntityType type;
  private boolean named;
  private boolean part;
  private boolean headline;
  private String counted;
  private Optional<Item> phrase;

  Referent(Item item) {
    items.add(item);
    type = item.type();
    named = !item.isNominal();
    part = item.isPart();
    headline = item.headline();
    counted = item.counted();
    phrase = item.isNominal() ? Optional.of(item) : Optional.empty();
    modifiers.addAll(item.modifiers());
    countries.addAll(item.countries());
    names.addAll(item.names());
    if (item.isName()) {
      forms.add(item.words());
    } else {
      heads.add(item.head());
    }
  }

  /// Takes over all that another one has.
  void absorb(Referent other) {
    items.addAll(other.items);
    heads.addAll(other.heads);
    modifiers.addAll(other.modifiers);
    countries.addAll(other.countries);
    names.addAll(other.names);
    forms.addAll(other.forms);
    if (!named && other.named) {
      type = other.type;
    }
    named |= other.named;
    part |= other.part;
    headline |= other.headline;
    counted = counted.isEmpty() ? other.counted : counted;
    phrase = phrase.or(() -> other.phrase);
  }

  /// A noun by which it can be called: one that stood before its name or begins it.
  void addHead(String head) {
    heads.add(head);
  }

  List<Item> items() {
    return items;
  }

  Set<String> heads() {
    return heads;
  }

  Set<String> modifiers() {
    return modifiers;
  }

  Set<String> countries() {
    return countries;
  }

  Set<String> names() {
    return names;
  }

  /// The forms of its name, each as words.
  Set<List<String>> forms() {
    return forms;
  }

  EntityType type() {
    return type;
  }

  boolean isNamed() {
    return named;
  }

  /// Whether it is a part of a set.
  boolean isPart() {
    return part;
  }

  boolean isPerson() {
    return type == EntityType.PERSON || type == EntityType.ROLE_PERSON;
  }

  /// Whether it is mentioned in the headline.
  boolean isInHeadline() {
    return headline;
  }

  /// How many it is said to be; empty when nothing is said.
  String counted() {
    return counted;
  }

  /// One of its noun phrases, which show its number and gender.
  Optional<Item> phrase() {
    return phrase;
  }
}
