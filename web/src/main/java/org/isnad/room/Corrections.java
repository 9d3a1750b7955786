package org.isnad.room;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.User;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.room.Correction.Found;
import org.isnad.room.Correction.Place;
import org.isnad.room.Correction.Right;
import org.isnad.room.Correction.Wrong;

/// What persons say is wrong with what was found in articles: the file `corrections.jsonl` in the
/// library's folder. It changes nothing that was found.
public final class Corrections {

  /// The name of the file.
  public static final String FILE = "corrections.jsonl";

  private static final int LONGEST = 2_000;

  private final Room room;
  private final Ledger ledger;
  private final Clock clock;

  /// The corrections of a room.
  public Corrections(Room room) {
    this.room = room;
    this.ledger = new Ledger(room.folder().resolve(FILE));
    this.clock = Clock.systemUTC();
  }

  /// What somebody says.
  ///
  /// @param article its id
  /// @param layer in which something was found, or should have been
  /// @param start where, in code points of the page's text
  /// @param end behind it
  /// @param wrong what is wrong
  /// @param right what is right instead
  /// @param remark in the person's own words
  public record Proposal(
      String article, String layer, int start, int end, Wrong wrong, Right right, String remark) {}

  /// What the fields of a request say, the same for people and programs.
  ///
  /// @param article its id
  /// @throws Refusal when a value makes no sense
  public static Proposal proposal(String article, Parameters fields) {
    var name = fields.first("wrong", "");
    var wrong =
        Arrays.stream(Wrong.values())
            .filter(one -> one.word().equals(name))
            .findFirst()
            .orElseThrow(() ->
                Refusal.bad(
                    "bad-wrong", "wrong: one of kind, type, borders, value, extra, missing"));
    return new Proposal(
        article,
        fields.first("layer", ""),
        fields.number("start", 0, 0, Integer.MAX_VALUE),
        fields.number("end", 0, 0, Integer.MAX_VALUE),
        wrong,
        new Right(
            fields.first("words", ""), fields.first(wrong == Wrong.KIND ? "kind" : "value", "")),
        fields.first("remark", ""));
  }

  /// All of them, the latest first.
  public List<Correction> all() {
    return ledger.latest().stream().map(Correction::of).toList();
  }

  /// The correction of an id.
  public Optional<Correction> of(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Keeps what somebody says.
  ///
  /// @throws Refusal when there is no such article or place, or what is right cannot be right there
  public Correction add(Proposal said, User user) {
    var article =
        room.article(said.article)
            .map(room.desk()::complete)
            .orElseThrow(() -> Refusal.missing("no-such-article", "there is no such article"));
    var span = span(article, said.start, said.end);
    var sentence = sentence(article, span);
    var found = Correctable.at(article, said.layer, span);
    if (found.isEmpty() && said.wrong != Wrong.MISSING) {
      throw Refusal.bad("nothing-there", "nothing of that layer was found just there");
    }
    check(said, article.article().text(sentence.span()));
    var page = article.article().page();
    var correction =
        new Correction(
            UUID.randomUUID().toString().substring(0, 8),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            user.name(),
            said.article,
            page.uri(),
            page.sha256(),
            new Place(said.layer, said.start, said.end, article.article().text(span)),
            new Found(
                found.map(Correctable::value).orElse(""),
                found.map(annotation -> annotation.origin().rule()).orElse("")),
            said.wrong,
            said.right,
            said.remark);
    ledger.add(correction.line());
    return correction;
  }

  private static void check(Proposal said, String sentence) {
    var right = said.right;
    for (var text : List.of(right.words(), right.value(), said.remark)) {
      if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        throw Refusal.bad("too-long", "at most " + LONGEST + " bytes in a field");
      }
    }
    boolean words = said.wrong == Wrong.BORDERS || said.wrong == Wrong.MISSING;
    if (words && (right.words().isBlank() || !sentence.contains(right.words()))) {
      throw Refusal.bad("bad-words", "words: they have to stand in the sentence");
    }
    boolean value =
        said.wrong == Wrong.TYPE || said.wrong == Wrong.VALUE || said.wrong == Wrong.MISSING;
    if (value) {
      Correctable.check(said.layer, right.value());
    }
    if (said.wrong == Wrong.KIND) {
      Correctable.layer(right.value());
    }
  }

  /// A span in code points as one of the text.
  ///
  /// @throws Refusal when it lies outside
  public static Span span(AnnotatedArticle article, int start, int end) {
    var text = article.article().text();
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      throw Refusal.bad("bad-span", "start, end: code points of the page's text are needed");
    }
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  /// The sentence in which a span begins.
  ///
  /// @throws Refusal when there is none
  public static Sentence sentence(AnnotatedArticle article, Span span) {
    return article.layerOrNone(Layer.SENTENCES).stream()
        .filter(sentence -> sentence.span().contains(span.start()))
        .findFirst()
        .orElseThrow(() -> Refusal.bad("bad-span", "start: there is no sentence"));
  }
}
