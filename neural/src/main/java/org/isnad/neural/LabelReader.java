package org.isnad.neural;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.model.NameType;
import org.isnad.neural.Label.Place;

/// Reads labels as models spell them, such as `B-PERS`; `types.tsv` says which types are meant.
final class LabelReader {

  private static final String FILE = "types.tsv";
  private static final int MARK = 2;

  private final Map<String, NameType> types = new HashMap<>();

  LabelReader() {
    for (var row : Table.parse(FILE, text().lines().toList()).rows()) {
      for (var form : row.list("form")) {
        types.put(form, NameType.valueOf(row.get("type")));
      }
    }
  }

  private static String text() {
    try (var in = LabelReader.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /// The label that a model spells so.
  Label read(String spelling) {
    var label = spelling.toUpperCase(Locale.ROOT);
    boolean marked = label.length() > MARK && "-_".indexOf(label.charAt(1)) >= 0;
    var place = marked ? place(label.charAt(0)) : Optional.<Place>empty();
    var type = place.isPresent() ? label.substring(MARK) : label;
    return new Label(place.orElse(Place.INSIDE), Optional.ofNullable(types.get(type)));
  }

  private static Optional<Place> place(char mark) {
    return switch (mark) {
      case 'B' -> Optional.of(Place.FIRST);
      case 'I' -> Optional.of(Place.INSIDE);
      case 'E', 'L' -> Optional.of(Place.LAST);
      case 'S', 'U' -> Optional.of(Place.ALONE);
      default -> Optional.empty();
    };
  }
}
