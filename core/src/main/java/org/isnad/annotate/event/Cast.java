package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;

/// The participants of one trigger while they are collected.
final class Cast {

  final List<Participant> actors = new ArrayList<>();
  final List<Participant> targets = new ArrayList<>();
  boolean byPreposition;
  boolean mutual;

  Roles roles() {
    return new Roles(actors, targets, byPreposition, mutual);
  }
}
