package org.isnad.situation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.isnad.model.Reason;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;

/// What a set of articles tells of one entity.
///
/// @param entity itself
/// @param forms by which articles call it, the commonest first
/// @param ties in which it stands
/// @param acts happenings in which it acts
/// @param suffers happenings in which it is acted upon
/// @param said claims of which it is a source
/// @param about other claims in whose words it is mentioned
public record Portrait(
    Entity entity,
    List<Form> forms,
    List<Edge> ties,
    List<Entry> acts,
    List<Entry> suffers,
    List<Claim> said,
    List<Claim> about) {

  public Portrait {
    forms = List.copyOf(forms);
    ties = List.copyOf(ties);
    acts = List.copyOf(acts);
    suffers = List.copyOf(suffers);
    said = List.copyOf(said);
    about = List.copyOf(about);
  }

  /// A form by which articles call an entity.
  ///
  /// @param words in the commonest spelling
  /// @param kind name, phrase or adjective
  /// @param mentions how often
  /// @param articles in how many articles
  /// @param rules that took mentions of this form for the entity, the commonest first
  /// @param why the commonest reason
  public record Form(
      String words,
      Mention.Kind kind,
      int mentions,
      int articles,
      List<String> rules,
      Optional<Reason> why) {

    public Form {
      rules = List.copyOf(rules);
    }
  }
}
