package org.isnad.model;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its unit or counted noun, and whether it is exact, about, more or less.
///
/// @param span number, modifier words and counted noun
/// @param value the number as stated
/// @param low the least it can be, as far as stated
/// @param high the most it can be, as far as stated
/// @param mod `APPROX`, `MORE_THAN`, `LESS_THAN`, `AT_LEAST`, `AT_MOST`; absent when exact
/// @param unit the counted noun, currency, `%` or measure, as written
/// @param counts the role of what is counted (`killed`, `wounded` ...), where the noun says so
/// @param origin the rule that found it
public record Quantity(
    Span span,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    Optional<String> mod,
    Optional<String> unit,
    Optional<String> counts,
    Origin origin)
    implements Annotation {}
