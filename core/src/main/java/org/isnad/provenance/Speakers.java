package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Story;
import org.isnad.text.NameForms;

/// The named speakers of one story, and which other words stand for them.
///
/// A name that is spelt apart, shortened, or carried over from a sentence before is the person
/// whose name is written in full. A title alone is the person whom the same article introduces with
/// it, or else the story; where there are several such persons, it stays by itself.
final class Speakers {

  private final Titles titles;
  private final Map<String, Source> persons = new LinkedHashMap<>();
  private final Map<String, String> spelt = new HashMap<>();
  private final List<Introduced> introduced = new ArrayList<>();

  /// A person as one article introduces him.
  private record Introduced(String article, Source person, List<String> title) {}

  private Speakers(Titles titles, List<Statement> statements) {
    this.titles = titles;
    for (var statement : statements) {
      statement.source().filter(Source::isPerson).ifPresent(source -> learn(statement, source));
    }
  }

  private void learn(Statement statement, Source person) {
    persons.merge(person.key(), person, Speakers::withTitles);
    spelt.putIfAbsent(NameForms.key(person.key()), person.key());
    var title = titles.words(person.title());
    if (!title.isEmpty()) {
      introduced.add(new Introduced(statement.anchor().article(), person, title));
    }
  }

  /// The same person with all that the story's articles call him.
  private static Source withTitles(Source one, Source other) {
    return one.title().contains(other.title())
        ? one
        : one.introduced((one.title() + " " + other.title()).strip());
  }

  /// The statements with their sources under the names that the speakers have in their stories.
  static List<Statement> settle(List<Statement> statements, List<Story> stories, Titles titles) {
    var storyOf = new HashMap<String, String>();
    stories.forEach(story -> story.articles().forEach(id -> storyOf.put(id, story.id())));
    Map<String, Speakers> speakers =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> story(statement, storyOf),
                    Collectors.collectingAndThen(
                        Collectors.toList(), told -> new Speakers(titles, told))));
    return statements.stream()
        .map(statement -> {
          var known = speakers.get(story(statement, storyOf));
          return known == null ? statement : known.settle(statement);
        })
        .toList();
  }

  private static String story(Statement statement, Map<String, String> storyOf) {
    var article = statement.anchor().article();
    return storyOf.getOrDefault(article, article);
  }

  private Statement settle(Statement statement) {
    return statement
        .source()
        .flatMap(source -> known(source, statement.anchor().article()))
        .map(statement::from)
        .orElse(statement);
  }

  private Optional<Source> known(Source source, String article) {
    if (source.isAnonymous()) {
      return called(source);
    }
    if (!source.isPerson() && !source.isBody()) {
      return Optional.empty();
    }
    var same = spelt.get(NameForms.key(source.key()));
    var name =
        longest(same == null ? source.key() : same).or(() -> near(source.key(), source.name()));
    if (name.isPresent() || same != null) {
      var person = persons.get(name.orElse(source.key()));
      return Optional.ofNullable(person == null ? persons.get(same) : person)
          .map(one -> source.as(one, "root.person", withTitles(source, one).title()));
    }
    return source.isBody() ? holder(source, article) : Optional.empty();
  }

  /// The first person whose name is this one but for a letter of its words.
  private Optional<String> near(String key, String name) {
    return persons.values().stream()
        .takeWhile(person -> !person.key().equals(key))
        .filter(person -> Spellings.areNear(person.name(), name))
        .map(Source::key)
        .findFirst();
  }

  /// The person whose family name was taken for no name where it stood alone.
  private Optional<Source> called(Source source) {
    return longest(SourceReader.key(source.voice()))
        .map(persons::get)
        .map(person -> source.as(person, "root.person", ""));
  }

  /// The one full name that a name shortens and that no other such name lengthens.
  private Optional<String> longest(String key) {
    var words = List.of(key.split(" "));
    var longer =
        persons.keySet().stream()
            .filter(other -> shortens(words, List.of(other.split(" "))))
            .toList();
    var ends =
        longer.stream()
            .filter(one -> longer.stream().noneMatch(other -> isLonger(other, one)))
            .toList();
    return ends.size() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
  }

  private static boolean isLonger(String one, String other) {
    return shortens(List.of(other.split(" ")), List.of(one.split(" ")));
  }

  /// Whether a name is a short form of a longer one, or that without the family's name.
  private static boolean shortens(List<String> part, List<String> full) {
    boolean begins =
        part.size() > 1 && part.size() < full.size() && full.subList(0, part.size()).equals(part);
    return begins || NameForms.shortens(part, full);
  }

  private Optional<Source> holder(Source source, String article) {
    var office = titles.words(source.name());
    var here = holders(office, article);
    return here.or(() -> holders(office, ""))
        .map(person -> source.as(person, "root.office", source.name()));
  }

  /// The only person who is introduced so.
  ///
  /// @param article in which; empty for all, which takes the very same words
  private Optional<Source> holders(List<String> office, String article) {
    var fitting = new LinkedHashSet<String>();
    for (var one : introduced) {
      boolean fits =
          article.isEmpty()
              ? one.title.equals(office) && office.size() > 1
              : one.article.equals(article) && titles.fits(office, one.title);
      if (fits) {
        fitting.add(longest(one.person.key()).orElse(one.person.key()));
      }
    }
    return fitting.size() == 1
        ? Optional.ofNullable(persons.get(fitting.getFirst()))
        : Optional.empty();
  }
}
