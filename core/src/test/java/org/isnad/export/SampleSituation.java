package org.isnad.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.EventCount;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Report;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Actor;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Member;
import org.isnad.model.Situation.Period;
import org.isnad.model.Situation.Rate;
import org.isnad.model.Situation.Responsibility;
import org.isnad.model.Span;

/// The sample report with a situation made by hand that has one of everything.
public final class SampleSituation {

  /// What a hostile page may call itself.
  public static final String HOSTILE = "</bdi><script>alert('x')</script>\u202E&";

  private SampleSituation() {}

  /// The report.
  public static Report report() throws IOException {
    var plain = SampleReport.report();
    var words = plain.claims().getFirst().support().getFirst().anchor();
    var entities = new ArrayList<Entity>();
    for (int i = 1; i <= 9; i++) {
      entities.add(entity("E" + i, i == 1 ? HOSTILE : "Entity number " + i, words));
    }
    return new Report(
        plain.version(),
        plain.plan(),
        plain.lexicons(),
        plain.pages(),
        entities,
        plain.reuse(),
        plain.stories(),
        plain.claims(),
        plain.roots(),
        plain.conflicts(),
        plain.media(),
        situation(words),
        plain.failures());
  }

  private static Situation situation(Anchor words) {
    var attacks = BigDecimal.valueOf(20);
    var count =
        new EventCount(
            new Span(0, 1), "attacks", attacks, attacks, attacks, Optional.of("MORE_THAN"));
    var first = entry("T1", Optional.of("2025-02-01/2025-02-14"), List.of(count), words);
    var second = entry("T2", Optional.empty(), List.of(), words);
    var edges = new ArrayList<Edge>();
    for (int i = 2; i <= 9; i++) {
      edges.add(edge("SUPPORTS", "E1", "E" + i, true, words));
      edges.add(edge("PART_OF", "E" + i, i == 2 ? "E9" : "E2", i % 2 == 0, words));
    }
    return new Situation(
        Optional.of(LocalDate.of(2025, 3, 4)),
        List.of(new Actor("E1", 2, 0, 2), new Actor("E2", 0, 2, 1)),
        edges,
        List.of(first, second),
        List.of(rate(attacks)),
        List.of(new Responsibility("E1", Optional.of("T1"), false, words)));
  }

  private static Rate rate(BigDecimal attacks) {
    var zero = BigDecimal.ZERO;
    return new Rate(
        "ASSAULT",
        List.of("E1"),
        List.of("E2"),
        List.of(
            new Period(
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 2, 14),
                attacks,
                attacks,
                Optional.empty(),
                Optional.of("MORE_THAN"),
                "T1"),
            new Period(
                LocalDate.of(2025, 2, 20),
                LocalDate.of(2025, 3, 3),
                zero,
                zero,
                Optional.of(zero),
                Optional.empty(),
                "T2")),
        List.of(LocalDate.of(2025, 2, 20)));
  }

  private static Entity entity(String id, String name, Anchor words) {
    return new Entity(
        id,
        EntityType.ARMED_GROUP,
        name,
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        List.of(),
        List.of(words));
  }

  private static Entry entry(
      String id, Optional<String> time, List<EventCount> counts, Anchor words) {
    return new Entry(
        id,
        "ASSAULT",
        List.of("E1"),
        List.of("E2"),
        Optional.of("E3"),
        time,
        Optional.of(LocalDate.of(2025, 3, 3)),
        counts,
        time.isPresent() ? EventPolarity.AFFIRMED : EventPolarity.NEGATED,
        time.isPresent() ? Modality.REPORTED : Modality.FUTURE,
        List.of(new Member("a", "V1"), new Member("b", "V1")),
        List.of("R1"),
        time.isPresent() ? ClaimStatus.SINGLE_ROOT : ClaimStatus.CONTESTED,
        List.of(id.equals("T1") ? "T2" : "T1"),
        words);
  }

  private static Edge edge(String type, String from, String to, boolean stated, Anchor words) {
    return new Edge(
        type,
        from,
        to,
        Optional.of("chair"),
        stated,
        false,
        List.of("2025"),
        List.of(words),
        List.of("R1"));
  }
}
