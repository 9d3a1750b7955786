package org.isnad.lexicon;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Tokens;

/// One rule made ready to run: its classes bound, its first words known.
final class CompiledRule {

  private final Rule rule;
  private final int order;
  private final Map<Element.Member, Finder> finders = new IdentityHashMap<>();
  private final Set<String> firstWords = new LinkedHashSet<>();
  private final Set<Finder> firstClasses = new LinkedHashSet<>();

  CompiledRule(Rule rule, int order, Map<String, Finder> classes) {
    this.rule = rule;
    this.order = order;
    bind(rule.pattern(), classes);
    if (!first(rule.pattern())) {
      return;
    }
    throw new LexiconException(
        rule.file(), rule.line(), "rule " + rule.name() + " can match nothing");
  }

  Rule rule() {
    return rule;
  }

  int order() {
    return order;
  }

  Set<String> firstWords() {
    return firstWords;
  }

  Set<Finder> firstClasses() {
    return firstClasses;
  }

  private void bind(List<Element> elements, Map<String, Finder> classes) {
    for (var element : elements) {
      switch (element) {
        case Element.Member member -> finders.put(member, resolve(member, classes));
        case Element.Choice choice -> choice.alternatives().forEach(a -> bind(a, classes));
        case Element.Repeat repeat -> bind(List.of(repeat.element()), classes);
        case Element.Proclitic proclitic -> bind(List.of(proclitic.element()), classes);
        case Element.Not not -> bind(List.of(not.element()), classes);
        case Element.Literal _, Element.Mark _ -> {}
      }
    }
  }

  private Finder resolve(Element.Member member, Map<String, Finder> classes) {
    var defined = classes.get(member.name());
    return defined != null ? defined : builtIn(member, classes);
  }

  /// A built-in class is made once for each argument, so that rules which begin alike share one
  /// look-up.
  private Finder builtIn(Element.Member member, Map<String, Finder> classes) {
    var key = member.name() + " " + member.argument();
    return classes.computeIfAbsent(
        key,
        k ->
            BuiltIn.of(member.name(), member.argument())
                .orElseThrow(() ->
                    new LexiconException(
                        rule.file(),
                        rule.line(),
                        rule.name() + ": unknown class " + member.name())));
  }

  /// Collects what the sequence can begin with; whether it can be empty.
  private boolean first(List<Element> elements) {
    for (var element : elements) {
      if (!first(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean first(Element element) {
    return switch (element) {
      case Element.Literal literal -> {
        firstWords.add(literal.key());
        yield false;
      }
      case Element.Member member -> {
        firstClasses.add(finder(member));
        yield false;
      }
      case Element.Choice choice -> {
        boolean empty = false;
        for (var alternative : choice.alternatives()) {
          empty |= first(alternative);
        }
        yield empty;
      }
      case Element.Repeat repeat -> first(repeat.element()) | repeat.least() == 0;
      case Element.Proclitic proclitic -> {
        firstClasses.add(new Prefixed(proclitic.letters()));
        yield false;
      }
      case Element.Mark _, Element.Not _ -> true;
    };
  }

  /// A word that begins with the letters of a proclitic; the rest is looked at when the rule runs.
  private record Prefixed(String letters) implements Finder {
    @Override
    public List<Found> at(Tokens tokens, int index, int strip) {
      return strip == 0 && tokens.key(index).startsWith(letters)
          ? List.of(new Found(index + 1, Map.of()))
          : List.of();
    }
  }

  /// What a class of the pattern asks.
  Finder finder(Element.Member member) {
    return Optional.ofNullable(finders.get(member)).orElseThrow();
  }

  /// Tries the rule from token `index` on, read with clitic reading `strip`.
  Optional<RuleRun> run(Tokens tokens, int index, int strip, int limit) {
    var run = new RuleRun(this, tokens, index, strip, limit);
    return run.fits() ? Optional.of(run) : Optional.empty();
  }
}
