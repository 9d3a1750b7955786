package org.isnad.model;

/// What kind of thing an entity is.
public enum EntityType {
  /// One named or nameable human being.
  PERSON,
  /// A human being known by a role alone ("a senior official").
  ROLE_PERSON,
  /// Several people without a common body (soldiers, sources, members).
  GROUP,
  /// A country, region, city or village as an actor or a place.
  GPE,
  /// A sea, mountain, border, region without a government.
  LOC,
  /// A building or site: airport, base, port, prison.
  FACILITY,
  /// A body of a state: ministry, parliament, court, administration.
  GOV,
  /// The forces of a state or an alliance of states.
  MILITARY,
  /// Armed people without a state.
  ARMED_GROUP,
  /// An agency, paper, broadcaster or site.
  MEDIA,
  /// Any other body: party, company, union, club, international body.
  ORG,
  /// A named happening: war, summit, operation.
  EVENT_NAME,
  /// Anything else that bears a name.
  OTHER
}
