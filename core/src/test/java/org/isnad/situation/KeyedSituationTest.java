package org.isnad.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.isnad.link.Linker;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Entity;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two real pages, which lie beside the project where there are any, with events and entities as
/// their keys have them, add up to what an analyst sees in them.
class KeyedSituationTest {

  private static final Path SHARED = Path.of("..", "..", "shared").toAbsolutePath().normalize();
  private static Situation situation = Situation.NONE;
  private static List<Entity> entities = List.of();

  @BeforeAll
  static void readThem() throws IOException {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("gold")),
        "no keys of real pages at " + SHARED + ": skipped");
    var keys = new LinkedHashMap<Path, Path>();
    for (var page : List.of("000", "001")) {
      keys.put(
          SHARED.resolve("seeds").resolve(page + ".txt"),
          SHARED.resolve("gold/seeds").resolve(page + ".json"));
    }
    var pages = KeyedPages.read(keys);
    var linked = new Linker().link(pages.articles());
    entities = pages.entities();
    situation =
        new SituationStep()
            .build(
                new Ground(
                    pages.articles(),
                    entities,
                    linked.reuse(),
                    linked.stories(),
                    linked.claims(),
                    linked.roots()));
  }

  @Test
  void theAttacksFallToNoneAndTheDaysBetweenStayUnknown() {
    assertThat(situation.rates())
        .singleElement()
        .satisfies(rate -> {
          assertThat(rate.periods()).hasSize(2);
          var before = rate.periods().getFirst();
          assertThat(before.from()).isEqualTo("2024-01-15");
          assertThat(before.to()).isEqualTo("2024-01-29");
          assertThat(before.best()).isEqualByComparingTo("20");
          assertThat(before.mod()).contains("MORE_THAN");
          assertThat(before.high()).isEmpty();
          var after = rate.periods().getLast();
          assertThat(after.from()).isEqualTo("2024-02-04");
          assertThat(after.best()).isZero();
          assertThat(rate.changes()).containsExactly(after.from());
        });
  }

  @Test
  void whatBothPagesTellStandsOnceAndOnOneRoot() {
    assertThat(told("CONSULT", "QAANI", "FACTIONS", Modality.REPORTED))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.time()).contains("2024-01-29");
          assertThat(articles(meeting)).isEqualTo(2);
          assertThat(meeting.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
        });
    assertThat(situation.timeline()).noneMatch(e -> e.status() == ClaimStatus.CORROBORATED);
  }

  @Test
  void aRequestToStopIsNoStop() {
    assertThat(told("RETREAT", "FACTIONS", "USFORCES", Modality.REPORTED)).hasSize(1);
    assertThat(told("RETREAT", "FACTIONS", "USBASES", Modality.REQUESTED)).hasSize(1);
  }

  @Test
  void thatNoneWereCountedRestsOnTheAgencyThoughOnePageDoesNotNameIt() {
    assertThat(told("ASSAULT", "FACTIONS", "USFORCES", Modality.ASSERTED))
        .filteredOn(entry -> entry.polarity() == EventPolarity.NEGATED)
        .singleElement()
        .satisfies(none -> {
          assertThat(articles(none)).isEqualTo(2);
          assertThat(none.roots()).hasSize(1);
        });
  }

  @Test
  void theUnnamedCommanderIsKeptApart() {
    assertThat(told("CONSULT", "IRAN_CMDR", "KH_LEADERS", Modality.ASSERTED)).hasSize(1);
  }

  @Test
  void anEdgeStandsOnceWithAllItsEvidence() {
    assertThat(situation.relations())
        .filteredOn(edge ->
            edge.type().equals("SUPPORTS")
                && edge.from().equals(id("IRAN"))
                && edge.to().equals(id("KH")))
        .singleElement()
        .satisfies(edge -> assertThat(edge.evidence()).hasSizeGreaterThan(1));
  }

  private static long articles(Entry entry) {
    return entry.members().stream().map(Situation.Member::article).distinct().count();
  }

  private static List<Entry> told(String type, String actor, String target, Modality modality) {
    return situation.timeline().stream()
        .filter(entry ->
            entry.type().equals(type)
                && entry.modality() == modality
                && entry.actors().contains(id(actor))
                && entry.targets().contains(id(target)))
        .toList();
  }

  private static String id(String key) {
    return entities.stream()
        .filter(entity -> entity.english().equals(key))
        .map(Entity::id)
        .findFirst()
        .orElseThrow();
  }
}
