package org.isnad.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a set of articles adds up to: who is who to whom, what happened when, how often.
///
/// @param asOf the day up to which articles were taken
/// @param actors those who act, suffer or stand in a relation
/// @param relations one edge for each pair and type
/// @param timeline events joined across reports, dated ones first, in order of time
/// @param rates how often one actor did something to another, by period
/// @param responsibilities who claims or denies what
public record Situation(
    Optional<LocalDate> asOf,
    List<Actor> actors,
    List<Edge> relations,
    List<Entry> timeline,
    List<Rate> rates,
    List<Responsibility> responsibilities) {

  /// Nothing is known.
  public static final Situation NONE =
      new Situation(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Situation {
    actors = List.copyOf(actors);
    relations = List.copyOf(relations);
    timeline = List.copyOf(timeline);
    rates = List.copyOf(rates);
    responsibilities = List.copyOf(responsibilities);
  }

  /// An entity's part in it.
  ///
  /// @param entity its id
  /// @param acts timeline entries in which it acts
  /// @param suffers timeline entries in which it is acted upon
  /// @param articles articles that mention it
  public record Actor(String entity, int acts, int suffers, int articles) {}

  /// A relation between two entities, summed over its evidence.
  ///
  /// @param type as of [Relation]
  /// @param from an entity's id
  /// @param to an entity's id
  /// @param role the office, where stated
  /// @param stated whether any evidence says it outright
  /// @param former whether all evidence puts it in the past
  /// @param times ISO dates or intervals at which it is said to hold
  /// @param evidence the words
  /// @param roots ids of the roots it rests on; none when only in a page's own voice
  public record Edge(
      String type,
      String from,
      String to,
      Optional<String> role,
      boolean stated,
      boolean former,
      List<String> times,
      List<Anchor> evidence,
      List<String> roots) {

    public Edge {
      times = List.copyOf(times);
      evidence = List.copyOf(evidence);
      roots = List.copyOf(roots);
    }
  }

  /// One happening as all reports tell it.
  ///
  /// @param id `T1`, `T2` ... within a report
  /// @param type the PLOVER event type
  /// @param actors entity ids
  /// @param targets entity ids
  /// @param place an entity id
  /// @param time ISO 8601 date or interval, as stated
  /// @param notAfter the day of the earliest article that tells it, where known
  /// @param counts how many, by role, one for each stated number
  /// @param polarity whether it is said to happen
  /// @param modality the firmest way in which any report puts it
  /// @param members the events, as article id and event id
  /// @param roots ids of the roots it rests on
  /// @param status what it rests on
  /// @param maybeSame ids of entries that may be the same happening
  /// @param words the trigger's sentence, where the earliest report tells it
  public record Entry(
      String id,
      String type,
      List<String> actors,
      List<String> targets,
      Optional<String> place,
      Optional<String> time,
      Optional<LocalDate> notAfter,
      List<EventCount> counts,
      EventPolarity polarity,
      Modality modality,
      List<Member> members,
      List<String> roots,
      ClaimStatus status,
      List<String> maybeSame,
      Anchor words) {

    public Entry {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
      counts = List.copyOf(counts);
      members = List.copyOf(members);
      roots = List.copyOf(roots);
      maybeSame = List.copyOf(maybeSame);
    }
  }

  /// An event of one article.
  ///
  /// @param article the article's id
  /// @param event the event's id in it
  public record Member(String article, String event) {}

  /// How often one actor did something to another.
  ///
  /// @param type the PLOVER event type
  /// @param actors entity ids; none when no report names them
  /// @param targets entity ids
  /// @param periods in order of time, without overlap; what lies between them is unknown
  /// @param changes days at which the number is said to change
  public record Rate(
      String type,
      List<String> actors,
      List<String> targets,
      List<Period> periods,
      List<LocalDate> changes) {

    public Rate {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
      periods = List.copyOf(periods);
      changes = List.copyOf(changes);
    }
  }

  /// A number of events in a stretch of days.
  ///
  /// @param from first day
  /// @param to last day
  /// @param best the number as reported
  /// @param low the least
  /// @param high the most; absent when only a lower bound is stated
  /// @param mod `MORE_THAN` ..., where stated
  /// @param entry the timeline entry that says so
  public record Period(
      LocalDate from,
      LocalDate to,
      BigDecimal best,
      BigDecimal low,
      Optional<BigDecimal> high,
      Optional<String> mod,
      String entry) {}

  /// A claim or denial of responsibility.
  ///
  /// @param claimant an entity's id
  /// @param entry the timeline entry's id; absent when the happening is not told itself
  /// @param denied whether the claimant denies it
  /// @param words the evidence
  public record Responsibility(
      String claimant, Optional<String> entry, boolean denied, Anchor words) {}
}
