package org.isnad.web.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.model.Modality;
import org.isnad.model.Situation.Entry;
import org.isnad.situation.Window;

/// A happening as a reader meets it.
///
/// @param id of the timeline's entry
/// @param when as the reader likes dates
/// @param what happened
/// @param modality how it is put forward, where it is not simply told
/// @param actors who does it
/// @param targets to whom
/// @param place where
/// @param counts how many, with what is counted
/// @param chip what it rests on
/// @param words of the earliest article
/// @param link to these words
/// @param source outlet and day of that article
/// @param articles that tell it
public record Happening(
    String id,
    String when,
    String what,
    Optional<String> modality,
    List<Party> actors,
    List<Party> targets,
    Optional<Party> place,
    List<String> counts,
    StoryCard.Chip chip,
    String words,
    String link,
    Optional<Headline> source,
    String articles) {

  /// The entries of a situation, the latest first, those without a day last.
  static List<Happening> of(
      List<Entry> entries, Lines lines, SituationView view, Cast cast, Wording words) {
    return entries.stream()
        .sorted(Comparator.comparing(Happening::begin).reversed())
        .map(entry -> of(entry, lines, view, cast, words))
        .toList();
  }

  private static LocalDate begin(Entry entry) {
    return Window.stretch(entry).map(Window.Stretch::from).orElse(LocalDate.MIN);
  }

  private static Happening of(
      Entry entry, Lines lines, SituationView view, Cast cast, Wording words) {
    boolean plain = entry.modality().compareTo(Modality.REPORTED) <= 0;
    return new Happening(
        entry.id(),
        words.digits(words.situation().when(entry)),
        words.situation().what(entry),
        plain ? Optional.empty() : Optional.of(words.name("modality", entry.modality().name())),
        cast.parties(entry.actors()),
        cast.parties(entry.targets()),
        entry.place().map(cast::party),
        entry.counts().stream().map(count -> words.digits(words.situation().count(count))).toList(),
        StoryCard.Chip.of(entry.status(), words.name("status", entry.status().name())),
        lines.words(entry.words()),
        lines.link(entry.words()),
        lines.headline(entry.words().article()),
        words.count("articles", view.tellers(entry).size()));
  }
}
