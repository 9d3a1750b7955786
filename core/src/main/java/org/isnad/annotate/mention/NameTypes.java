package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// What kind of entity a name names: by the table that knows it, else by its first word.
final class NameTypes {

  /// The table of agencies, papers, broadcasters and sites.
  static final String OUTLETS = "credit/agencies.tsv";

  private static final Pattern PLACE = Pattern.compile("[a-z]+/[a-z-]+\\.tsv:\\d+$");

  private final Map<String, EntityType> known = new HashMap<>();
  private final Map<String, EntityType> openers = new HashMap<>();
  private final Set<String> fossils = new HashSet<>();

  NameTypes() {
    kinds("org/organisations.tsv");
    kinds("name/works.tsv");
    for (var row : Table.load("mention/types.tsv").rows()) {
      for (var form : row.list("form")) {
        openers.put(Folding.fold(form), EntityType.valueOf(row.get("type")));
        if (row.get("fossil").equals("yes")) {
          fossils.add(Folding.fold(form));
        }
      }
    }
  }

  private void kinds(String file) {
    for (var row : Table.load(file).rows()) {
      var type = ofKind(row.get("kind"));
      if (type != EntityType.OTHER) {
        known.put(row.place(), type);
        row.list("form").forEach(form -> known.putIfAbsent(Folding.fold(form), type));
      }
    }
  }

  private static EntityType ofKind(String kind) {
    return switch (kind) {
      case "armed" -> EntityType.ARMED_GROUP;
      case "military" -> EntityType.MILITARY;
      case "authority", "metonym" -> EntityType.GOV;
      case "body", "party", "company", "bank", "university" -> EntityType.ORG;
      case "operation", "war", "history", "agreement", "contest" -> EntityType.EVENT_NAME;
      case "site" -> EntityType.MEDIA;
      default -> EntityType.OTHER;
    };
  }

  /// The type of a name.
  ///
  /// @param first the folded first word of the name
  /// @param before the folded word before it, with and without its proclitics
  EntityType of(Name name, String first, List<String> before) {
    if (name.type() == NameType.PER) {
      return EntityType.PERSON;
    }
    var place = place(name);
    var opener = opener(first, name);
    switch (place.substring(0, Math.max(0, place.indexOf('.')))) {
      case "place/countries", "place/cities" -> {
        return EntityType.GPE;
      }
      case "place/geography" -> {
        return opener == EntityType.OTHER ? EntityType.LOC : opener;
      }
      case "credit/agencies" -> {
        return EntityType.MEDIA;
      }
      default -> {}
    }
    var alike = known.getOrDefault(Folding.fold(name.key()), EntityType.OTHER);
    var byKey = name.type() == NameType.MISC && isBody(alike) ? EntityType.OTHER : alike;
    var type = known.getOrDefault(place, byKey);
    if (type == EntityType.GOV || type == EntityType.ORG) {
      return opener == EntityType.MILITARY || opener == EntityType.GOV ? opener : type;
    }
    if (type != EntityType.OTHER) {
      return type;
    }
    var described =
        before.stream()
            .map(word -> opener(word, name))
            .filter(told -> told != EntityType.OTHER)
            .findFirst()
            .orElse(EntityType.OTHER);
    boolean quoted = name.origin().rule().startsWith("head.quoted");
    if (opener != EntityType.OTHER && !(quoted && described != EntityType.OTHER)) {
      return opener;
    }
    return described != EntityType.OTHER ? described : standard(name.type());
  }

  /// A ship may be called like a company.
  private static boolean isBody(EntityType type) {
    return type == EntityType.GOV
        || type == EntityType.ORG
        || type == EntityType.MILITARY
        || type == EntityType.ARMED_GROUP;
  }

  private static EntityType standard(NameType type) {
    return switch (type) {
      case PER -> EntityType.PERSON;
      case ORG -> EntityType.ORG;
      case LOC -> EntityType.GPE;
      case MISC -> EntityType.OTHER;
    };
  }

  /// The type that a first word tells, as far as it agrees with the kind of name.
  private EntityType opener(String word, Name name) {
    var type = openers.getOrDefault(word, EntityType.OTHER);
    if (type == EntityType.OTHER) {
      type = openers.getOrDefault(Clitics.withoutArticle(word), EntityType.OTHER);
    }
    return agrees(type, name.type()) ? type : EntityType.OTHER;
  }

  private static boolean agrees(EntityType type, NameType name) {
    return switch (type) {
      case GOV, MILITARY, ARMED_GROUP, MEDIA, ORG -> name == NameType.ORG;
      case FACILITY, LOC, GPE -> name != NameType.MISC;
      default -> name == NameType.MISC;
    };
  }

  /// Whether places inside a name with this folded first word are only parts of the name.
  boolean isFossil(String first) {
    return fossils.contains(first) || fossils.contains(Clitics.withoutArticle(first));
  }

  /// The table whose line made the name, empty when a shape did.
  static String table(Name name) {
    var place = place(name);
    return place.substring(0, Math.max(0, place.indexOf(':')));
  }

  private static String place(Name name) {
    var matcher = PLACE.matcher(name.origin().rule());
    return matcher.find() ? matcher.group() : "";
  }
}
