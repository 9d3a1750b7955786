package org.isnad.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of things that the knowledge base has entries for, one file each.
public enum EntityKind {
  /// A country or territory with an ISO 3166 code.
  COUNTRY("countries.tsv"),
  /// A governorate, province, emirate or region of a country.
  REGION("regions.tsv"),
  /// An armed group, party, movement or union.
  GROUP("groups.tsv"),
  /// An international body, an authority or a service.
  BODY("bodies.tsv"),
  /// An agency, broadcaster, newspaper or site.
  MEDIA("media.tsv"),
  /// A person who holds or held an office.
  PERSON("persons.tsv");

  private final String file;

  EntityKind(String file) {
    this.file = file;
  }

  /// The name of its file; a user's file may have a word and a hyphen before it.
  public String file() {
    return file;
  }

  /// What its ids begin with.
  public String prefix() {
    return name().toLowerCase(Locale.ROOT) + ":";
  }

  static Optional<EntityKind> ofFile(String name) {
    return Arrays.stream(values()).filter(kind -> isNamed(name, kind.file)).findFirst();
  }

  static boolean isNamed(String name, String file) {
    return name.equals(file) || name.endsWith("-" + file);
  }
}
