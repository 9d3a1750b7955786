package org.isnad.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is compared of an article to tell whether another one reports the same happening; small
/// enough to be stored with it.
///
/// It is made of the article alone and of lexicons, never of the set that the article comes in, so
/// a stored profile stays right whatever is added beside it.
///
/// @param article its id
/// @param published its date
/// @param outlet its publisher
/// @param characters of its body
/// @param text stems of the headline and the first words, of length one
/// @param lead stems of the headline and the very first words, of length one
/// @param headline stems of the headline with how rare they are
/// @param parts stems of its beginning, of the names in its headline and of its background
/// @param names keys of the names near the top
/// @param headlineNames keys of the names in the headline
/// @param days calendar days that the lead speaks of
/// @param numbers numbers near the top that say something: no small ones, no round ones, no years
/// @param amounts numbers of headline and lead with what they count
/// @param blow the attack that it opens with
/// @param landmark what tells its happening from others of the kind
/// @param opinion whether it is a column, which tells a story of its own
public record StoryProfile(
    String article,
    Optional<LocalDate> published,
    Optional<String> outlet,
    int characters,
    Terms text,
    Terms lead,
    Terms headline,
    Parts parts,
    Set<String> names,
    Set<String> headlineNames,
    Set<String> days,
    Set<String> numbers,
    Set<String> amounts,
    Blow blow,
    Landmark landmark,
    boolean opinion) {

  public StoryProfile {
    names = Set.copyOf(names);
    headlineNames = Set.copyOf(headlineNames);
    days = Set.copyOf(days);
    numbers = Set.copyOf(numbers);
    amounts = Set.copyOf(amounts);
  }
}
