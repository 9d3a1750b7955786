package org.isnad.annotate.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Tokens;

/// Joins what a person is called beside the name, and notes the noun that stands before a body's.
final class RoleRung {

  private static final Grounds BEFORE =
      new Grounds(.9, Reason.of("link.title"), "coreference.role.before");
  private static final Grounds BEHIND =
      new Grounds(.85, Reason.of("link.description"), "coreference.role.behind");
  private static final char COMMA = '\u060C';

  private final Words words;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Map<Integer, Item> byEnd = new HashMap<>();
  private final Map<Integer, Item> things = new HashMap<>();
  private final Map<Integer, Item> byStart = new HashMap<>();
  private final Set<Integer> persons = new HashSet<>();
  private final Duty duties;

  RoleRung(Words words, Tokens tokens, Discourse discourse) {
    this.words = words;
    this.tokens = tokens;
    this.discourse = discourse;
    this.duties = new Duty(words, tokens, discourse);
    for (var item : discourse.items()) {
      if (item.isNominal() && item.isPerson() && !item.isPlural() && !item.isPart()) {
        byEnd.putIfAbsent(item.mention().span().end(), item);
        byStart.putIfAbsent(item.mention().span().start(), item);
      } else if (item.isNominal() && item.article() && !item.isPlural() && !item.isPart()) {
        things.putIfAbsent(item.mention().span().end(), item);
      } else if (item.isName() && item.type() == EntityType.PERSON) {
        persons.add(item.mention().span().start());
      }
    }
  }

  void apply() {
    var names = discourse.items().stream().filter(Item::isName).toList();
    names.forEach(this::before);
    names.forEach(this::behind);
  }

  private void before(Item name) {
    int at = tokens.indexAt(name.mention().span().start());
    boolean clitic =
        at < tokens.size()
            && at > 0
            && tokens.get(at - 1).span().end() > name.mention().span().start();
    if (name.type() != EntityType.PERSON) {
      words
          .noun(name.words().getFirst())
          .ifPresent(_ -> discourse.referent(name).addHead(words.head(name.words().getFirst())));
      noun(clitic ? -1 : at - 1, name);
      described(at, name);
      return;
    }
    if (clitic) {
      return;
    }
    int last = at - 1;
    while (last >= 0 && (isQuote(last) || words.isTitle(tokens.key(last)))) {
      rank(last, name);
      last--;
    }
    boolean apart = at == tokens.size() || tokens.beginsLine(at);
    int duty = apart ? -1 : duties.before(last);
    Stream.of(last, comma(last, -1), duty, duties.before(duty))
        .flatMap(end -> title(end).stream())
        .findFirst()
        .ifPresent(role -> join(role, name, BEFORE));
  }

  /// A rank of one word between the office and the name: the spokesman, Brigadier X.
  private void rank(int index, Item name) {
    var span = tokens.get(index).span();
    title(index)
        .filter(role -> role.mention().span().start() >= span.start())
        .ifPresent(role -> join(role, name, BEFORE));
  }

  private Optional<Item> title(int last) {
    return last < 0
        ? Optional.empty()
        : Optional.ofNullable(byEnd.get(tokens.get(last).span().end()));
  }

  private int comma(int at, int step) {
    boolean comma = at >= 0 && at < tokens.size() && tokens.get(at).is(COMMA);
    return comma ? at + step : at;
  }

  /// "The agency X": the noun is one of those by which the body may be called again.
  private void noun(int index, Item name) {
    int at = index;
    while (at >= 0 && isQuote(at)) {
      at--;
    }
    if (at < 0) {
      return;
    }
    for (var strip : tokens.strips(at)) {
      var noun = words.noun(strip.key()).filter(n -> n.types().contains(name.type()));
      boolean place = name.type() == EntityType.GPE || name.type() == EntityType.LOC;
      if (noun.isPresent() && !(place && Clitics.hasArticle(strip.key()))) {
        discourse.referent(name).addHead(words.head(strip.key()));
        return;
      }
    }
  }

  /// "The ship 'X'", "the capital X": the noun phrase right before is one with the name, where its
  /// noun may be said of such a thing and quotation marks set the name off.
  private void described(int at, Item name) {
    boolean quoted =
        at > 0 && isQuote(at - 1) && isQuote(tokens.indexAt(name.mention().span().end()));
    int last = quoted ? at - 2 : at - 1;
    if (last < 0 || tokens.get(last).span().end() > name.mention().span().start()) {
      return;
    }
    Optional.ofNullable(things.get(tokens.get(last).span().end()))
        .filter(thing -> words.noun(thing.noun()).filter(n -> fits(n, name, quoted)).isPresent())
        .ifPresent(thing -> join(thing, name, BEFORE));
  }

  private static boolean fits(Noun noun, Item name, boolean quoted) {
    return noun.types().contains(name.type()) && (quoted || noun.sense() == Noun.Sense.CAPITAL);
  }

  private void behind(Item name) {
    if (name.type() != EntityType.PERSON) {
      return;
    }
    int next = tokens.indexAt(name.mention().span().end());
    while (next < tokens.size() && isQuote(next)) {
      next++;
    }
    var role = begins(comma(next, 1));
    while (role.isPresent()) {
      join(role.get(), name, BEHIND);
      role = further(tokens.indexAt(role.get().mention().span().end()));
    }
  }

  /// The next office of the same person right behind one: deputy prime minister, minister of the
  /// interior. That before another person's name is the other's.
  private Optional<Item> further(int at) {
    return begins(at)
        .filter(role -> !words.isShared(role.noun()))
        .filter(role -> {
          int next = tokens.indexAt(role.mention().span().end());
          while (next < tokens.size() && (isQuote(next) || words.isTitle(tokens.key(next)))) {
            next++;
          }
          return next == tokens.size() || !persons.contains(tokens.get(next).span().start());
        });
  }

  private Optional<Item> begins(int at) {
    return at < tokens.size()
        ? Optional.ofNullable(byStart.get(tokens.get(at).span().start()))
        : Optional.empty();
  }

  private void join(Item role, Item name, Grounds reason) {
    if (!role.mention().span().contains(name.mention().span()) && discourse.isAlone(role)) {
      discourse.join(role, discourse.referent(name), reason);
    }
  }

  private boolean isQuote(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == TokenKind.QUOTE;
  }
}
