package org.isnad.model;

import java.math.BigDecimal;
import java.util.Optional;

/// A number that belongs to an event.
///
/// @param span the number with its noun
/// @param role what is counted: `killed`, `wounded`, `arrested`, `displaced`, `attacks` ...
/// @param best the number as stated
/// @param low the least it can be, as far as stated
/// @param high the most it can be, as far as stated
/// @param mod `APPROX`, `MORE_THAN` ... as of [Quantity]
public record EventCount(
    Span span,
    String role,
    BigDecimal best,
    BigDecimal low,
    BigDecimal high,
    Optional<String> mod) {}
