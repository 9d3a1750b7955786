package org.isnad.annotate.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;
import org.isnad.model.TokenKind;
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
  private final Map<Integer, Item> byStart = new HashMap<>();

  RoleRung(Words words, Tokens tokens, Discourse discourse) {
    this.words = words;
    this.tokens = tokens;
    this.discourse = discourse;
    for (var item : discourse.items()) {
      if (item.isNominal() && item.isPerson() && !item.isPlural() && !item.isPart()) {
        byEnd.putIfAbsent(item.mention().span().end(), item);
        byStart.putIfAbsent(item.mention().span().start(), item);
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
      return;
    }
    if (clitic) {
      return;
    }
    int last = at - 1;
    while (last >= 0 && (isQuote(last) || words.isTitle(tokens.key(last)))) {
      last--;
    }
    var title = title(last);
    (title.isPresent() ? title : title(comma(last, -1)))
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
      if (noun.isPresent()) {
        discourse.referent(name).addHead(words.head(strip.key()));
        return;
      }
    }
  }

  private void behind(Item name) {
    if (name.type() != EntityType.PERSON) {
      return;
    }
    int next = tokens.indexAt(name.mention().span().end());
    while (next < tokens.size() && isQuote(next)) {
      next++;
    }
    int at = comma(next, 1);
    if (at < tokens.size()) {
      Optional.ofNullable(byStart.get(tokens.get(at).span().start()))
          .ifPresent(role -> join(role, name, BEHIND));
    }
  }

  private void join(Item role, Item name, Grounds reason) {
    if (!role.mention().span().contains(name.mention().span()) && discourse.isAlone(role)) {
      discourse.join(role, discourse.referent(name), reason);
    }
  }

  private boolean isQuote(int at) {
    return tokens.get(at).kind() == TokenKind.QUOTE;
  }
}
