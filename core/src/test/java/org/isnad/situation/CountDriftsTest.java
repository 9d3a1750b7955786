package org.isnad.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.link.Newsroom;
import org.isnad.model.Root;
import org.isnad.situation.CountDrift.Line;
import org.junit.jupiter.api.Test;

/// How numbers go from report to report.
class CountDriftsTest {

  private static final String GROUP = "كتيبة الصخر";
  private static final String BASE = "قاعدة التل";
  private static final List<String> NAMES = List.of(GROUP, BASE);

  private static Dispatch raid(String id, int day, String source, int wounded) {
    var newsroom =
        Newsroom.article(id, "هجوم جديد على قاعدة التل في الشمال")
            .day(day)
            .says(
                source,
                "كتيبة الصخر هاجمت قاعدة التل بثلاث قذائف يوم 8 آذار 2025 وأوقعت أضرارا في السور",
                source.split(" ", 2)[1]);
    return Dispatch.of(newsroom)
        .event("ASSAULT", "هاجمت", GROUP, BASE, "")
        .when("8 آذار")
        .count("wounded", wounded);
  }

  private static List<CountDrift> drifts(Dispatch... dispatches) {
    var ground = Dispatch.ground(NAMES, dispatches);
    return CountDrifts.of(new SituationStep().build(ground).timeline(), ground);
  }

  @Test
  void eachOriginHasALineOfItsOwn() {
    var drift =
        drifts(
                raid("a", 9, "قال نادر الصافي", 7),
                raid("b", 10, "أكد فؤاد الجبلي", 9),
                raid("c", 11, "قال نادر الصافي", 8))
            .getFirst();
    assertThat(drift.role()).isEqualTo("wounded");
    assertThat(drift.articles()).isEqualTo(3);
    assertThat(drift.lines())
        .extracting(line -> line.root().map(Root::name).orElse(""))
        .containsExactly("نادر الصافي", "فؤاد الجبلي");
    assertThat(numbers(drift.lines().getFirst())).containsExactly(7, 8);
    assertThat(numbers(drift.lines().getLast())).containsExactly(9);
  }

  @Test
  void aNumberOfOneArticleIsNoDrift() {
    assertThat(drifts(raid("a", 9, "قال نادر الصافي", 7))).isEmpty();
  }

  @Test
  void aNumberThatStaysIsNoDrift() {
    var same = drifts(raid("a", 9, "قال نادر الصافي", 7), raid("b", 10, "أكد فؤاد الجبلي", 7));
    assertThat(same).isEmpty();
  }

  @Test
  void ofSeveralNumbersOfOneArticleTheLargestCounts() {
    var both =
        raid("b", 10, "قال نادر الصافي", 9)
            .event("ASSAULT", "وأوقعت", GROUP, BASE, "")
            .when("8 آذار")
            .count("wounded", 3);
    var drift = drifts(raid("a", 9, "قال نادر الصافي", 7), both).getFirst();
    assertThat(numbers(drift.lines().getFirst())).containsExactly(7, 9);
  }

  @Test
  void whatIsSaidWithoutAnOriginHasALineWithoutOne() {
    var own =
        Newsroom.article("b", "خبر آخر")
            .day(12)
            .own("هاجمت كتيبة الصخر قاعدة التل يوم 8 آذار 2025 فأصيب من كان فيها");
    var drift =
        drifts(
                raid("a", 9, "قال نادر الصافي", 7),
                Dispatch.of(own)
                    .event("ASSAULT", "هاجمت", GROUP, BASE, "")
                    .when("8 آذار")
                    .count("wounded", 11))
            .getFirst();
    assertThat(drift.lines()).extracting(Line::root).contains(Optional.empty());
  }

  private static List<Integer> numbers(Line line) {
    return line.tellings().stream().map(telling -> telling.count().best().intValue()).toList();
  }
}
