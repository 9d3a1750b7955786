package org.isnad.annotate.name;

/// What a word can be, as bits of one number: a word can be many things at once.
final class Kind {

  static final int GIVEN = 1;
  static final int FAMILY = 1 << 1;

  /// Seen inside names of persons anywhere in the world.
  static final int NAME = 1 << 2;

  /// A word of a name that is also an ordinary word.
  static final int COMMON = 1 << 3;

  static final int ORDINARY = 1 << 4;

  /// Adjective of a country or people.
  static final int NISBA = 1 << 5;

  static final int FATHER = 1 << 6;
  static final int KUNYA = 1 << 7;
  static final int SLAVE = 1 << 8;
  static final int TAIL = 1 << 9;
  static final int FOREIGN = 1 << 10;
  static final int PREPOSITION = 1 << 11;
  static final int SPORT = 1 << 12;
  static final int ADJECTIVE = 1 << 13;
  static final int GENERIC = 1 << 14;
  static final int STOP = 1 << 15;

  /// A place of one word that needs no evidence.
  static final int PLACE = 1 << 16;

  static final int ORDINAL = 1 << 18;
  static final int FRONT = 1 << 19;
  static final int GOD = 1 << 20;

  /// Title or office of one word.
  static final int OFFICE = 1 << 17;

  static final int PERSONAL = GIVEN | FAMILY | NAME;
  static final int PARTICLE = FATHER | KUNYA | SLAVE | FOREIGN;

  private Kind() {}

  /// The bit of a use that `name/particles.tsv` names.
  static int of(String use) {
    return switch (use) {
      case "father" -> FATHER;
      case "kunya" -> KUNYA;
      case "slave" -> SLAVE;
      case "tail" -> TAIL;
      case "foreign" -> FOREIGN;
      case "preposition" -> PREPOSITION;
      case "sport" -> SPORT;
      case "adjective" -> ADJECTIVE;
      case "generic" -> GENERIC;
      case "ordinal" -> ORDINAL;
      case "front" -> FRONT;
      case "god" -> GOD;
      case "stop" -> STOP;
      default -> throw new IllegalArgumentException("unknown use: " + use);
    };
  }
}
