package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How mentions, entities, events and relations are scored, on pages annotated by hand.
class HappeningsTest {

  private static final String TEXT =
      "الحارس يوقف المهرب\n"
          + "أوقف حرس الميناء المهرب سالم بحر، وقال قائد الحرس نادر شط إن التوقيف جرى ليلاً.\n";

  private static final String[] MENTIONS = {
    "mention\tGUARD\tname\tحرس الميناء",
    "mention\tGUARD\tnominal\tالحرس",
    "mention\tSALEM\tname\tسالم بحر",
    "mention\tSALEM\tnominal\tالمهرب#2",
    "mention\tNADER\tname\tنادر شط",
    "mention\tNADER\tnominal\tقائد الحرس",
    "?mention\tNADER\tnominal\tالحارس",
  };

  @TempDir Path folder = Path.of("");

  private final HandMade page = new HandMade("harbour", TEXT);

  @Test
  void theTriggerAndTheTypeMakeAnEvent() {
    page.key("event\tCOERCE | ASSAULT\tأوقف | التوقيف\taffirmed asserted\t-\t-")
        .event("COERCE", page.span("أوقف"), List.of(), List.of())
        .event("COERCE", page.span("التوقيف"), List.of(), List.of())
        .event("AID", page.span("جرى"), List.of(), List.of());
    holds("events", 1, 1, 0);
    holds("event-polarity", 1, 0, 0);
    holds("event-modality", 1, 0, 0);
  }

  @Test
  void whatFitsNoTypeIsOptional() {
    page.key("event\t-\tجرى\taffirmed reported\t-\t-", "event\tCOERCE\tأوقف\tnegated future\t-\t-")
        .event("AID", page.span("جرى"), List.of(), List.of())
        .event("COERCE", page.span("أوقف"), List.of(), List.of());
    holds("events", 1, 0, 0);
    holds("event-polarity", 0, 0, 1);
    holds("event-modality", 0, 0, 1);
  }

  @Test
  void participantsAreEntitiesOrWords() {
    page.key(
            with(
                "event\tCOERCE\tأوقف\taffirmed asserted\t@GUARD\t@SALEM",
                "event\tCOERCE\tيوقف\taffirmed asserted\tالحارس\tالمهرب"))
        .event(
            "COERCE",
            page.span("أوقف"),
            List.of(page.span("حرس الميناء")),
            List.of(page.span("نادر شط")))
        .event("COERCE", page.span("يوقف"), List.of(page.span("الحارس")), List.of());
    holds("event-actors", 2, 0, 0);
    holds("event-targets", 0, 1, 2);
  }

  @Test
  void aNominalIsKnownByItsHead() {
    page.key(MENTIONS)
        .mention(Kind.NOMINAL, page.span("قائد الحرس نادر شط"), page.span("قائد"))
        .mention(Kind.NOMINAL, page.last("المهرب"), page.last("المهرب"))
        .mention(Kind.NOMINAL, page.span("ليلاً"), page.span("ليلاً"));
    holds("mentions-nominal", 2, 1, 1);
  }

  @Test
  void entitiesAreScoredByBCubed() {
    page.key(MENTIONS)
        .name(page.span("حرس الميناء"))
        .name(page.span("سالم بحر"))
        .name(page.span("نادر شط"))
        .mention(Kind.NOMINAL, page.last("المهرب"), page.last("المهرب"))
        .mention(Kind.NOMINAL, page.span("قائد الحرس"), page.span("قائد"))
        .entity("E1", page.span("حرس الميناء"), page.span("قائد الحرس"))
        .entity("E2", page.span("سالم بحر"), page.last("المهرب"))
        .entity("E3", page.span("نادر شط"));
    var entities = HandMade.score(folder, page).layer("entities").orElseThrow();
    assertThat(entities.precision()).isCloseTo((0.5 + 0.5 + 1 + 1 + 1) / 5, within(1e-9));
    assertThat(entities.recall()).isCloseTo((0.5 + 0.5 + 0.5 + 1 + 1) / 6, within(1e-9));
    assertThat(HandMade.score(folder, page).layer("entities-across")).isEmpty();
  }

  @Test
  void entitiesThatMayBeOneCanStandTogetherOrApart() {
    page.key(with("maybe\tNADER\tGUARD"))
        .name(page.span("حرس الميناء"))
        .name(page.span("نادر شط"))
        .entity("E1", page.span("حرس الميناء"), page.span("نادر شط"));
    assertThat(HandMade.score(folder, page).layer("entities").orElseThrow().precision())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void anEntityOfTwoPagesMustBeOneOnBoth() {
    var other = new HandMade("later", "خبر\nعاد نادر شط إلى الميناء.\n");
    other.key("mention\tNADER\tname\tنادر شط").name(other.span("نادر شط"));
    page.key(MENTIONS).name(page.span("نادر شط"));
    page.entity("E1", page.span("نادر شط"));
    other.entity("E2", other.span("نادر شط"));
    var across = HandMade.score(folder, page, other).layer("entities-across").orElseThrow();
    assertThat(across.precision()).isCloseTo(1, within(1e-9));
    assertThat(across.recall()).isCloseTo((1 / 3.0 + 1 / 3.0) / 7, within(1e-9));
  }

  @Test
  void aPairOfEntitiesCountsOnceHoweverOftenItIsSaid() {
    page.key(
            with(
                "relation\tLEADS | COMMANDS\tNADER\tGUARD\tقائد الحرس نادر شط",
                "relation\tLEADS | COMMANDS\tNADER\tGUARD\tقائد الحرس",
                "?relation\tOPPOSES\tGUARD\tSALEM\tأوقف حرس الميناء المهرب"))
        .mention(Kind.NOMINAL, page.span("قائد الحرس"), page.span("قائد"))
        .relation("COMMANDS", page.span("نادر شط"), page.last("الحرس"))
        .relation("COMMANDS", page.span("قائد الحرس"), page.last("الحرس"))
        .relation("LEADS", page.last("الحرس"), page.span("نادر شط"))
        .relation("LEADS", page.last("الحرس"), page.span("نادر شط"))
        .relation("OPPOSES", page.span("حرس الميناء"), page.span("سالم بحر"));
    holds("relations", 1, 1, 0);
  }

  @Test
  void theSidesOfAnAllianceMayChangePlaces() {
    page.key(with("relation\tALLIED_WITH\tNADER\tGUARD\tقائد الحرس"))
        .relation("ALLIED_WITH", page.span("حرس الميناء"), page.span("نادر شط"));
    holds("relations", 1, 0, 0);
  }

  private static String[] with(String... lines) {
    return Stream.of(MENTIONS, lines).flatMap(Stream::of).toArray(String[]::new);
  }

  private void holds(String layer, int hits, int falseAlarms, int misses) {
    assertThat(HandMade.score(folder, page).layer(layer))
        .contains(LayerScore.of(layer).plus(hits, falseAlarms, misses));
  }
}
