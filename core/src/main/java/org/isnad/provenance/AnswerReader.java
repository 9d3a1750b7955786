package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Polarity;
import org.isnad.model.Relation;
import org.isnad.provenance.Answer.Stand;
import org.isnad.text.Folding;
import org.isnad.word.Word;

/// Reads who answers for which deed: who claims it, who is blamed for it, who denies to have done
/// it.
final class AnswerReader {

  private static final int DEED = 8;
  private static final int GAP = 5;
  private static final Map<String, Stand> STANDS =
      Map.of("CLAIMS_RESPONSIBILITY", Stand.CLAIMED, "DENIES_RESPONSIBILITY", Stand.DENIED);

  /// Words for a part in a deed, each with those of which one must follow.
  private final Map<String, Set<String>> parts = new HashMap<>();

  AnswerReader() {
    for (var row : Table.load("provenance/parts.tsv").rows()) {
      var with = new HashSet<String>();
      row.list("with").forEach(form -> with.add(Folding.fold(form)));
      for (var form : row.list("form")) {
        var words = Folding.fold(form).split(" ");
        parts.put(words[words.length - 1], with);
      }
    }
  }

  /// The answers of an article in the order in which they are found.
  List<Answer> read(AnnotatedArticle article, List<Word> words) {
    var text = new Text(article, words);
    var found = new ArrayList<Answer>();
    article.layerOrNone(Layer.RELATIONS).forEach(one -> relation(text, one).ifPresent(found::add));
    article.layerOrNone(Layer.EVENTS).forEach(one -> accusation(text, one).ifPresent(found::add));
    article.layerOrNone(Layer.ATTRIBUTIONS).forEach(one -> denial(text, one).ifPresent(found::add));
    return found;
  }

  private Optional<Answer> relation(Text text, Relation relation) {
    var stand = STANDS.get(relation.type());
    if (stand == null) {
      return Optional.empty();
    }
    var who = text.article.article().text(relation.from());
    return text.deed(text.at(relation.to().start()))
        .map(deed -> new Answer(stand, who, deed, relation.span()));
  }

  /// Somebody named is accused, and the words for his part in the deed stand behind.
  private Optional<Answer> accusation(Text text, Event event) {
    boolean said = event.modality() == Modality.ASSERTED || event.modality() == Modality.REPORTED;
    if (!event.type().equals("ACCUSE")
        || event.polarity() == EventPolarity.NEGATED
        || !said
        || event.targets().isEmpty()) {
      return Optional.empty();
    }
    var target = event.targets().getFirst();
    var name = text.article.inside(Layer.NAMES, target).stream().findFirst();
    int from = text.at(Math.max(event.span().end(), target.end()));
    return name.flatMap(one ->
        behindPart(text, from, GAP)
            .map(deed ->
                new Answer(
                    Stand.BLAMED,
                    text.article.article().text(one.span()),
                    deed,
                    event.span().cover(target))));
  }

  /// A named speaker denies his part in the deed.
  private Optional<Answer> denial(Text text, Attribution said) {
    return said.polarity() == Polarity.DENY && !said.anonymous() && !said.sourceName().isEmpty()
        ? behindPart(text, text.at(said.content().start()), 2)
            .map(deed -> new Answer(Stand.DENIED, said.sourceName(), deed, said.content()))
        : Optional.empty();
  }

  /// The deed behind a word for a part in it, which stands among the next few words.
  private Optional<Set<String>> behindPart(Text text, int from, int most) {
    int end = Math.min(text.words.size(), from + most);
    for (int i = from; i < end; i++) {
      var with = parts.get(text.written(i));
      if (with != null && (with.isEmpty() || with.contains(text.written(i + 1)))) {
        return text.deed(i + (with.isEmpty() ? 1 : 2));
      }
    }
    return Optional.empty();
  }

  /// The words of an article by their place.
  private record Text(AnnotatedArticle article, List<Word> words) {

    int at(int offset) {
      return Word.firstFrom(words, offset);
    }

    String written(int i) {
      return i < words.size() ? Folding.fold(article.article().text(words.get(i).span())) : "";
    }

    /// The stems of the next few words of the sentence.
    Optional<Set<String>> deed(int from) {
      var stems = new HashSet<String>();
      for (int i = from; i < Math.min(words.size(), from + DEED); i++) {
        var word = words.get(i);
        if (word.sentence() == words.get(from).sentence() && word.isLexical()) {
          stems.add(word.stem());
        }
      }
      return stems.isEmpty() ? Optional.empty() : Optional.of(stems);
    }
  }
}
