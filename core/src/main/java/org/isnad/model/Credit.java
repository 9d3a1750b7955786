package org.isnad.model;

import java.util.List;

/// A credit line: where an article says that its text comes from.
///
/// @param span the line without its label
/// @param outlets the outlets and agencies it names, in their order
public record Credit(Span span, List<String> outlets) {

  public Credit {
    outlets = List.copyOf(outlets);
  }
}
