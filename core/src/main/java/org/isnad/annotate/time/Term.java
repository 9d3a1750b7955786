package org.isnad.annotate.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a rule says of a time, before any date is known: fields such as kind, day, month, shift.
///
/// A term is written `(key=value;key=value)`, a value being text or a term, so that a rule can hand
/// on what a rule below it found. The field `is` stands for all fields of the term it holds.
///
/// @param fields by name; none is empty
record Term(Map<String, String> fields) {

  Term {
    fields = Map.copyOf(fields);
  }

  /// The term of filled-in templates; fields of its own win over those that `is` hands on.
  static Term of(Map<String, String> values) {
    var fields = new LinkedHashMap<>(parse(values.getOrDefault("is", "")).fields);
    values.forEach((key, value) -> {
      if (!value.isEmpty() && !key.equals("is")) {
        fields.put(key, value);
      }
    });
    return new Term(fields);
  }

  /// The term that a text holds; one without fields when it holds none.
  static Term parse(String text) {
    var fields = new LinkedHashMap<String, String>();
    if (!text.startsWith("(")) {
      return new Term(fields);
    }
    int depth = 0;
    int start = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i == text.length() - 1;
      if (depth == 0 && (c == ';' || last)) {
        var field = text.substring(start, i);
        int equals = field.indexOf('=');
        if (equals > 0) {
          fields.put(field.substring(0, equals), field.substring(equals + 1));
        }
        start = i + 1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return new Term(fields);
  }

  /// The term as text.
  String encode() {
    var out = new StringBuilder("(");
    fields.forEach((key, value) ->
        out.append(out.length() > 1 ? ";" : "").append(key).append('=').append(value));
    return out.append(')').toString();
  }

  /// The text of a field, empty when it is absent.
  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /// Whether the field is there.
  boolean has(String field) {
    return fields.containsKey(field);
  }

  /// The field as a number, absent when it is none.
  OptionalInt number(String field) {
    var text = text(field);
    boolean digits = !text.isEmpty() && text.length() <= 9;
    for (int i = 0; i < text.length() && digits; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' || c == '-' && i == 0 && text.length() > 1;
    }
    return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// The term that a field holds.
  Optional<Term> term(String field) {
    var term = parse(text(field));
    return term.fields.isEmpty() ? Optional.empty() : Optional.of(term);
  }

  /// A copy with one more field.
  Term with(String field, String value) {
    var more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Term(more);
  }
}
