package org.isnad.annotate.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// All that the lexicons say about how mentions refer, read once.
final class Words {

  private final Stems stems = new Stems();
  private final Map<String, Marker> markers = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, String> generals = new HashMap<>();
  private final Map<String, String> synonyms = new HashMap<>();
  private final List<List<String>> descriptors = new ArrayList<>();
  private final List<List<String>> states = new ArrayList<>();
  private final Map<String, Cue> cues = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> duties = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final List<String> pronouns = new ArrayList<>();

  /// A word beside a capital.
  ///
  /// @param state whether it tells that the government is meant, not the city
  /// @param behind whether it may also stand behind the capital
  record Cue(boolean state, boolean behind) {}

  Words() {
    for (var row : Table.load("coreference/markers.tsv").rows()) {
      var marker = Marker.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      row.list("form").forEach(form -> markers.put(Folding.fold(form), marker));
    }
    for (var row : Table.load("coreference/nouns.tsv").rows()) {
      row.list("form").forEach(form -> nouns.put(Folding.fold(form), Noun.of(row)));
    }
    for (var row : Table.load("coreference/synonyms.tsv").rows()) {
      var forms = row.list("form").stream().map(form -> stems.of(Folding.fold(form))).toList();
      forms.forEach(form -> synonyms.put(form, forms.getFirst()));
    }
    for (var row : Table.load("coreference/descriptors.tsv").rows()) {
      var list = row.get("of").equals("state") ? states : descriptors;
      row.list("form").forEach(form -> list.add(List.of(Folding.fold(form).split(" "))));
    }
    for (var row : Table.load("coreference/capitals.tsv").rows()) {
      var cue = new Cue(row.get("reading").equals("state"), row.get("side").equals("both"));
      row.list("form").forEach(form -> cues.put(Folding.fold(form), cue));
    }
    for (var row : Table.load("name/endings.tsv").rows()) {
      if (row.get("use").equals("pronoun") && row.get("form").length() > 1) {
        pronouns.add(Folding.fold(row.get("form")));
      }
    }
    for (var row : Table.load("coreference/general.tsv").rows()) {
      var general = head(Folding.fold(row.get("general")));
      row.list("form").forEach(form -> generals.put(head(Folding.fold(form)), general));
    }
    for (var row : Table.load("coreference/duty.tsv").rows()) {
      row.list("form").forEach(form -> duties.add(Folding.fold(form)));
    }
    for (var row : Table.load("coreference/former.tsv").rows()) {
      row.list("form").forEach(form -> former.add(stems.of(Folding.fold(form))));
    }
    for (var row : Table.load("coreference/shared.tsv").rows()) {
      row.list("form").forEach(form -> shared.add(Folding.fold(form)));
    }
    for (var row : Table.load("name/titles.tsv").rows()) {
      row.list("form").forEach(form -> titles.addAll(List.of(Folding.fold(form).split(" "))));
    }
  }

  /// The folded word without article and endings.
  String stem(String word) {
    return stems.of(word);
  }

  /// The stem by which nouns are compared: one for all that name the same thing.
  String head(String word) {
    var stem = stems.of(word);
    return synonyms.getOrDefault(stem, stem);
  }

  /// The stem of a wider noun for what a stem calls.
  Optional<String> general(String head) {
    return Optional.ofNullable(generals.get(head));
  }

  /// What a word says of how its phrase refers.
  Optional<Marker> marker(String word) {
    return Optional.ofNullable(markers.get(word));
  }

  /// The general noun that a folded word, with or without article, is.
  Optional<Noun> noun(String word) {
    return Optional.ofNullable(nouns.get(Clitics.withoutArticle(word)));
  }

  /// The words of a name without a describing noun before it.
  List<String> withoutDescriptor(List<String> words, EntityType type) {
    var left =
        isBody(type) ? descriptors : type == EntityType.GPE ? states : List.<List<String>>of();
    for (var descriptor : left) {
      int size = descriptor.size();
      if (words.size() > size && words.subList(0, size).equals(descriptor)) {
        return words.subList(size, words.size());
      }
    }
    return words;
  }

  private static boolean isBody(EntityType type) {
    return switch (type) {
      case GOV, MILITARY, ARMED_GROUP, MEDIA, ORG -> true;
      default -> false;
    };
  }

  /// What a folded word beside a capital tells.
  Optional<Cue> cue(String word) {
    return Optional.ofNullable(cues.get(word));
  }

  /// Whether a folded noun may carry a pronoun of two letters or more.
  boolean endsInPronoun(String word) {
    return pronouns.stream()
        .anyMatch(pronoun -> word.length() > pronoun.length() + 2 && word.endsWith(pronoun));
  }

  /// Whether a folded word stands between an office and where it is held.
  boolean isDuty(String word) {
    return duties.contains(word);
  }

  /// Whether a stem says that an office is held no more.
  boolean isFormer(String stem) {
    return former.contains(stem);
  }

  /// Whether a folded noun of persons may be said of bodies and states too.
  boolean isShared(String noun) {
    return shared.contains(noun);
  }

  /// Whether a folded word is a form of address or one of its words.
  boolean isTitle(String word) {
    return titles.contains(word);
  }
}
