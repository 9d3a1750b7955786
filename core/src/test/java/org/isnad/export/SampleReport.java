package org.isnad.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Evidence;
import org.isnad.model.Failure;
import org.isnad.model.Given;
import org.isnad.model.Layer;
import org.isnad.model.Metadatum;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Origin;
import org.isnad.model.Page;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Reason;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.model.Root;
import org.isnad.model.Sentence;
import org.isnad.model.Situation;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.Support;
import org.isnad.model.Timex3;
import org.isnad.model.Zone;

/// A report made by hand that has one of everything: three pages on a ferry that sank.
public final class SampleReport {

  private static final Origin ORIGIN = new Origin("test", "test.by-hand");

  private SampleReport() {}

  /// The report.
  public static Report report() throws IOException {
    var a = MarkedText.of("sample/a.txt");
    var b = MarkedText.of("sample/b.txt");
    var c = MarkedText.of("sample/c.txt");
    var pages = List.of(first(a), second(b), third(c));
    var sixDead =
        new Claim(
            "C1",
            List.of(
                support("a", a.span("A1.content"), "A1"), support("b", b.span("A1.content"), "A1")),
            List.of("R1"),
            ClaimStatus.CONTESTED,
            List.of(Reason.text("by hand")));
    var fourDead = claim("C2", c, "c", "A1", "R2", ClaimStatus.CONTESTED);
    var denial = claim("C3", a, "a", "A2", "R3", ClaimStatus.SINGLE_ROOT);
    var quote = claim("C4", a, "a", "A3", "R3", ClaimStatus.SINGLE_ROOT);
    var own =
        new Claim(
            "C5",
            List.of(new Support(new Anchor("b", b.span("own")), Optional.empty())),
            List.of(),
            ClaimStatus.UNATTRIBUTED,
            List.of(Reason.text("by hand")));
    var lost =
        new ReuseAlignment(
            new Anchor("a", a.span("A1.content")),
            new Anchor("c", c.span("own")),
            Kind.VERBATIM,
            1,
            Optional.empty(),
            AttributionChange.LOST_IN_B,
            ORIGIN);
    var medium = a.words("A1.medium");
    return new Report(
        "0.1.0",
        List.of("tokens", "sentences"),
        "0".repeat(64),
        pages,
        List.of(),
        List.of(lost),
        List.of(new Story("S1", a.words("headline"), List.of("a", "b", "c"))),
        List.of(sixDead, fourDead, denial, quote, own),
        List.of(
            new Root(
                "R1", "key-R1", a.words("A1.source"), true, List.of(medium), List.of("a", "b")),
            new Root("R2", "key-R2", c.words("A1.source"), false, List.of(), List.of("c")),
            new Root("R3", "key-R3", a.words("A2.source"), false, List.of(), List.of("a"))),
        List.of(new Conflict("count", List.of("C1", "C2"), List.of("6", "4"))),
        List.of(),
        Situation.NONE,
        List.of(new Failure("read", "missing", "d.txt", "no such file")));
  }

  private static PageReport first(MarkedText text) {
    var annotated =
        article("a", text, Optional.of("Port News"))
            .with(
                Layer.ATTRIBUTIONS,
                List.of(
                    attribution("A1", text, Polarity.AFFIRM, false, true),
                    attribution("A2", text, Polarity.DENY, false, false),
                    quote(text)))
            .with(
                Layer.NAMES, List.of(new Name(text.span("A2.source"), NameType.ORG, "key", ORIGIN)))
            .with(
                Layer.TIMES,
                List.of(
                    new Timex3(
                        text.span("dateline"),
                        Timex3.Type.DATE,
                        "2025-03-03",
                        Optional.empty(),
                        ORIGIN)))
            .with(
                Layer.QUANTITIES,
                List.of(
                    new Quantity(
                        text.span("A1.content"),
                        new BigDecimal("6"),
                        new BigDecimal("6"),
                        new BigDecimal("6.5"),
                        Optional.of("APPROX"),
                        Optional.empty(),
                        Optional.of("killed"),
                        ORIGIN)));
    return page(annotated);
  }

  private static PageReport second(MarkedText text) {
    return page(
        article("b", text, Optional.empty())
            .with(
                Layer.ATTRIBUTIONS,
                List.of(attribution("A1", text, Polarity.AFFIRM, false, true))));
  }

  private static PageReport third(MarkedText text) {
    return page(
        article("c", text, Optional.of("Gulf Daily"))
            .with(
                Layer.ATTRIBUTIONS,
                List.of(attribution("A1", text, Polarity.AFFIRM, false, false))));
  }

  private static PageReport page(AnnotatedArticle annotated) {
    return new PageReport(annotated.article().page(), List.of(annotated));
  }

  /// What the markup of the second page says of it.
  private static final Given MARKED =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(new Metadatum("section", "local", new Origin("page", "html.itemprop"))),
          List.of());

  private static AnnotatedArticle article(String id, MarkedText text, Optional<String> outlet) {
    var page =
        new Page(
            id + ".txt",
            id.repeat(64),
            id.equals("b") ? "application/x-ndjson" : "text/plain",
            "UTF-8",
            "ar",
            text.text(),
            id.equals("b") ? MARKED : Given.NOTHING,
            List.of());
    var dateline = text.find("dateline");
    int start = text.span("headline").end() + 1;
    var article =
        new Article(
            id,
            page,
            text.find("headline"),
            List.of(),
            dateline,
            dateline.map(span -> LocalDate.of(2025, 3, 3)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            outlet,
            List.of(),
            List.of(),
            List.of(new Span(start, text.text().length())),
            List.of());
    var sentences = new ArrayList<Sentence>();
    text.find("own").ifPresent(span -> sentences.add(new Sentence(span, Zone.BODY, 1)));
    sentences.add(new Sentence(text.span("A1.content"), Zone.BODY, 1));
    return AnnotatedArticle.of(article).with(Layer.SENTENCES, sentences);
  }

  private static Attribution attribution(
      String id, MarkedText text, Polarity polarity, boolean direct, boolean anonymous) {
    var source = text.span(id + ".source");
    var chain = new ArrayList<ChainLink>();
    chain.add(
        new ChainLink(
            text.words(id + ".source"), Optional.of(source), anonymous, ChainLink.Kind.SPEAKER));
    text.find(id + ".medium")
        .ifPresent(span ->
            chain.add(
                new ChainLink(
                    span.of(text.text()), Optional.of(span), false, ChainLink.Kind.MEDIUM)));
    chain.add(new ChainLink("page", Optional.empty(), false, ChainLink.Kind.ARTICLE));
    return new Attribution(
        id,
        text.span(id + ".cue"),
        Optional.of(source),
        text.words(id + ".source"),
        Optional.empty(),
        text.span(id + ".content"),
        direct,
        anonymous,
        polarity,
        Evidence.TOLD,
        3,
        false,
        chain,
        Optional.empty(),
        ORIGIN);
  }

  /// The company's words in quotation marks, which the text attributes by a colon.
  private static Attribution quote(MarkedText text) {
    var said = attribution("A2", text, Polarity.AFFIRM, true, false);
    return new Attribution(
        "A3",
        said.cue(),
        Optional.empty(),
        said.sourceName(),
        Optional.empty(),
        text.span("A3.content"),
        true,
        false,
        Polarity.AFFIRM,
        Evidence.TOLD,
        3,
        false,
        said.chain(),
        Optional.empty(),
        ORIGIN);
  }

  private static Claim claim(
      String id, MarkedText text, String article, String said, String root, ClaimStatus status) {
    var support = support(article, text.span(said + ".content"), said);
    return new Claim(id, List.of(support), List.of(root), status, List.of(Reason.text("by hand")));
  }

  private static Support support(String article, Span span, String attribution) {
    return new Support(new Anchor(article, span), Optional.of(attribution));
  }
}
