package org.isnad.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of the knowledge base: one country, region, group, body, medium or person.
///
/// @param id stable over versions: the kind and the code or English name, such as `country:IQ`
/// @param kind what it is
/// @param type which of its kind, such as `armed` or `newspaper`; empty when the file does not say
/// @param forms its Arabic names, the canonical one first
/// @param english its English name
/// @param country the id of the country that it belongs to; absent for a body of many
/// @param parent the id of what it is a part of
/// @param term the time of its existence, as far as known
/// @param details the further facts by the names of their columns, such as `capital` or `owner`
/// @param source where the facts come from
/// @param place the lexicon line, such as `knowledge/groups.tsv:12`
public record KnownEntity(
    String id,
    EntityKind kind,
    String type,
    List<String> forms,
    String english,
    Optional<String> country,
    Optional<String> parent,
    Term term,
    Map<String, String> details,
    String source,
    String place) {

  public KnownEntity {
    forms = List.copyOf(forms);
    details = Map.copyOf(details);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("no name for " + id);
    }
  }

  /// A further fact, such as `owner`; absent when not known.
  public Optional<String> detail(String column) {
    return Optional.ofNullable(details.get(column));
  }

  /// The item of Wikidata, where it is certain.
  public Optional<String> wikidata() {
    return detail("wikidata");
  }
}
