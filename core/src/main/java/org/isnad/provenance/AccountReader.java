package org.isnad.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.model.Timex3;

/// Reads what the statements of one article tell of events that took place. What is only said, as a
/// demand or an accusation, is no event of which there are several accounts.
final class AccountReader {

  private static final Set<String> SAID =
      Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT");

  private final AnnotatedArticle article;
  private final Map<Span, String> referents = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  /// By type of event, the persons of whom the article says that it was done to them.
  private final Map<String, Set<Named>> victims = new HashMap<>();

  AccountReader(AnnotatedArticle article) {
    this.article = article;
    article
        .layerOrNone(Layer.ENTITY_LINKS)
        .forEach(link -> referents.put(link.span(), link.referent()));
    for (var name : article.layerOrNone(Layer.NAMES)) {
      var referent = referents.get(name.span());
      if (referent != null) {
        var text = article.article().text(name.span());
        fullest.merge(referent, text, AccountReader::fuller);
      }
    }
    for (var event : article.layerOrNone(Layer.EVENTS)) {
      names(event.targets()).stream()
          .filter(name -> isFact(event) && isPerson(name))
          .map(this::text)
          .forEach(
              name -> victims.computeIfAbsent(event.type(), type -> new HashSet<>()).add(name));
    }
  }

  private static String fuller(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  /// The accounts in a stretch of text, of events that stand in no further attribution inside it.
  ///
  /// @param attribution the id of the attribution whose content the stretch is
  List<Account> read(Span span, Optional<String> attribution) {
    var events =
        article.inside(Layer.EVENTS, span).stream()
            .filter(event -> event.attribution().equals(attribution) && isFact(event))
            .map(event -> account(event, span));
    return Stream.concat(events, toll(span).stream()).toList();
  }

  /// What a stretch counts by role, each role once.
  private Optional<Account> toll(Span span) {
    var counts = new HashMap<String, BigDecimal>();
    Optional<Span> words = Optional.empty();
    for (var quantity : article.inside(Layer.QUANTITIES, span)) {
      var role = quantity.counts();
      if (role.isPresent() && counts.putIfAbsent(role.get(), quantity.value()) == null) {
        words = Optional.of(words.map(quantity.span()::cover).orElse(quantity.span()));
      }
    }
    var place =
        article.inside(Layer.NAMES, span).stream()
            .filter(AccountReader::isPlace)
            .map(name -> Named.of(article.article().text(name.span())))
            .findFirst();
    return words.map(found ->
        new Account(
            Account.TOLL,
            found,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            place,
            Optional.empty(),
            counts));
  }

  private static boolean isFact(Event event) {
    return !SAID.contains(event.type())
        && event.polarity() == EventPolarity.AFFIRMED
        && (event.modality() == Modality.ASSERTED || event.modality() == Modality.REPORTED);
  }

  private Account account(Event event, Span within) {
    var counts = new HashMap<String, BigDecimal>();
    event.counts().forEach(count -> counts.putIfAbsent(count.role(), count.best()));
    var doers = names(event.actors());
    var done = names(event.targets());
    var persons = texts(done.stream().filter(AccountReader::isPerson).toList());
    return new Account(
        event.type(),
        words(event, within),
        texts(doers),
        persons,
        persons.isEmpty() ? concerned(event, doers, within) : List.of(),
        texts(Stream.concat(doers.stream(), done.stream()).toList()),
        place(event),
        event.time().flatMap(Timex3::day),
        counts);
  }

  /// The persons in a statement to whom the article says elsewhere that such a thing was done; not
  /// one to whom the statement says that something else was done.
  private List<Named> concerned(Event event, List<Name> doers, Span within) {
    var elsewhere = victims.getOrDefault(event.type(), Set.of());
    if (elsewhere.isEmpty()) {
      return List.of();
    }
    var named = article.inside(Layer.NAMES, within).stream();
    var others = texts(targetsOfOthers(event, within));
    return texts(named.filter(name -> isPerson(name) && !doers.contains(name)).toList()).stream()
        .filter(name -> elsewhere.contains(name) && !others.contains(name))
        .toList();
  }

  private List<Name> targetsOfOthers(Event event, Span within) {
    return article.inside(Layer.EVENTS, within).stream()
        .filter(other -> !other.type().equals(event.type()))
        .flatMap(other -> names(other.targets()).stream())
        .toList();
  }

  /// A place below a country: that a thing happened somewhere in a country shows and excludes
  /// little.
  private static boolean isPlace(Name name) {
    return name.type() == NameType.LOC && !name.origin().isCountry();
  }

  private static boolean isPerson(Name name) {
    return name.type() == NameType.PER;
  }

  private List<Name> names(List<Span> participants) {
    return participants.stream()
        .flatMap(span -> article.inside(Layer.NAMES, span).stream())
        .toList();
  }

  private List<Named> texts(Collection<Name> names) {
    return names.stream().map(this::text).distinct().toList();
  }

  private Named text(Name name) {
    var own = article.article().text(name.span());
    var referent = referents.get(name.span());
    return Named.of(referent == null ? own : fullest.getOrDefault(referent, own));
  }

  private Optional<Named> place(Event event) {
    return names(event.place().stream().toList()).stream()
        .filter(AccountReader::isPlace)
        .map(name -> Named.of(article.article().text(name.span())))
        .findFirst();
  }

  /// The trigger and all participants that stand in the statement.
  private static Span words(Event event, Span within) {
    var parts = new ArrayList<Span>(event.actors());
    parts.addAll(event.targets());
    event.place().ifPresent(parts::add);
    event.counts().forEach(count -> parts.add(count.span()));
    return parts.stream().filter(within::contains).reduce(event.span(), Span::cover);
  }
}
